<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Tidemark</name>
    <message numerus="yes">
        <source>%Ln markers</source>
        <translation>
            <numerusform>%Ln marker</numerusform>
            <numerusform>%Ln markers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hashtags, all of them open without a credit</source>
        <translation>
            <numerusform>%Ln hashtag, which opens without a credit</numerusform>
            <numerusform>%Ln hashtags, all of them open without a credit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln hashtags</source>
        <translation>
            <numerusform>%1 of %Ln hashtag</numerusform>
            <numerusform>%1 of %Ln hashtags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <translation>
            <numerusform>%Ln name</numerusform>
            <numerusform>%Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 followers</source>
        <translation>
            <numerusform>%1 follower</numerusform>
            <numerusform>%1 followers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 videos</source>
        <translation>
            <numerusform>%1 video</numerusform>
            <numerusform>%1 videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 views</source>
        <translation>
            <numerusform>%1 view</numerusform>
            <numerusform>%1 views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
made of %Ln posts</source>
        <translation>
            <numerusform>%1
made of %Ln post</numerusform>
            <numerusform>%1
made of %Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 views more, seen %Ln times</source>
        <translation>
            <numerusform>%1 views more, seen once</numerusform>
            <numerusform>%1 views more, seen %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credits</source>
        <translation>
            <numerusform>%Ln credit</numerusform>
            <numerusform>%Ln credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 most viewed of the %Ln posts that are known.</source>
        <translation>
            <numerusform>The %1 most viewed of the %Ln post that is known.</numerusform>
            <numerusform>The %1 most viewed of the %Ln posts that are known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln samples from %1 to %2. A silence of more than 3 days is a gap.</source>
        <translation>
            <numerusform>%Ln sample from %1 to %2. A silence of more than 3 days is a gap.</numerusform>
            <numerusform>%Ln samples from %1 to %2. A silence of more than 3 days is a gap.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sounds, all of them open without a credit</source>
        <translation>
            <numerusform>%Ln sound, which opens without a credit</numerusform>
            <numerusform>%Ln sounds, all of them open without a credit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sounds</source>
        <translation>
            <numerusform>%1 of %Ln sound</numerusform>
            <numerusform>%1 of %Ln sounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <comment>of the API</comment>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad calls</source>
        <translation>
            <numerusform>%Ln bad call</numerusform>
            <numerusform>%Ln bad calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credits</source>
        <translation>
            <numerusform>%n credit</numerusform>
            <numerusform>%n credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n news of what you watch</source>
        <translation>
            <numerusform>%n news of what you watch</numerusform>
            <numerusform>%n news of what you watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names in a row failed: %1</source>
        <translation>
            <numerusform>%n name in a row failed: %1</numerusform>
            <numerusform>%n names in a row failed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hours</source>
        <translation>
            <numerusform>Every hour</numerusform>
            <numerusform>Every %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>Every minute</numerusform>
            <numerusform>Every %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last 24 hours up to %Ln requests at once waited for a connection.</source>
        <translation>
            <numerusform>In the last 24 hours up to %Ln request at once waited for a connection.</numerusform>
            <numerusform>In the last 24 hours up to %Ln requests at once waited for a connection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last 24 hours up to %Ln requests at once waited to be sent again.</source>
        <translation>
            <numerusform>In the last 24 hours up to %Ln request at once waited to be sent again.</numerusform>
            <numerusform>In the last 24 hours up to %Ln requests at once waited to be sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is hardly asked: %Ln calls in the last hour, where %2 are usual.</source>
        <translation>
            <numerusform>%1 is hardly asked: %Ln call in the last hour, where %2 are usual.</numerusform>
            <numerusform>%1 is hardly asked: %Ln calls in the last hour, where %2 are usual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls of the last 24 hours found no credits.</source>
        <translation>
            <numerusform>%Ln call of the last 24 hours found no credits.</numerusform>
            <numerusform>%Ln calls of the last 24 hours found no credits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls of the last 24 hours came too fast for the API.</source>
        <translation>
            <numerusform>%Ln call of the last 24 hours came too fast for the API.</numerusform>
            <numerusform>%Ln calls of the last 24 hours came too fast for the API.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused for the key, the credits or what they asked</source>
        <translation>
            <numerusform>%Ln refused for the key, the credits or what they asked</numerusform>
            <numerusform>%Ln refused for the key, the credits or what they asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were saved</source>
        <translation>
            <numerusform>%n row was saved</numerusform>
            <numerusform>%n rows were saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::AddNames</name>
    <message numerus="yes">
        <source>%Ln cannot be read (the first: %1)</source>
        <translation>
            <numerusform>%Ln cannot be read (%1)</numerusform>
            <numerusform>%Ln cannot be read (the first: %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln names</source>
        <translation>
            <numerusform>Add %Ln name</numerusform>
            <numerusform>Add %Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in the list already</source>
        <translation>
            <numerusform>%Ln is in the list already</numerusform>
            <numerusform>%Ln are in the list already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::AlertChannelRow</name>
    <message numerus="yes">
        <source>%Ln alerts are yet to be told.</source>
        <translation>
            <numerusform>%Ln alert is yet to be told.</numerusform>
            <numerusform>%Ln alerts are yet to be told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::AnswerView</name>
    <message numerus="yes">
        <source>%Ln fields are not as documented.</source>
        <translation>
            <numerusform>%Ln field is not as documented.</numerusform>
            <numerusform>%Ln fields are not as documented.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not described.</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%Ln more is not described.</numerusform>
            <numerusform>%Ln more are not described.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes since %1.</source>
        <translation>
            <numerusform>%Ln change since %1.</numerusform>
            <numerusform>%Ln changes since %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::BalanceCard</name>
    <message numerus="yes">
        <source>of %Ln credits</source>
        <translation>
            <numerusform>of %Ln credit</numerusform>
            <numerusform>of %Ln credits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::BehindCard</name>
    <message numerus="yes">
        <source>of %Ln held posts</source>
        <translation>
            <numerusform>of %Ln held post</numerusform>
            <numerusform>of %Ln held posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::BestTimeCard</name>
    <message numerus="yes">
        <source>%1: %2 the usual, %Ln posts</source>
        <translation>
            <numerusform>%1: %2 the usual, %Ln post</numerusform>
            <numerusform>%1: %2 the usual, %Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hashtag %1, %Ln posts</source>
        <translation>
            <numerusform>hashtag %1, %Ln post</numerusform>
            <numerusform>hashtag %1, %Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sound %1, %Ln posts</source>
        <translation>
            <numerusform>sound %1, %Ln post</numerusform>
            <numerusform>sound %1, %Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::CommentsCard</name>
    <message numerus="yes">
        <source>%1 of %Ln comments</source>
        <translation>
            <numerusform>%1 of %Ln comment</numerusform>
            <numerusform>%1 of %Ln comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::CreatorsList</name>
    <message numerus="yes">
        <source>%Ln creators, all of them open without a credit</source>
        <translation>
            <numerusform>%Ln creator, who opens without a credit</numerusform>
            <numerusform>%Ln creators, all of them open without a credit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln creators</source>
        <translation>
            <numerusform>%1 of %Ln creator</numerusform>
            <numerusform>%1 of %Ln creators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::CreditsPage</name>
    <message numerus="yes">
        <source>By endpoint, %Ln d</source>
        <translation>
            <numerusform>By endpoint, %Ln d</numerusform>
            <numerusform>By endpoint, %Ln d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By what asked, %Ln d</source>
        <translation>
            <numerusform>By what asked, %Ln d</numerusform>
            <numerusform>By what asked, %Ln d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::DataCard</name>
    <message numerus="yes">
        <source>In memory: %Ln answers, %1.</source>
        <translation>
            <numerusform>In memory: %Ln answer, %1.</numerusform>
            <numerusform>In memory: %Ln answers, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On disk: %Ln answers, %1, and %2 remembered “not found”.</source>
        <translation>
            <numerusform>On disk: %Ln answer, %1, and %2 remembered “not found”.</numerusform>
            <numerusform>On disk: %Ln answers, %1, and %2 remembered “not found”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::FilterBar</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conditions</source>
        <translation>
            <numerusform>%Ln condition</numerusform>
            <numerusform>%Ln conditions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::FirstCreatorsCard</name>
    <message numerus="yes">
        <source>Look up %Ln creators</source>
        <translation>
            <numerusform>Look up %Ln creator</numerusform>
            <numerusform>Look up %Ln creators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln creators are here.</source>
        <translation>
            <numerusform>%Ln creator is here.</numerusform>
            <numerusform>%Ln creators are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not a handle: %1, and %Ln more</source>
        <translation>
            <numerusform>Not a handle: %1, and %Ln more</numerusform>
            <numerusform>Not a handle: %1, and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::FollowsCard</name>
    <message numerus="yes">
        <source>%1 of %Ln followers</source>
        <translation>
            <numerusform>%1 of %Ln follower</numerusform>
            <numerusform>%1 of %Ln followers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln accounts</source>
        <translation>
            <numerusform>%1 of %Ln account</numerusform>
            <numerusform>%1 of %Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::FreshnessCard</name>
    <message numerus="yes">
        <source>%Ln creators</source>
        <translation>
            <numerusform>%Ln creator</numerusform>
            <numerusform>%Ln creators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hashtags</source>
        <translation>
            <numerusform>%Ln hashtag</numerusform>
            <numerusform>%Ln hashtags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::HealthPage</name>
    <message numerus="yes">
        <source>%Ln more alerts stand below.</source>
        <translation>
            <numerusform>%Ln more alert stands below.</numerusform>
            <numerusform>%Ln more alerts stand below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::HeatmapWidget</name>
    <message numerus="yes">
        <source>%Ln cells are known; the highest: %1</source>
        <translation>
            <numerusform>%Ln cell is known; the highest: %1</numerusform>
            <numerusform>%Ln cells are known; the highest: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::LatencyCard</name>
    <message numerus="yes">
        <source>%1: p95 %2, goal %3, %Ln calls</source>
        <translation>
            <numerusform>%1: p95 %2, goal %3, %Ln call</numerusform>
            <numerusform>%1: p95 %2, goal %3, %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln failed</source>
        <translation>
            <numerusform>, %Ln failed</numerusform>
            <numerusform>, %Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::LedgerCard</name>
    <message numerus="yes">
        <source>%Ln endpoints</source>
        <translation>
            <numerusform>%Ln endpoint</numerusform>
            <numerusform>%Ln endpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::ListHeader</name>
    <message numerus="yes">
        <source>the allowance does not suffice for the greatest age of %Ln d</source>
        <translation>
            <numerusform>the allowance does not suffice for the greatest age of %Ln d</numerusform>
            <numerusform>the allowance does not suffice for the greatest age of %Ln d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete “%1” with its %Ln names? What was seen of them stays in the history.</source>
        <translation>
            <numerusform>Delete “%1” with its %Ln name? What was seen of them stays in the history.</numerusform>
            <numerusform>Delete “%1” with its %Ln names? What was seen of them stays in the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::LocalCard</name>
    <message numerus="yes">
        <source>%Ln matches · free</source>
        <translation>
            <numerusform>%Ln match · free</numerusform>
            <numerusform>%Ln matches · free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::NamesView</name>
    <message numerus="yes">
        <source>%Ln names are watched</source>
        <translation>
            <numerusform>%Ln name is watched</numerusform>
            <numerusform>%Ln names are watched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names were removed</source>
        <translation>
            <numerusform>%Ln name was removed</numerusform>
            <numerusform>%Ln names were removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <translation>
            <numerusform>%Ln name</numerusform>
            <numerusform>%Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln names</source>
        <translation>
            <numerusform>%1 of %Ln name</numerusform>
            <numerusform>%1 of %Ln names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::OutlookCard</name>
    <message numerus="yes">
        <source>alarm under %Ln days</source>
        <translation>
            <numerusform>alarm under %Ln day</numerusform>
            <numerusform>alarm under %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::PlanView</name>
    <message numerus="yes">
        <source>the allowance does not suffice: some figures get older than %Ln days</source>
        <translation>
            <numerusform>the allowance does not suffice: some figures get older than %Ln day</numerusform>
            <numerusform>the allowance does not suffice: some figures get older than %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more names</source>
        <translation>
            <numerusform>%Ln more name</numerusform>
            <numerusform>%Ln more names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names rest all the time</source>
        <translation>
            <numerusform>%Ln name rests all the time</numerusform>
            <numerusform>%Ln names rest all the time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::PostPage</name>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::PostsList</name>
    <message numerus="yes">
        <source>%Ln creators</source>
        <translation>
            <numerusform>%Ln creator</numerusform>
            <numerusform>%Ln creators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln posts from %1</source>
        <translation>
            <numerusform>of %Ln post from %1</numerusform>
            <numerusform>of %Ln posts from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refresh the stale %Ln · %1</source>
        <translation>
            <numerusform>Refresh the stale %Ln · %1</numerusform>
            <numerusform>Refresh the stale %Ln · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asks for the newest pages of %Ln creators.</source>
        <translation>
            <numerusform>Asks for the newest pages of %Ln creator.</numerusform>
            <numerusform>Asks for the newest pages of %Ln creators.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::ProfileCards</name>
    <message numerus="yes">
        <source>of %Ln posts</source>
        <translation>
            <numerusform>of %Ln post</numerusform>
            <numerusform>of %Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts in 30 days</source>
        <translation>
            <numerusform>%Ln post in 30 days</numerusform>
            <numerusform>%Ln posts in 30 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::ProfileHeader</name>
    <message numerus="yes">
        <source>history since %1 · %Ln points</source>
        <translation>
            <numerusform>history since %1 · %Ln point</numerusform>
            <numerusform>history since %1 · %Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The region that %1 of %Ln held posts name; the profile names none</source>
        <translation>
            <numerusform>The region that %1 of %Ln held post names; the profile names none</numerusform>
            <numerusform>The region that %1 of %Ln held posts name; the profile names none</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::ProfileView</name>
    <message numerus="yes">
        <source>the %Ln posts behind: %1</source>
        <translation>
            <numerusform>the %Ln post behind: %1</numerusform>
            <numerusform>the %Ln posts behind: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::RadarView</name>
    <message numerus="yes">
        <source>%Ln things were found by the words; %1 have too few snapshots to know their usual growth. Run the radar again in some hours.</source>
        <translation>
            <numerusform>%Ln thing was found by the words; %1 have too few snapshots to know their usual growth. Run the radar again in some hours.</numerusform>
            <numerusform>%Ln things were found by the words; %1 have too few snapshots to know their usual growth. Run the radar again in some hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::RailButton</name>
    <message numerus="yes">
        <source>%1, %Ln unseen news</source>
        <translation>
            <numerusform>%1, %Ln unseen news item</numerusform>
            <numerusform>%1, %Ln unseen news items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::RepliesCard</name>
    <message numerus="yes">
        <source>%1 of %Ln replies</source>
        <translation>
            <numerusform>%1 of %Ln reply</numerusform>
            <numerusform>%1 of %Ln replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::RunBar</name>
    <message numerus="yes">
        <source>%Ln names refreshed</source>
        <translation>
            <numerusform>%Ln name refreshed</numerusform>
            <numerusform>%Ln names refreshed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::RunbookStepRow</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::SearchCard</name>
    <message numerus="yes">
        <source>%Ln found for “%1”</source>
        <translation>
            <numerusform>%Ln found for “%1”</numerusform>
            <numerusform>%Ln found for “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::SharedCacheCard</name>
    <message numerus="yes">
        <source>Since this window opened: %Ln answers from there, %1 that it did not have, %2 that could not be believed.</source>
        <translation>
            <numerusform>Since this window opened: %Ln answer from there, %1 that it did not have, %2 that could not be believed.</numerusform>
            <numerusform>Since this window opened: %Ln answers from there, %1 that it did not have, %2 that could not be believed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::StackedBarsWidget</name>
    <message numerus="yes">
        <source>%Ln days from %1 to %2; in all: %3; the last: %4</source>
        <translation>
            <numerusform>%Ln day from %1 to %2; in all: %3; the last: %4</numerusform>
            <numerusform>%Ln days from %1 to %2; in all: %3; the last: %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::StatusLine</name>
    <message numerus="yes">
        <source>%Ln credits</source>
        <translation>
            <numerusform>%Ln credit</numerusform>
            <numerusform>%Ln credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads failed</source>
        <translation>
            <numerusform>%Ln download failed</numerusform>
            <numerusform>%Ln downloads failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads paused</source>
        <translation>
            <numerusform>%Ln download paused</numerusform>
            <numerusform>%Ln downloads paused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::TaskPanel</name>
    <message numerus="yes">
        <source>%Ln requests under way</source>
        <translation>
            <numerusform>%Ln request under way</numerusform>
            <numerusform>%Ln requests under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled requests end by themselves</source>
        <translation>
            <numerusform>%Ln cancelled request ends by itself</numerusform>
            <numerusform>%Ln cancelled requests end by themselves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::TopicCards</name>
    <message numerus="yes">
        <source>creators of the %Ln held posts</source>
        <translation>
            <numerusform>creators of the %Ln held post</numerusform>
            <numerusform>creators of the %Ln held posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::TopicHeader</name>
    <message numerus="yes">
        <source>%Ln snapshots</source>
        <translation>
            <numerusform>%Ln snapshot</numerusform>
            <numerusform>%Ln snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::TopicView</name>
    <message numerus="yes">
        <source>%Ln held posts</source>
        <translation>
            <numerusform>%Ln held post</numerusform>
            <numerusform>%Ln held posts</numerusform>
        </translation>
    </message>
</context>
</TS>
