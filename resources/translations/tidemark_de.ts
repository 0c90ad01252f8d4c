<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QObject</name>
    <message>
        <source>lasts to %1</source>
        <translation>reicht bis %1</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Strg K</translation>
    </message>
</context>
<context>
    <name>RefreshFace</name>
    <message>
        <source>The page shows what was known on %1. Go back to now to refresh.</source>
        <translation>Die Seite zeigt den Stand vom %1. Zum Aktualisieren zu „Jetzt“ zurückkehren.</translation>
    </message>
    <message>
        <source>Tidemark is offline: nothing is asked.</source>
        <translation>Tidemark ist offline: Es wird nichts abgefragt.</translation>
    </message>
</context>
<context>
    <name>Tidemark</name>
    <message>
        <source>no change</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>up</source>
        <translation>gestiegen</translation>
    </message>
    <message>
        <source>down</source>
        <translation>gefallen</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>gestiegen %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>gefallen %1</translation>
    </message>
    <message>
        <source>%1: nothing known</source>
        <translation>%1: nichts bekannt</translation>
    </message>
    <message>
        <source>%1, %2, %3 to %4, %5</source>
        <translation>%1, %2, %3 bis %4, %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln markers</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>between two measurements</source>
        <translation>zwischen zwei Messungen</translation>
    </message>
    <message>
        <source>nothing was known</source>
        <translation>nichts bekannt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Creator</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>All hashtags</source>
        <translation>Alle Hashtags</translation>
    </message>
    <message>
        <source>Find or look up a hashtag</source>
        <translation>Hashtag suchen oder abfragen</translation>
    </message>
    <message>
        <source>Hashtag, with or without #</source>
        <translation>Hashtag, mit oder ohne #</translation>
    </message>
    <message>
        <source>No hashtags yet</source>
        <translation>Noch keine Hashtags</translation>
    </message>
    <message>
        <source>Look up a hashtag and Tidemark keeps its views and posts as a series, and tells you when it breaks out of its own pace. One look costs 1 credit; three a day for a month cost 90.</source>
        <translation>Fragen Sie einen Hashtag ab: Tidemark hält seine Aufrufe und Beiträge als Zeitreihe fest und meldet, wenn er aus seinem üblichen Tempo ausbricht. Ein Abruf kostet 1 Credit; drei am Tag kosten im Monat 90.</translation>
    </message>
    <message>
        <source>Look up a hashtag</source>
        <translation>Hashtag abfragen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hashtags, all of them open without a credit</source>
        <translation>
            <numerusform>%Ln Hashtag, öffnet sich ohne Credit</numerusform>
            <numerusform>%Ln Hashtags, alle öffnen sich ohne Credit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln hashtags</source>
        <translation>
            <numerusform>%1 von %Ln Hashtag</numerusform>
            <numerusform>%1 von %Ln Hashtags</numerusform>
        </translation>
    </message>
    <message>
        <source>Look up %1</source>
        <translation>%1 abfragen</translation>
    </message>
    <message>
        <source>%1 has not been looked up yet</source>
        <translation>%1 wurde noch nicht abgefragt</translation>
    </message>
    <message>
        <source>A look asks for its views and number of posts. What comes is kept for good and opens offline.</source>
        <translation>Ein Abruf holt die Aufrufe und die Zahl der Beiträge. Was kommt, bleibt dauerhaft und öffnet sich auch offline.</translation>
    </message>
    <message>
        <source>Nothing was known of %1 then</source>
        <translation>Damals war nichts über %1 bekannt</translation>
    </message>
    <message>
        <source>Asks for the hashtag&apos;s views and posts (F5)</source>
        <translation>Fragt Aufrufe und Beiträge des Hashtags ab (F5)</translation>
    </message>
    <message>
        <source>Views and posts as the API said them; growth in % an hour between the last two snapshots, the usual is the median of all steps before.</source>
        <translation>Aufrufe und Beiträge, wie die API sie nennt; Wachstum in % je Stunde zwischen den letzten beiden Messungen; üblich ist der Median aller Schritte davor.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Views of all posts with the tag</source>
        <translation>Aufrufe aller Beiträge mit dem Hashtag</translation>
    </message>
    <message>
        <source>Posts with the tag</source>
        <translation>Beiträge mit dem Hashtag</translation>
    </message>
    <message>
        <source>Asks for one page of posts with the tag</source>
        <translation>Fragt eine Seite Beiträge mit dem Hashtag ab</translation>
    </message>
    <message>
        <source>No posts with this tag are held yet. What a page brings is kept for good.</source>
        <translation>Noch keine Beiträge mit diesem Hashtag gespeichert. Was eine Seite bringt, bleibt dauerhaft.</translation>
    </message>
    <message>
        <source>views were not in any answer so far</source>
        <translation>Aufrufe standen bisher in keiner Antwort</translation>
    </message>
    <message>
        <source>different creators of the held posts with the tag</source>
        <translation>verschiedene Creator der gespeicherten Beiträge mit dem Hashtag</translation>
    </message>
    <message>
        <source>Nothing else is known of the held posts with the tag. Ask for its posts to see what it goes with.</source>
        <translation>Mehr ist über die gespeicherten Beiträge mit dem Hashtag nicht bekannt. Fragen Sie seine Beiträge ab, um zu sehen, womit er zusammen vorkommt.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Follower</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Folgt</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Saves by views</source>
        <translation>Gespeichert je Aufruf</translation>
    </message>
    <message>
        <source>Shares by views</source>
        <translation>Geteilt je Aufruf</translation>
    </message>
    <message>
        <source>Comments by views</source>
        <translation>Kommentare je Aufruf</translation>
    </message>
    <message>
        <source>Views, typical</source>
        <translation>Aufrufe, typisch</translation>
    </message>
    <message>
        <source>Views, mean</source>
        <translation>Aufrufe, Mittelwert</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <translation>Beiträge je Woche</translation>
    </message>
    <message>
        <source>Days between posts</source>
        <translation>Tage zwischen Beiträgen</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>of %1 inputs</source>
        <translation>von %1 Ausgangswerten</translation>
    </message>
    <message>
        <source>the oldest of them is of %1</source>
        <translation>der älteste davon ist vom %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>unzuverlässig</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>bereinigt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>eingebrochen</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>fallend</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wieder da</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>Nicht mehr angeheftet</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Breakout</source>
        <translation>Ausbruch</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Einbruch</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Bereinigung</translation>
    </message>
    <message>
        <source>Counter fault</source>
        <translation>Zählerfehler</translation>
    </message>
    <message>
        <source>%1 since %2: %3</source>
        <translation>%1 seit %2: %3</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Creator</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Followers as they were seen in the last thirty days</source>
        <translation>Follower, wie sie in den letzten dreißig Tagen gesehen wurden</translation>
    </message>
    <message>
        <source>Change, 7 d</source>
        <translation>Änderung, 7 T.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>by views, typical</source>
        <translation>je Aufruf, typisch</translation>
    </message>
    <message>
        <source>by views, pooled</source>
        <translation>je Aufruf, gesamt</translation>
    </message>
    <message>
        <source>by views, with saves</source>
        <translation>je Aufruf, mit Gespeicherten</translation>
    </message>
    <message>
        <source>likes by views</source>
        <translation>Likes je Aufruf</translation>
    </message>
    <message>
        <source>median by median</source>
        <translation>Median durch Median</translation>
    </message>
    <message>
        <source>by views, no shares</source>
        <translation>je Aufruf, ohne Geteilte</translation>
    </message>
    <message>
        <source>by views, mean</source>
        <translation>je Aufruf, Mittelwert</translation>
    </message>
    <message>
        <source>by followers, mean</source>
        <translation>je Follower, Mittelwert</translation>
    </message>
    <message>
        <source>by followers, typical</source>
        <translation>je Follower, typisch</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>vorgemerkt</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>unknown, counted</source>
        <translation>ungewiss, mitgezählt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Kassenbuch</translation>
    </message>
    <message>
        <source>When the request was set aside, in your time zone</source>
        <translation>Wann die Anfrage vorgemerkt wurde, in Ihrer Zeitzone</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>A request whose end is not known counts until the balance says otherwise</source>
        <translation>Eine Anfrage mit unbekanntem Ausgang zählt mit, bis das Guthaben etwas anderes sagt</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <translation>
            <numerusform>%Ln Name</numerusform>
            <numerusform>%Ln Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>Beobachtungsliste</translation>
    </message>
    <message>
        <source>thrifty</source>
        <translation>sparsam</translation>
    </message>
    <message>
        <source>equal intervals</source>
        <translation>gleiche Abstände</translation>
    </message>
    <message>
        <source>ahead of age</source>
        <translation>dem Alter voraus</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>no limit of its own</source>
        <translation>ohne eigenes Limit</translation>
    </message>
    <message>
        <source>%1 of %2 credits used this month</source>
        <translation>%1 von %2 Credits in diesem Monat verbraucht</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Hashtag</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message numerus="yes">
        <source>%1 followers</source>
        <translation>
            <numerusform>%1 Follower</numerusform>
            <numerusform>%1 Follower</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 videos</source>
        <translation>
            <numerusform>%1 Video</numerusform>
            <numerusform>%1 Videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 views</source>
        <translation>
            <numerusform>%1 Aufruf</numerusform>
            <numerusform>%1 Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, seen %2</source>
        <translation>%1, gesehen %2</translation>
    </message>
    <message>
        <source>not in the answer</source>
        <translation>nicht in der Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%1
made of %Ln posts</source>
        <translation>
            <numerusform>%1
gebildet aus %Ln Beitrag</numerusform>
            <numerusform>%1
gebildet aus %Ln Beiträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>gone since %1</source>
        <translation>verschwunden seit %1</translation>
    </message>
    <message>
        <source>Time since it was posted</source>
        <translation>Zeit seit der Veröffentlichung</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Views as they were seen in the last seven days; sorts by what was added</source>
        <translation>Aufrufe, wie sie in den letzten sieben Tagen gesehen wurden; sortiert nach dem Zuwachs</translation>
    </message>
    <message numerus="yes">
        <source>%1 views more, seen %Ln times</source>
        <translation>
            <numerusform>%1 Aufrufe mehr, einmal gesehen</numerusform>
            <numerusform>%1 Aufrufe mehr, %Ln-mal gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>seen once: no change to show</source>
        <translation>einmal gesehen: keine Änderung zu zeigen</translation>
    </message>
    <message>
        <source>Outlier</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>Views over what is usual for this creator&apos;s posts</source>
        <translation>Aufrufe im Verhältnis zum Üblichen dieses Creators</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Plays, as last seen</source>
        <translation>Wiedergaben, zuletzt gesehen</translation>
    </message>
    <message>
        <source>Likes, as last seen</source>
        <translation>Likes, zuletzt gesehen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komm.</translation>
    </message>
    <message>
        <source>Comments, as last seen</source>
        <translation>Kommentare, zuletzt gesehen</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Shares, as last seen</source>
        <translation>Geteilt, zuletzt gesehen</translation>
    </message>
    <message>
        <source>Eng. rate</source>
        <translation>Eng.-Rate</translation>
    </message>
    <message>
        <source>(likes + comments + shares) / views</source>
        <translation>(Likes + Kommentare + Geteilt) / Aufrufe</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saves, as last seen</source>
        <translation>Gespeichert, zuletzt gesehen</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Gepostet</translation>
    </message>
    <message>
        <source>When it was posted</source>
        <translation>Wann er veröffentlicht wurde</translation>
    </message>
    <message>
        <source>When these figures were seen</source>
        <translation>Wann diese Werte gesehen wurden</translation>
    </message>
    <message>
        <source>Photos of %1</source>
        <translation>Fotos vom %1</translation>
    </message>
    <message>
        <source>Video of %1</source>
        <translation>Video vom %1</translation>
    </message>
    <message>
        <source>%1 %/h</source>
        <translation>%1 %/h</translation>
    </message>
    <message>
        <source>%1 breakout</source>
        <translation>%1 Ausbruch</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>steigend</translation>
    </message>
    <message>
        <source>By the words</source>
        <translation>Durch die Wörter</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Growth in % an hour between the last two snapshots</source>
        <translation>Wachstum in % je Stunde zwischen den letzten beiden Messungen</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>The median of its own steps before</source>
        <translation>Der Median der eigenen Schritte davor</translation>
    </message>
    <message>
        <source>Sound %1</source>
        <translation>Sound %1</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>%1 %2 %/h</source>
        <translation>%1 %2 %/h</translation>
    </message>
    <message>
        <source>now %1 %/h, usual %2 %/h</source>
        <translation>jetzt %1 %/h, üblich %2 %/h</translation>
    </message>
    <message>
        <source>Its figures were in no answer so far</source>
        <translation>Werte standen bisher in keiner Antwort</translation>
    </message>
    <message>
        <source>Held posts</source>
        <translation>Gespeicherte Beiträge</translation>
    </message>
    <message>
        <source>Posts with it in the local history</source>
        <translation>Beiträge damit in der lokalen Historie</translation>
    </message>
    <message>
        <source>Change of the views</source>
        <translation>Änderung der Aufrufe</translation>
    </message>
    <message>
        <source>Views grow clearly faster than is usual for the tag itself, in % an hour</source>
        <translation>Die Aufrufe wachsen deutlich schneller, als es für den Hashtag selbst üblich ist, in % je Stunde</translation>
    </message>
    <message>
        <source>Views as they were seen in the last thirty days</source>
        <translation>Aufrufe, wie sie in den letzten dreißig Tagen gesehen wurden</translation>
    </message>
    <message>
        <source>Change, 24 h</source>
        <translation>Änderung, 24 h</translation>
    </message>
    <message>
        <source>Change of the number of videos</source>
        <translation>Änderung der Zahl der Videos</translation>
    </message>
    <message>
        <source>Videos with it grow clearly faster than is usual for the sound itself, in % an hour</source>
        <translation>Die Videos damit wachsen deutlich schneller, als es für den Sound selbst üblich ist, in % je Stunde</translation>
    </message>
    <message>
        <source>Videos as they were seen in the last thirty days</source>
        <translation>Videos, wie sie in den letzten dreißig Tagen gesehen wurden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>%1, watched since %2</source>
        <translation>%1, beobachtet seit %2</translation>
    </message>
    <message>
        <source>Followers of a creator, views of a hashtag or post, videos with a sound</source>
        <translation>Follower eines Creators, Aufrufe eines Hashtags oder Beitrags, Videos mit einem Sound</translation>
    </message>
    <message>
        <source>a search has no figure of its own</source>
        <translation>eine Suche hat keine eigene Kennzahl</translation>
    </message>
    <message>
        <source>%1 %2, seen %3</source>
        <translation>%1 %2, gesehen %3</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 T.</translation>
    </message>
    <message>
        <source>Change of the figure in seven days</source>
        <translation>Änderung der Kennzahl in sieben Tagen</translation>
    </message>
    <message>
        <source>The figure as it was seen in the last thirty days</source>
        <translation>Die Kennzahl, wie sie in den letzten dreißig Tagen gesehen wurde</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>%1 erreicht</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>answered 404 since %1</source>
        <translation>antwortet seit %1 mit 404</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Neues</translation>
    </message>
    <message>
        <source>A breakout that goes on, or a milestone of the last thirty days</source>
        <translation>Ein laufender Ausbruch oder ein Meilenstein der letzten dreißig Tage</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Abgefragt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>As foreseen for the next thirty days</source>
        <translation>Wie für die nächsten dreißig Tage vorgesehen</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>jetzt fällig</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1; %2 in thirty days</source>
        <translation>%1; %2 in dreißig Tagen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>How the list&apos;s policy explains its choice</source>
        <translation>Wie die Strategie der Liste ihre Wahl begründet</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>F2 to change: “Brands/Shoes”</source>
        <translation>Mit F2 ändern: „Marken/Schuhe“</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>F2 to change, with commas between them</source>
        <translation>Mit F2 ändern, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>F2 to change</source>
        <translation>Mit F2 ändern</translation>
    </message>
    <message>
        <source>creator</source>
        <translation>Creator</translation>
    </message>
    <message>
        <source>hashtag</source>
        <translation>Hashtag</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>search: users</source>
        <translation>Suche: Nutzer</translation>
    </message>
    <message>
        <source>search: videos</source>
        <translation>Suche: Videos</translation>
    </message>
    <message>
        <source>search: hashtags</source>
        <translation>Suche: Hashtags</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T.</translation>
    </message>
    <message>
        <source>below its rounding</source>
        <translation>unter seiner Rundung</translation>
    </message>
    <message>
        <source>Change in %1</source>
        <translation>Änderung in %1</translation>
    </message>
    <message>
        <source>Likes received</source>
        <translation>Erhaltene Likes</translation>
    </message>
    <message>
        <source>the counter as the profile said it</source>
        <translation>der Zähler, wie ihn das Profil nennt</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>none seen</source>
        <translation>keine gesehen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest figure</source>
        <translation>Neuester Wert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1, from history</source>
        <translation>%1, aus der Historie</translation>
    </message>
    <message>
        <source>%1 to %2: tools disagree</source>
        <translation>%1 bis %2: Werkzeuge sind sich uneinig</translation>
    </message>
    <message>
        <source>Typical views</source>
        <translation>Typische Aufrufe</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>Posts used</source>
        <translation>Verwendete Beiträge</translation>
    </message>
    <message>
        <source>%1 of %2 held</source>
        <translation>%1 von %2 gespeicherten</translation>
    </message>
    <message>
        <source>Oldest figure</source>
        <translation>Ältester Wert</translation>
    </message>
    <message>
        <source>user-posts, from history</source>
        <translation>user-posts, aus der Historie</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> Pp.</translation>
    </message>
    <message>
        <source>Other definitions</source>
        <translation>Andere Definitionen</translation>
    </message>
    <message>
        <source>Mean of the same posts</source>
        <translation>Mittelwert derselben Beiträge</translation>
    </message>
    <message>
        <source>Usual gap</source>
        <translation>Üblicher Abstand</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 Pp.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <translation>%1 Mt.</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 J.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credits</source>
        <translation>
            <numerusform>%Ln Credit</numerusform>
            <numerusform>%Ln Credits</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>as QLocale::toString() reads it</comment>
        <translation>d.M.yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>as QLocale::toString() reads it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>as QLocale::toString() reads it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>as QLocale::toString() reads it</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>The newest sample of each as of the report&apos;s time.</source>
        <translation>Der jeweils neueste Wert zum Zeitpunkt des Berichts.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>%1 im Zeitverlauf</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>ältester %1</translation>
    </message>
    <message numerus="yes">
        <source>The %1 most viewed of the %Ln posts that are known.</source>
        <translation>
            <numerusform>Der bekannte Beitrag (%1 von %Ln).</numerusform>
            <numerusform>Die %1 meistgesehenen der %Ln bekannten Beiträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>× usual</source>
        <translation>× üblich</translation>
    </message>
    <message>
        <source>(no caption)</source>
        <translation>(ohne Text)</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Kennzahlen</translation>
    </message>
    <message>
        <source>A figure without a value says why. The age is that of the oldest input.</source>
        <translation>Eine Kennzahl ohne Wert nennt den Grund. Das Alter ist das des ältesten Ausgangswerts.</translation>
    </message>
    <message>
        <source>±</source>
        <translation>±</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Gebildet aus</translation>
    </message>
    <message>
        <source>Age and reason</source>
        <translation>Alter und Grund</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verifiziert</translation>
    </message>
    <message>
        <source>Creator report</source>
        <translation>Creator-Bericht</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Engagement by views, typical</source>
        <translation>Engagement je Aufruf, typisch</translation>
    </message>
    <message>
        <source>Engagement by followers, typical</source>
        <translation>Engagement je Follower, typisch</translation>
    </message>
    <message>
        <source>Growth in 7 days</source>
        <translation>Wachstum in 7 Tagen</translation>
    </message>
    <message>
        <source>Growth in 7 days, per cent</source>
        <translation>Wachstum in 7 Tagen, in Prozent</translation>
    </message>
    <message>
        <source>Engagement by views, pooled</source>
        <translation>Engagement je Aufruf, gesamt</translation>
    </message>
    <message>
        <source>Engagement by views, pooled, with saves</source>
        <translation>Engagement je Aufruf, gesamt, mit Gespeicherten</translation>
    </message>
    <message>
        <source>Likes by views, of means</source>
        <translation>Likes je Aufruf, aus Mittelwerten</translation>
    </message>
    <message>
        <source>Engagement by views, of medians</source>
        <translation>Engagement je Aufruf, aus Medianen</translation>
    </message>
    <message>
        <source>Engagement by views, mean, without shares</source>
        <translation>Engagement je Aufruf, Mittelwert, ohne Geteilte</translation>
    </message>
    <message>
        <source>Engagement by views, mean</source>
        <translation>Engagement je Aufruf, Mittelwert</translation>
    </message>
    <message>
        <source>Engagement by followers, per post</source>
        <translation>Engagement je Follower und Beitrag</translation>
    </message>
    <message>
        <source>Engagement by followers when posted</source>
        <translation>Engagement nach Followern bei Veröffentlichung</translation>
    </message>
    <message>
        <source>Engagement against creators of a size</source>
        <translation>Engagement gegenüber Creatorn gleicher Größe</translation>
    </message>
    <message>
        <source>Growth an hour</source>
        <translation>Wachstum je Stunde</translation>
    </message>
    <message>
        <source>Growth an hour, usual</source>
        <translation>Wachstum je Stunde, üblich</translation>
    </message>
    <message>
        <source>Followers for each video</source>
        <translation>Follower je Video</translation>
    </message>
    <message>
        <source>Largest rise without a post</source>
        <translation>Größter Anstieg ohne Beitrag</translation>
    </message>
    <message>
        <source>Followers without post or picture</source>
        <translation>Follower ohne Beitrag oder Bild</translation>
    </message>
    <message>
        <source>Best hour to post</source>
        <translation>Beste Stunde zum Posten</translation>
    </message>
    <message>
        <source>Posts known of all</source>
        <translation>Anteil bekannter Beiträge</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Made %1 by %2, from %3. Every figure comes from the local history; definitions stand at the end.</source>
        <translation>Erstellt am %1 von %2, aus %3. Jeder Wert stammt aus der lokalen Historie; die Definitionen stehen am Ende.</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>What each figure is, and in which version of its definition.</source>
        <translation>Was jede Kennzahl ist, und in welcher Fassung ihrer Definition.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>No sample is held.</source>
        <translation>Es ist kein Messwert gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln samples from %1 to %2. A silence of more than 3 days is a gap.</source>
        <translation>
            <numerusform>%Ln Messwert von %1 bis %2. Mehr als 3 Tage Stille sind eine Lücke.</numerusform>
            <numerusform>%Ln Messwerte von %1 bis %2. Mehr als 3 Tage Stille sind eine Lücke.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not opened: %2</source>
        <translation>„%1“ wird nicht geöffnet: %2</translation>
    </message>
    <message>
        <source>a handle has no slash</source>
        <translation>ein Handle enthält keinen Schrägstrich</translation>
    </message>
    <message>
        <source>expected tidemark://profile/NAME, or hashtag, post or sound in its place</source>
        <translation>erwartet wird tidemark://profile/NAME, oder hashtag, post oder sound an dessen Stelle</translation>
    </message>
    <message>
        <source>only links to tiktok.com are opened</source>
        <translation>nur Links zu tiktok.com werden geöffnet</translation>
    </message>
    <message>
        <source>a short link does not say which post it leads to</source>
        <translation>ein Kurzlink sagt nicht, zu welchem Beitrag er führt</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>er ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>er ist leer</translation>
    </message>
    <message>
        <source>it has characters that cannot be seen</source>
        <translation>er enthält unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>%1 is not a kind of link that is opened</source>
        <translation>%1 ist keine Art von Link, die geöffnet wird</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>Look up this post</source>
        <translation>Diesen Beitrag abfragen</translation>
    </message>
    <message>
        <source>Look up sound %1</source>
        <translation>Sound %1 abfragen</translation>
    </message>
    <message>
        <source>Look up @%1</source>
        <translation>@%1 abfragen</translation>
    </message>
    <message>
        <source>Look up #%1</source>
        <translation>#%1 abfragen</translation>
    </message>
    <message>
        <source>Search creators for “%1”</source>
        <translation>Creator nach „%1“ durchsuchen</translation>
    </message>
    <message>
        <source>Search videos for “%1”</source>
        <translation>Videos nach „%1“ durchsuchen</translation>
    </message>
    <message>
        <source>Search hashtags for “%1”</source>
        <translation>Hashtags nach „%1“ durchsuchen</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sounds</translation>
    </message>
    <message>
        <source>All sounds</source>
        <translation>Alle Sounds</translation>
    </message>
    <message>
        <source>Find or look up a sound</source>
        <translation>Sound suchen oder abfragen</translation>
    </message>
    <message>
        <source>Title, author, a sound&apos;s id, or a pasted link to a sound</source>
        <translation>Titel, Urheber, Nummer eines Sounds oder eingefügter Link zu einem Sound</translation>
    </message>
    <message>
        <source>No sounds yet</source>
        <translation>Noch keine Sounds</translation>
    </message>
    <message>
        <source>Sounds of the posts that you see are listed here by themselves. Paste a link to a sound and Tidemark keeps its number of videos as a series, and tells you when it breaks out of its own pace. One look costs 1 credit.</source>
        <translation>Die Sounds der Beiträge, die Sie sehen, erscheinen hier von selbst. Fügen Sie einen Link zu einem Sound ein: Tidemark hält die Zahl seiner Videos als Zeitreihe fest und meldet, wenn er aus seinem üblichen Tempo ausbricht. Ein Abruf kostet 1 Credit.</translation>
    </message>
    <message>
        <source>Look up a sound</source>
        <translation>Sound abfragen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sounds, all of them open without a credit</source>
        <translation>
            <numerusform>%Ln Sound, öffnet sich ohne Credit</numerusform>
            <numerusform>%Ln Sounds, alle öffnen sich ohne Credit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sounds</source>
        <translation>
            <numerusform>%1 von %Ln Sound</numerusform>
            <numerusform>%1 von %Ln Sounds</numerusform>
        </translation>
    </message>
    <message>
        <source>A look asks for its title, author, length and number of videos. What comes is kept for good and opens offline.</source>
        <translation>Ein Abruf holt Titel, Urheber, Länge und Zahl der Videos. Was kommt, bleibt dauerhaft und öffnet sich auch offline.</translation>
    </message>
    <message>
        <source>Asks for the sound&apos;s number of videos (F5)</source>
        <translation>Fragt die Zahl der Videos des Sounds ab (F5)</translation>
    </message>
    <message>
        <source>Videos as the API said them; growth in % an hour between the last two snapshots, the usual is the median of all steps before.</source>
        <translation>Videos, wie die API sie nennt; Wachstum in % je Stunde zwischen den letzten beiden Messungen; üblich ist der Median aller Schritte davor.</translation>
    </message>
    <message>
        <source>Videos with the sound</source>
        <translation>Videos mit dem Sound</translation>
    </message>
    <message>
        <source>Posts with the sound</source>
        <translation>Beiträge mit dem Sound</translation>
    </message>
    <message>
        <source>Asks for one page of posts that use the sound</source>
        <translation>Fragt eine Seite Beiträge mit dem Sound ab</translation>
    </message>
    <message>
        <source>No posts with this sound are held yet. What a page brings is kept for good.</source>
        <translation>Noch keine Beiträge mit diesem Sound gespeichert. Was eine Seite bringt, bleibt dauerhaft.</translation>
    </message>
    <message>
        <source>the number of videos was not in any answer so far</source>
        <translation>die Zahl der Videos stand bisher in keiner Antwort</translation>
    </message>
    <message>
        <source>different creators of the held posts with the sound</source>
        <translation>verschiedene Creator der gespeicherten Beiträge mit dem Sound</translation>
    </message>
    <message>
        <source>Nothing else is known of the held posts with the sound. Ask for its posts to see what it goes with.</source>
        <translation>Mehr ist über die gespeicherten Beiträge mit dem Sound nicht bekannt. Fragen Sie seine Beiträge ab, um zu sehen, womit er zusammen vorkommt.</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV für Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv);;Excel workbook (*.xlsx);;JSON (*.json)</source>
        <translation>CSV für Tabellen (*.csv);;Excel-Arbeitsmappe (*.xlsx);;JSON (*.json)</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the desktop&apos;s language</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>aus dem Speicher</translation>
    </message>
    <message>
        <source>from disk</source>
        <translation>von der Platte</translation>
    </message>
    <message>
        <source>from the shared cache</source>
        <translation>aus dem geteilten Cache</translation>
    </message>
    <message>
        <source>from the network</source>
        <translation>aus dem Netz</translation>
    </message>
    <message>
        <source>from history</source>
        <translation>aus der Historie</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>fresh for %1</source>
        <translation>frisch für %1</translation>
    </message>
    <message>
        <source>then stale for %1</source>
        <translation>danach veraltet für %1</translation>
    </message>
    <message>
        <source>cache: %1</source>
        <translation>Cache: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>frisch</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>a 404, remembered</source>
        <translation>ein 404, gemerkt</translation>
    </message>
    <message>
        <source>No layer holds an answer, so the API would be asked.</source>
        <translation>Keine Ebene hat eine Antwort, also würde die API gefragt.</translation>
    </message>
    <message>
        <source>It is remembered that there is no such thing.</source>
        <translation>Es ist gemerkt, dass es das nicht gibt.</translation>
    </message>
    <message>
        <source>A layer holds a fresh answer, so nothing would be asked.</source>
        <translation>Eine Ebene hat eine frische Antwort, also würde nichts gefragt.</translation>
    </message>
    <message>
        <source>What is held would be shown at once, and refreshed behind.</source>
        <translation>Das Gespeicherte würde sofort gezeigt und im Hintergrund aktualisiert.</translation>
    </message>
    <message>
        <source>What is held would be shown; a refresh failed a moment ago.</source>
        <translation>Das Gespeicherte würde gezeigt; eine Aktualisierung ist gerade fehlgeschlagen.</translation>
    </message>
    <message>
        <source>What is held is too old to be shown, so the API would be asked.</source>
        <translation>Das Gespeicherte ist zu alt, um gezeigt zu werden, also würde die API gefragt.</translation>
    </message>
    <message>
        <source>Because: %1.</source>
        <translation>Grund: %1.</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>beantwortet %1</translation>
    </message>
    <message>
        <source>this answer cost: %1</source>
        <translation>diese Antwort kostete: %1</translation>
    </message>
    <message>
        <source>not refreshed: %1</source>
        <translation>nicht aktualisiert: %1</translation>
    </message>
    <message>
        <source>key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>asked now: %1</source>
        <translation>Abfrage jetzt: %1</translation>
    </message>
    <message>
        <source>%1 cannot be asked for like this</source>
        <translation>%1 lässt sich so nicht abfragen</translation>
    </message>
    <message>
        <source>TikTok does not know %1</source>
        <translation>TikTok kennt %1 nicht</translation>
    </message>
    <message>
        <source>The API did not accept the key</source>
        <translation>Die API hat den Schlüssel nicht angenommen</translation>
    </message>
    <message>
        <source>Not asked: the credits or a cap stand against it</source>
        <translation>Nicht gefragt: Guthaben oder ein Limit stehen dagegen</translation>
    </message>
    <message>
        <source>No answer about %1</source>
        <translation>Keine Antwort zu %1</translation>
    </message>
    <message>
        <source>The upstream could not answer about %1</source>
        <translation>Die API konnte zu %1 nicht antworten</translation>
    </message>
    <message>
        <source>The answer about %1 is not what was agreed</source>
        <translation>Die Antwort zu %1 entspricht nicht der Vereinbarung</translation>
    </message>
    <message>
        <source>Tidemark could not read or write its data</source>
        <translation>Tidemark konnte seine Daten nicht lesen oder schreiben</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>The name may be misspelt, renamed or gone. What was seen before stays in the history.</source>
        <translation>Der Name ist vielleicht falsch geschrieben, umbenannt oder verschwunden. Was zuvor gesehen wurde, bleibt in der Historie.</translation>
    </message>
    <message>
        <source>Nothing more is spent until the key changes. What was seen before stays usable.</source>
        <translation>Bis zu einem anderen Schlüssel wird nichts mehr ausgegeben. Was zuvor gesehen wurde, bleibt nutzbar.</translation>
    </message>
    <message>
        <source>Raise the cap or add credits; what was seen before stays usable.</source>
        <translation>Erhöhen Sie das Limit oder das Guthaben; was zuvor gesehen wurde, bleibt nutzbar.</translation>
    </message>
    <message>
        <source>What was seen before stays usable.</source>
        <translation>Was zuvor gesehen wurde, bleibt nutzbar.</translation>
    </message>
    <message>
        <source>Nothing wrong was kept. What was seen before stays usable.</source>
        <translation>Nichts Falsches wurde gespeichert. Was zuvor gesehen wurde, bleibt nutzbar.</translation>
    </message>
    <message>
        <source>Nothing is asked until this is solved, so that nothing paid for is lost.</source>
        <translation>Bis das gelöst ist, wird nichts abgefragt, damit nichts Bezahltes verloren geht.</translation>
    </message>
    <message>
        <source>It cost %1.</source>
        <translation>Es kostete %1.</translation>
    </message>
    <message>
        <source>It cost nothing.</source>
        <translation>Es kostete nichts.</translation>
    </message>
    <message>
        <source>You see what was known before.</source>
        <translation>Sie sehen, was zuvor bekannt war.</translation>
    </message>
    <message>
        <source>%1 could not be refreshed</source>
        <translation>%1 konnte nicht aktualisiert werden</translation>
    </message>
    <message>
        <source>The key lies in the system&apos;s keychain and nowhere else.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund des Systems und nirgends sonst.</translation>
    </message>
    <message>
        <source>The key comes from the environment variable TIDEMARK_API_KEY.</source>
        <translation>Der Schlüssel kommt aus der Umgebungsvariablen TIDEMARK_API_KEY.</translation>
    </message>
    <message>
        <source>Demo data needs no key: nothing leaves this machine.</source>
        <translation>Demodaten brauchen keinen Schlüssel: Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>The key is held for this session only and is gone when Tidemark ends.</source>
        <translation>Der Schlüssel gilt nur für diese Sitzung und ist mit dem Ende von Tidemark weg.</translation>
    </message>
    <message>
        <source>The keychain could not be used: %1.</source>
        <translation>Der Schlüsselbund konnte nicht benutzt werden: %1.</translation>
    </message>
    <message>
        <source>The key cannot be used, and no other is taken in its place: %1.</source>
        <translation>Der Schlüssel ist nicht benutzbar, und kein anderer tritt an seine Stelle: %1.</translation>
    </message>
    <message>
        <source>No key is set. Everything that was seen before can be opened; nothing new can be asked.</source>
        <translation>Es ist kein Schlüssel hinterlegt. Alles zuvor Gesehene lässt sich öffnen; Neues kann nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>The API refused this key. Nothing is sent with it until another one is set.</source>
        <translation>Die API hat diesen Schlüssel abgelehnt. Bis ein anderer hinterlegt ist, wird nichts damit gesendet.</translation>
    </message>
    <message>
        <source>not from 0</source>
        <translation>nicht ab 0</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing to scale (*.svg);;Page to print (*.pdf)</source>
        <translation>Bild (*.png);;Skalierbare Zeichnung (*.svg);;Druckseite (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as data</source>
        <translation>Als Daten kopieren</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <comment>of the API</comment>
        <translation>
            <numerusform>%Ln Abruf</numerusform>
            <numerusform>%Ln Abrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Tier 1 · interactive</source>
        <translation>Stufe 1 · interaktiv</translation>
    </message>
    <message>
        <source>Tier 2 · search</source>
        <translation>Stufe 2 · Suche</translation>
    </message>
    <message>
        <source>Tier 3 · batch</source>
        <translation>Stufe 3 · Stapel</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>Nothing was asked in 30 days: that is neither good nor bad.</source>
        <translation>In 30 Tagen wurde nichts abgefragt: Das ist weder gut noch schlecht.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>No alert of this tier holds.</source>
        <translation>Kein Alarm dieser Stufe ist aktiv.</translation>
    </message>
    <message>
        <source>burning %1, not for long</source>
        <translation>brennt %1, noch nicht lange</translation>
    </message>
    <message>
        <source>The condition of an alert holds, not yet for its time.</source>
        <translation>Die Bedingung eines Alarms ist erfüllt, aber noch nicht lange genug.</translation>
    </message>
    <message>
        <source>burning %1</source>
        <translation>brennt %1</translation>
    </message>
    <message>
        <source>The budget is spent this many times too fast, for hours.</source>
        <translation>Das Budget wird seit Stunden um diesen Faktor zu schnell verbraucht.</translation>
    </message>
    <message>
        <source>budget used up</source>
        <translation>Budget aufgebraucht</translation>
    </message>
    <message>
        <source>More calls of the last 30 days failed than the objective allows.</source>
        <translation>In den letzten 30 Tagen schlugen mehr Abrufe fehl, als das Ziel erlaubt.</translation>
    </message>
    <message>
        <source>The budget is spent this many times too fast, now.</source>
        <translation>Das Budget wird gerade um diesen Faktor zu schnell verbraucht.</translation>
    </message>
    <message>
        <source>p95 · goal %1</source>
        <translation>p95 · Ziel %1</translation>
    </message>
    <message>
        <source>95 of 100 calls of the last hour took no longer; %1.</source>
        <translation>95 von 100 Abrufen der letzten Stunde dauerten nicht länger; %1.</translation>
    </message>
    <message>
        <source>95 of 100 calls of the last 24 hours took no longer; the last hour had %1.</source>
        <translation>95 von 100 Abrufen der letzten 24 Stunden dauerten nicht länger; in der letzten Stunde: %1.</translation>
    </message>
    <message>
        <source>errors · goal %1</source>
        <translation>Fehler · Ziel %1</translation>
    </message>
    <message>
        <source>Calls of the last 30 days that the upstream failed or let time out: %1 of %2. A 404 is an answer.</source>
        <translation>Abrufe der letzten 30 Tage, bei denen die API versagte oder die Zeit ablaufen ließ: %1 von %2. Ein 404 ist eine Antwort.</translation>
    </message>
    <message>
        <source>budget left</source>
        <translation>Budget übrig</translation>
    </message>
    <message>
        <source>The objective allows %1 of %2 to fail; %3 did.</source>
        <translation>%2, davon dürfen nach dem Ziel %1 fehlschlagen; fehlgeschlagen: %3.</translation>
    </message>
    <message>
        <source>budget left at this pace</source>
        <translation>Budget übrig bei diesem Tempo</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>%1: its budget is used up</source>
        <translation>%1: Budget aufgebraucht</translation>
    </message>
    <message>
        <source>%1: budget gone in %2 at this rate</source>
        <translation>%1: Budget bei diesem Tempo in %2 aufgebraucht</translation>
    </message>
    <message>
        <source>%1: too many calls fail</source>
        <translation>%1: zu viele Abrufe schlagen fehl</translation>
    </message>
    <message>
        <source>5 min and 1 h agree</source>
        <translation>5 min und 1 h stimmen überein</translation>
    </message>
    <message>
        <source>30 min and 6 h agree</source>
        <translation>30 min und 6 h stimmen überein</translation>
    </message>
    <message>
        <source>12 h and 3 d agree</source>
        <translation>12 h und 3 T. stimmen überein</translation>
    </message>
    <message>
        <source>not for long enough</source>
        <translation>noch nicht lange genug</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad calls</source>
        <translation>
            <numerusform>%Ln fehlgeschlagener Abruf</numerusform>
            <numerusform>%Ln fehlgeschlagene Abrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>dauert an</translation>
    </message>
    <message>
        <source>%1, then no data</source>
        <translation>%1, danach keine Daten</translation>
    </message>
    <message>
        <source>Top offenders, 7 d</source>
        <translation>Größte Verursacher, 7 T.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Abrufe</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Calls that the upstream failed, or let time out</source>
        <translation>Abrufe, bei denen die API versagte oder die Zeit ablaufen ließ</translation>
    </message>
    <message>
        <source>95 of 100 calls took no longer</source>
        <translation>95 von 100 Abrufen dauerten nicht länger</translation>
    </message>
    <message>
        <source>Budget used</source>
        <translation>Budget verbraucht</translation>
    </message>
    <message>
        <source>Its bad calls as a share of what its tier may have in 30 days</source>
        <translation>Seine fehlgeschlagenen Abrufe als Anteil dessen, was seine Stufe in 30 Tagen haben darf</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>When it fired, in your time zone</source>
        <translation>Wann er ausgelöst wurde, in Ihrer Zeitzone</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Worst burn</source>
        <translation>Höchste Rate</translation>
    </message>
    <message>
        <source>How many times too fast the budget was spent, over the alert&apos;s long window</source>
        <translation>Um welchen Faktor das Budget zu schnell verbraucht wurde, im langen Fenster des Alarms</translation>
    </message>
    <message>
        <source>videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>views</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>the cache was made by a newer version; this one knows schema %1</source>
        <translation>der Cache stammt von einer neueren Version; diese kennt Schema %1</translation>
    </message>
    <message>
        <source>the cache file cannot be opened</source>
        <translation>die Cache-Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>the cache file cannot be opened: %1</source>
        <translation>die Cache-Datei lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>the cache: %1</source>
        <translation>der Cache: %1</translation>
    </message>
    <message>
        <source>the picture %1 cannot be removed</source>
        <translation>das Bild %1 lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>the shared cache refuses: %1</source>
        <translation>der geteilte Cache lehnt ab: %1</translation>
    </message>
    <message>
        <source>the shared cache at %1 refuses: %2</source>
        <translation>der geteilte Cache unter %1 lehnt ab: %2</translation>
    </message>
    <message>
        <source>what came from the shared cache is no step of a scan</source>
        <translation>was vom geteilten Cache kam, ist kein Schritt einer Durchsicht</translation>
    </message>
    <message>
        <source>the shared cache holds too much to look through in a minute</source>
        <translation>der geteilte Cache enthält zu viel, um ihn in einer Minute durchzusehen</translation>
    </message>
    <message>
        <source>the shared cache is no longer asked</source>
        <translation>der geteilte Cache wird nicht mehr gefragt</translation>
    </message>
    <message>
        <source>too much waits for the shared cache</source>
        <translation>es wartet zu viel auf den geteilten Cache</translation>
    </message>
    <message>
        <source>the shared cache was busy with other questions</source>
        <translation>der geteilte Cache war mit anderen Fragen beschäftigt</translation>
    </message>
    <message>
        <source>the shared cache at %1 did not answer in time</source>
        <translation>der geteilte Cache unter %1 antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>no connection to the shared cache at %1: %2</source>
        <translation>keine Verbindung zum geteilten Cache unter %1: %2</translation>
    </message>
    <message>
        <source>the shared cache at %1 has no password, and one was given</source>
        <translation>der geteilte Cache unter %1 hat kein Passwort, es wurde aber eines angegeben</translation>
    </message>
    <message>
        <source>the shared cache at %1 refused the user or the password</source>
        <translation>der geteilte Cache unter %1 lehnte den Benutzer oder das Passwort ab</translation>
    </message>
    <message>
        <source>the shared cache at %1 wants a password</source>
        <translation>der geteilte Cache unter %1 verlangt ein Passwort</translation>
    </message>
    <message>
        <source>the shared cache at %1 refused database %2: %3</source>
        <translation>der geteilte Cache unter %1 lehnte Datenbank %2 ab: %3</translation>
    </message>
    <message>
        <source>what came is no answer of Redis</source>
        <translation>was kam, ist keine Antwort von Redis</translation>
    </message>
    <message>
        <source>it sent more than %1 MiB</source>
        <translation>er sandte mehr als %1 MiB</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>kein Speicher mehr</translation>
    </message>
    <message>
        <source>not asked: %1</source>
        <translation>nicht gefragt: %1</translation>
    </message>
    <message>
        <source>offline: the shared cache was not asked</source>
        <translation>offline: der geteilte Cache wurde nicht gefragt</translation>
    </message>
    <message>
        <source>demo data are not shared</source>
        <translation>Demodaten werden nicht geteilt</translation>
    </message>
    <message>
        <source>demo data share nothing</source>
        <translation>Demodaten teilen nichts</translation>
    </message>
    <message>
        <source>another API than that of the settings is asked; --shared shares its answers all the same</source>
        <translation>es wird eine andere API als die der Einstellungen gefragt; --shared teilt ihre Antworten dennoch</translation>
    </message>
    <message>
        <source>its password could not be read: %1</source>
        <translation>sein Passwort konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>its password is no longer in the keychain</source>
        <translation>sein Passwort liegt nicht mehr im Schlüsselbund</translation>
    </message>
    <message>
        <source>it lives longer than any answer of its kind</source>
        <translation>sie lebt länger als jede Antwort ihrer Art</translation>
    </message>
    <message>
        <source>stopped while another machine asked</source>
        <translation>angehalten, während ein anderer Rechner fragte</translation>
    </message>
    <message>
        <source>stopped while another program asked</source>
        <translation>angehalten, während ein anderes Programm fragte</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>erwartet wird %1</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>erwartet wird %1, angegeben ist %2</translation>
    </message>
    <message>
        <source>expected %1, got &quot;%2&quot;</source>
        <translation>erwartet wird %1, angegeben ist „%2“</translation>
    </message>
    <message>
        <source>expected %1 of 1 to %2 characters</source>
        <translation>erwartet wird %1 mit 1 bis %2 Zeichen</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a keyword</source>
        <translation>ein Stichwort</translation>
    </message>
    <message>
        <source>a handle (letters, digits, dots and underscores) or a profile link</source>
        <translation>ein Handle (Buchstaben, Ziffern, Punkte und Unterstriche) oder ein Profil-Link</translation>
    </message>
    <message>
        <source>one hashtag without blanks, or a tag link</source>
        <translation>ein Hashtag ohne Leerzeichen oder ein Link dazu</translation>
    </message>
    <message>
        <source>a post link such as https://www.tiktok.com/@name/video/123, or a post&apos;s id</source>
        <translation>ein Link zu einem Beitrag wie https://www.tiktok.com/@name/video/123 oder die ID eines Beitrags</translation>
    </message>
    <message>
        <source>a link to one post, such as https://www.tiktok.com/@name/video/123</source>
        <translation>ein Link zu einem einzelnen Beitrag wie https://www.tiktok.com/@name/video/123</translation>
    </message>
    <message>
        <source>a link to tiktok.com, or a post&apos;s id</source>
        <translation>ein Link zu tiktok.com oder die ID eines Beitrags</translation>
    </message>
    <message>
        <source>a sound&apos;s link such as https://www.tiktok.com/music/title-123, or its id</source>
        <translation>ein Link zu einem Sound wie https://www.tiktok.com/music/title-123 oder dessen ID</translation>
    </message>
    <message>
        <source>a numeric id</source>
        <translation>eine ID aus Ziffern</translation>
    </message>
    <message>
        <source>expected a page&apos;s cursor as the API gave it</source>
        <translation>erwartet wird der Cursor einer Seite, wie ihn die API nannte</translation>
    </message>
    <message>
        <source>expected two letters such as &quot;us&quot;, or nothing, got &quot;%1&quot;</source>
        <translation>erwartet werden zwei Buchstaben wie „us“ oder nichts, angegeben ist „%1“</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a whole number of at least %1</source>
        <translation>eine ganze Zahl, mindestens %1</translation>
    </message>
    <message>
        <source>%1: expected one of %2, got &quot;%3&quot;</source>
        <translation>%1: erwartet wird eines von %2, angegeben ist „%3“</translation>
    </message>
    <message>
        <source>no parameters</source>
        <translation>keine Parameter</translation>
    </message>
    <message>
        <source>%1: unknown parameter of %2, which takes %3</source>
        <translation>%1: unbekannter Parameter von %2; dort gibt es %3</translation>
    </message>
    <message>
        <source>%1: %2 needs it</source>
        <translation>%1: für %2 nötig</translation>
    </message>
    <message>
        <source>a short link does not tell the post&apos;s id; give the id or the whole link</source>
        <translation>ein Kurzlink verrät die ID des Beitrags nicht; geben Sie die ID oder den ganzen Link an</translation>
    </message>
    <message>
        <source>expected a keyword of at most %1 characters</source>
        <translation>erwartet wird ein Stichwort mit höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>“%1” is no figure of a post</source>
        <translation>„%1“ ist kein Wert eines Beitrags</translation>
    </message>
    <message>
        <source>expected a condition such as views &gt; 5M</source>
        <translation>erwartet wird eine Bedingung wie views &gt; 5M</translation>
    </message>
    <message>
        <source>a date such as 2026-11-01</source>
        <translation>ein Datum wie 2026-11-01</translation>
    </message>
    <message>
        <source>a number such as 5M or 200K</source>
        <translation>eine Zahl wie 5M oder 200K</translation>
    </message>
    <message>
        <source>a percentage such as 8 %</source>
        <translation>ein Prozentsatz wie 8 %</translation>
    </message>
    <message>
        <source>a factor such as 2x</source>
        <translation>ein Faktor wie 2x</translation>
    </message>
    <message>
        <source>a length such as 30s or 1:30</source>
        <translation>eine Länge wie 30s oder 1:30</translation>
    </message>
    <message>
        <source>a time such as 60d, 3 weeks or 12h</source>
        <translation>eine Dauer wie 60d, 3 weeks oder 12h</translation>
    </message>
    <message>
        <source>scope: expected 1 to 128 visible ASCII characters, such as &quot;global&quot; or &quot;user:42&quot;</source>
        <translation>scope: erwartet werden 1 bis 128 sichtbare ASCII-Zeichen wie „global“ oder „user:42“</translation>
    </message>
    <message>
        <source>spending is stopped</source>
        <translation>die Ausgaben sind gestoppt</translation>
    </message>
    <message>
        <source>Allow spending again in Credits, or with `tidemark-cli credits resume`</source>
        <translation>Erlauben Sie Ausgaben wieder unter „Credits“ oder mit `tidemark-cli credits resume`.</translation>
    </message>
    <message>
        <source>%1: what is paid for could not be kept, so nothing is spent</source>
        <translation>%1: Bezahltes ließe sich nicht speichern, daher wird nichts ausgegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n credits</source>
        <translation>
            <numerusform>%n Credit</numerusform>
            <numerusform>%n Credits</numerusform>
        </translation>
    </message>
    <message>
        <source>1 credit</source>
        <translation>1 Credit</translation>
    </message>
    <message>
        <source>the %1 of %2 does not allow this request: %3 spent or held, a request sets aside %4</source>
        <translation>%1 (%2) lässt diese Anfrage nicht zu: ausgegeben oder vorgemerkt sind %3, eine Anfrage merkt %4 vor</translation>
    </message>
    <message>
        <source>daily cap</source>
        <translation>Tageslimit</translation>
    </message>
    <message>
        <source>monthly cap</source>
        <translation>Monatslimit</translation>
    </message>
    <message>
        <source>background share (%1 %) of the %2</source>
        <translation>Hintergrund-Anteil (%1 %) am %2</translation>
    </message>
    <message>
        <source>It frees on %1 at 00:00 UTC; or raise the cap in Credits</source>
        <translation>Es wird am %1 um 00:00 UTC wieder frei; oder erhöhen Sie das Limit unter „Credits“.</translation>
    </message>
    <message>
        <source>Ask for less at once, or raise the cap of an action</source>
        <translation>Fragen Sie weniger auf einmal ab oder erhöhen Sie das Limit einer Aktion.</translation>
    </message>
    <message>
        <source>the cap of %1 for one action is reached: %2 spent</source>
        <translation>das Limit von %1 für eine Aktion ist erreicht: ausgegeben sind %2</translation>
    </message>
    <message>
        <source>this key was refused before: %1</source>
        <translation>dieser Schlüssel wurde bereits abgelehnt: %1</translation>
    </message>
    <message>
        <source>Set another key (`tidemark-cli key set`); nothing is asked with this one</source>
        <translation>Hinterlegen Sie einen anderen Schlüssel (`tidemark-cli key set`); mit diesem wird nichts gefragt.</translation>
    </message>
    <message>
        <source>the account is out of credits: %1</source>
        <translation>das Konto hat keine Credits mehr: %1</translation>
    </message>
    <message>
        <source>Buy credits, then allow spending again in Credits, or with `tidemark-cli credits resume`</source>
        <translation>Kaufen Sie Credits und erlauben Sie dann Ausgaben wieder unter „Credits“ oder mit `tidemark-cli credits resume`.</translation>
    </message>
    <message>
        <source>It frees with the next month (UTC); or raise the allowance</source>
        <translation>Es wird mit dem nächsten Monat (UTC) wieder frei; oder erhöhen Sie das Kontingent.</translation>
    </message>
    <message>
        <source>the allowance of %1 a month of &quot;%2&quot; is used up: %3 spent or held</source>
        <translation>das Kontingent von „%2“, %1 im Monat, ist aufgebraucht: ausgegeben oder vorgemerkt sind %3</translation>
    </message>
    <message>
        <source>the ledger has no reservation %1</source>
        <translation>das Kassenbuch hat keine Vormerkung %1</translation>
    </message>
    <message>
        <source>the balance page carries no number</source>
        <translation>die Seite mit dem Guthaben enthält keine Zahl</translation>
    </message>
    <message>
        <source>balance check</source>
        <translation>Abfrage des Guthabens</translation>
    </message>
    <message>
        <source>sent again by the network stack</source>
        <translation>vom Netzwerk ein zweites Mal gesendet</translation>
    </message>
    <message>
        <source>the program ended before the answer</source>
        <translation>das Programm endete vor der Antwort</translation>
    </message>
    <message>
        <source>the copy is damaged</source>
        <translation>die Kopie ist beschädigt</translation>
    </message>
    <message>
        <source>the copy cannot be read back</source>
        <translation>die Kopie lässt sich nicht zurücklesen</translation>
    </message>
    <message>
        <source>the copy cannot be named so</source>
        <translation>die Kopie kann nicht so heißen</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation>%1 gibt es schon</translation>
    </message>
    <message>
        <source>%1: no such file</source>
        <translation>%1: Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>it is not what was written: its checksum differs</source>
        <translation>sie ist nicht, was geschrieben wurde: ihre Prüfsumme weicht ab</translation>
    </message>
    <message>
        <source>this is no backup of a history</source>
        <translation>dies ist keine Sicherung einer Historie</translation>
    </message>
    <message>
        <source>make room on the disk and check that the data folder can be written</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und prüfen Sie, ob der Datenordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>another program holds the file; try again</source>
        <translation>Ein anderes Programm hält die Datei; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>start again: a damaged file is then recovered and the old one is kept</source>
        <translation>Starten Sie neu: Eine beschädigte Datei wird dann gerettet und die alte behalten.</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>database: %1</source>
        <translation>Datenbank: %1</translation>
    </message>
    <message>
        <source>the transaction was given up</source>
        <translation>die Transaktion wurde aufgegeben</translation>
    </message>
    <message>
        <source>migration %1 is out of order</source>
        <translation>Migration %1 ist nicht in der Reihe</translation>
    </message>
    <message>
        <source>migration %1 cannot be read</source>
        <translation>Migration %1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>no migrations in %1</source>
        <translation>keine Migrationen in %1</translation>
    </message>
    <message>
        <source>use the newer program; the file was not touched</source>
        <translation>Benutzen Sie das neuere Programm; die Datei wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>%1 has schema version %2, this program knows %3</source>
        <translation>%1 hat Schema-Version %2, dieses Programm kennt %3</translation>
    </message>
    <message>
        <source>%1 is a database of another program</source>
        <translation>%1 ist die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>the backup before the migration: %1</source>
        <translation>die Sicherung vor der Migration: %1</translation>
    </message>
    <message>
        <source>keep the data folder on a local disk, not on a network drive</source>
        <translation>Legen Sie den Datenordner auf einen lokalen Datenträger, nicht auf ein Netzlaufwerk.</translation>
    </message>
    <message>
        <source>%1 is %2 in place of %3</source>
        <translation>%1 ist %2 statt %3</translation>
    </message>
    <message>
        <source>check that the data folder exists and can be written</source>
        <translation>Prüfen Sie, ob es den Datenordner gibt und ob er beschreibbar ist.</translation>
    </message>
    <message>
        <source>another program is still opening %1</source>
        <translation>ein anderes Programm öffnet %1 noch</translation>
    </message>
    <message>
        <source>the data folder %1 cannot be made</source>
        <translation>der Datenordner %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>the data folder cannot be made</source>
        <translation>der Datenordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>the demo folder cannot be written</source>
        <translation>der Ordner der Demo lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>%1 is not a regular file</source>
        <translation>%1 ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation>%1 lässt sich nicht anlegen: %2</translation>
    </message>
    <message>
        <source>%1 was empty: what it held is lost, and a new one was begun</source>
        <translation>%1 war leer: Der Inhalt ist verloren, und eine neue Datei wurde begonnen</translation>
    </message>
    <message>
        <source>its log is kept as %1-wal</source>
        <translation>ihr Protokoll liegt als %1-wal daneben</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 gibt es nicht</translation>
    </message>
    <message>
        <source>%1 must first be opened to write</source>
        <translation>%1 muss zuerst zum Schreiben geöffnet werden</translation>
    </message>
    <message>
        <source>%1 cannot be made: the disk is full, or the folder cannot be written</source>
        <translation>%1 lässt sich nicht anlegen: Der Datenträger ist voll oder der Ordner nicht beschreibbar</translation>
    </message>
    <message>
        <source>%1 is damaged, and there is no room to recover it</source>
        <translation>%1 ist beschädigt, und es fehlt der Platz zum Retten</translation>
    </message>
    <message>
        <source>%1 was damaged: what could be read was saved. The old file is kept as %2</source>
        <translation>%1 war beschädigt: Was lesbar war, wurde gerettet. Die alte Datei liegt als %2 daneben</translation>
    </message>
    <message>
        <source>there is no room to bring %1 to this program&apos;s version</source>
        <translation>es fehlt der Platz, um %1 auf die Version dieses Programms zu bringen</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 ist beschädigt</translation>
    </message>
    <message>
        <source>%1 was damaged and made anew</source>
        <translation>%1 war beschädigt und wurde neu angelegt</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be recovered: %2</source>
        <translation>%1 ist beschädigt und nicht zu retten: %2</translation>
    </message>
    <message>
        <source>the data folder %1 is gone</source>
        <translation>der Datenordner %1 ist verschwunden</translation>
    </message>
    <message>
        <source>Bring the folder back and start again, or name another with --data-dir</source>
        <translation>Bringen Sie den Ordner zurück und starten Sie neu, oder nennen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>the data folder %1 is on a disk that is mounted read-only</source>
        <translation>der Datenordner %1 liegt auf einem nur lesbar eingehängten Datenträger</translation>
    </message>
    <message>
        <source>Mount it for writing, or name another folder with --data-dir; spending goes on by itself</source>
        <translation>Hängen Sie ihn beschreibbar ein oder nennen Sie mit --data-dir einen anderen Ordner; die Ausgaben gehen dann von selbst weiter.</translation>
    </message>
    <message>
        <source>the data folder %1 may not be written by this user</source>
        <translation>dieser Benutzer darf in den Datenordner %1 nicht schreiben</translation>
    </message>
    <message>
        <source>Give yourself the right to write to it, or name another with --data-dir</source>
        <translation>Geben Sie sich das Recht zum Schreiben oder nennen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>%1 may not be written by this user</source>
        <translation>dieser Benutzer darf %1 nicht schreiben</translation>
    </message>
    <message>
        <source>Give yourself the right to write to it, or name another folder with --data-dir</source>
        <translation>Geben Sie sich das Recht zum Schreiben oder nennen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Make room on the disk; spending goes on by itself</source>
        <translation>Schaffen Sie Platz auf dem Datenträger; die Ausgaben gehen dann von selbst weiter.</translation>
    </message>
    <message>
        <source>the damaged file cannot be set aside as %1</source>
        <translation>die beschädigte Datei lässt sich nicht als %1 beiseitelegen</translation>
    </message>
    <message>
        <source>the damaged file&apos;s log cannot be set aside as %1-wal</source>
        <translation>das Protokoll der beschädigten Datei lässt sich nicht als %1-wal beiseitelegen</translation>
    </message>
    <message>
        <source>%1 was damaged and could not be read; it is kept as %2, and a new one was begun</source>
        <translation>%1 war beschädigt und nicht lesbar; sie liegt als %2 daneben, und eine neue wurde begonnen</translation>
    </message>
    <message>
        <source>the recovery copy cannot be written: %1</source>
        <translation>die Rettungskopie lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>the recovery copy cannot be named</source>
        <translation>die Rettungskopie lässt sich nicht benennen</translation>
    </message>
    <message>
        <source>no row is known to be lost</source>
        <translation>soweit bekannt, ging keine Zeile verloren</translation>
    </message>
    <message>
        <source>the first page is lost</source>
        <translation>die erste Seite ist verloren</translation>
    </message>
    <message>
        <source>a stored answer is damaged</source>
        <translation>eine gespeicherte Antwort ist beschädigt</translation>
    </message>
    <message>
        <source>the thinning was stopped; what it took away by then is gone</source>
        <translation>das Ausdünnen wurde angehalten; was bis dahin entfernt wurde, ist weg</translation>
    </message>
    <message>
        <source>history holds no %1 %2</source>
        <translation>die Historie enthält nichts zu %2 (%1)</translation>
    </message>
    <message>
        <source>history holds no %1 &quot;%2&quot;</source>
        <translation>die Historie enthält nichts zu „%2“ (%1)</translation>
    </message>
    <message>
        <source>History grows with each answer: ask for it once, for example with `tidemark-cli %1 ...`.</source>
        <translation>Die Historie wächst mit jeder Antwort: Fragen Sie einmal danach, etwa mit `tidemark-cli %1 ...`.</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>there is no export of that kind</source>
        <translation>einen solchen Export gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such post</source>
        <translation>diesen Beitrag gibt es nicht</translation>
    </message>
    <message>
        <source>there is no metric &quot;%1&quot;</source>
        <translation>einen Wert „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>there is no metric %1 of a %2</source>
        <translation>einen Wert %1 gibt es bei %2 nicht</translation>
    </message>
    <message>
        <source>a %1 has no metric &quot;%2&quot;: it has %3</source>
        <translation>%1 hat keinen Wert „%2“, sondern %3</translation>
    </message>
    <message>
        <source>nothing was known of @%1 then</source>
        <translation>über @%1 war damals nichts bekannt</translation>
    </message>
    <message>
        <source>nothing was known of #%1 then</source>
        <translation>über #%1 war damals nichts bekannt</translation>
    </message>
    <message>
        <source>nothing was known of %1 then</source>
        <translation>über %1 war damals nichts bekannt</translation>
    </message>
    <message>
        <source>this had not been asked by then</source>
        <translation>danach war bis dahin nicht gefragt worden</translation>
    </message>
    <message>
        <source>the catalogue lacks %1</source>
        <translation>im Katalog fehlt %1</translation>
    </message>
    <message>
        <source>the catalogue has no %1</source>
        <translation>im Katalog fehlt %1</translation>
    </message>
    <message>
        <source>no endpoint %1 today</source>
        <translation>heute kein Endpunkt %1</translation>
    </message>
    <message>
        <source>expected an alignment: %1</source>
        <translation>erwartet wird eine Ausrichtung: %1</translation>
    </message>
    <message>
        <source>offline, and nothing is held for this question</source>
        <translation>offline, und zu dieser Frage ist nichts gespeichert</translation>
    </message>
    <message>
        <source>offline: nothing is sent</source>
        <translation>offline: Es wird nichts gesendet</translation>
    </message>
    <message>
        <source>no API key is set</source>
        <translation>es ist kein API-Schlüssel hinterlegt</translation>
    </message>
    <message>
        <source>no API key is at hand: %1</source>
        <translation>kein API-Schlüssel zur Hand: %1</translation>
    </message>
    <message>
        <source>%1 gave wrong shapes three times in a row; background calls of it have stopped</source>
        <translation>%1 lieferte dreimal nacheinander die falsche Form; Abrufe im Hintergrund ruhen</translation>
    </message>
    <message>
        <source>the API asked for a pause that lasts %1 more</source>
        <translation>die API bat um eine Pause, die noch %1 dauert</translation>
    </message>
    <message>
        <source>not asked: the upstream failed again and again; next try in %1</source>
        <translation>nicht gefragt: Die API versagte wiederholt; nächster Versuch in %1</translation>
    </message>
    <message>
        <source>not asked: the API takes %1 requests a minute and key, and all are used; the next in %2</source>
        <translation>nicht gefragt: Die API nimmt je Minute und Schlüssel %1 Anfragen an, und alle sind verbraucht; die nächste in %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>the upstream did not answer in time (%1)</source>
        <translation>die API antwortete nicht rechtzeitig (%1)</translation>
    </message>
    <message>
        <source>the upstream closed the connection before its answer was whole</source>
        <translation>die API schloss die Verbindung, bevor ihre Antwort vollständig war</translation>
    </message>
    <message>
        <source>the answer is larger than this program accepts (%1)</source>
        <translation>die Antwort ist größer, als dieses Programm annimmt (%1)</translation>
    </message>
    <message>
        <source>the upstream redirects to %1, which is not followed</source>
        <translation>die API leitet nach %1 um; dem wird nicht gefolgt</translation>
    </message>
    <message>
        <source>no secure connection: %1</source>
        <translation>keine sichere Verbindung: %1</translation>
    </message>
    <message>
        <source>no connection: %1</source>
        <translation>keine Verbindung: %1</translation>
    </message>
    <message>
        <source>no connection within %1</source>
        <translation>keine Verbindung innerhalb von %1</translation>
    </message>
    <message>
        <source>no whole answer within %1</source>
        <translation>keine vollständige Antwort innerhalb von %1</translation>
    </message>
    <message>
        <source>the answer is larger than %1 KiB</source>
        <translation>die Antwort ist größer als %1 KiB</translation>
    </message>
    <message>
        <source>the connection was closed before the answer</source>
        <translation>die Verbindung wurde vor der Antwort geschlossen</translation>
    </message>
    <message>
        <source>the server sends us on to %1</source>
        <translation>der Server verweist weiter auf %1</translation>
    </message>
    <message>
        <source>closed without an answer</source>
        <translation>ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>die Antwort wurde abgeschnitten</translation>
    </message>
    <message>
        <source>the API asks to slow down (HTTP 429)</source>
        <translation>die API bittet um weniger Anfragen (HTTP 429)</translation>
    </message>
    <message>
        <source>the API asks to wait %1 (HTTP 429)</source>
        <translation>die API bittet, %1 zu warten (HTTP 429)</translation>
    </message>
    <message>
        <source>for %1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Ask again after that wait; what is held opens without a request.</source>
        <translation>Fragen Sie nach dieser Wartezeit erneut; was gespeichert ist, öffnet sich ohne Anfrage.</translation>
    </message>
    <message>
        <source>the API refused the key (HTTP %1)</source>
        <translation>die API lehnte den Schlüssel ab (HTTP %1)</translation>
    </message>
    <message>
        <source>the API says that no credits are left (HTTP 402)</source>
        <translation>der API zufolge sind keine Credits mehr da (HTTP 402)</translation>
    </message>
    <message>
        <source>the upstream failed (HTTP %1)</source>
        <translation>die API versagte (HTTP %1)</translation>
    </message>
    <message>
        <source>the upstream redirects, which is not followed (HTTP %1)</source>
        <translation>die API leitet um; dem wird nicht gefolgt (HTTP %1)</translation>
    </message>
    <message>
        <source>the API refused the request (HTTP %1)</source>
        <translation>die API lehnte die Anfrage ab (HTTP %1)</translation>
    </message>
    <message>
        <source>Correct the parameters: asked again as they are, they would cost and fail again.</source>
        <translation>Berichtigen Sie die Parameter: Unverändert würde die Frage wieder kosten und wieder scheitern.</translation>
    </message>
    <message>
        <source>the API answered 404</source>
        <translation>die API antwortete 404</translation>
    </message>
    <message>
        <source>Ask again later: the list may have changed between its pages.</source>
        <translation>Fragen Sie später erneut: Die Liste hat sich vielleicht zwischen ihren Seiten geändert.</translation>
    </message>
    <message>
        <source>%1: page %2 failed: %3</source>
        <translation>%1: Seite %2 kam nicht: %3</translation>
    </message>
    <message>
        <source>the host %1 was not found: %2</source>
        <translation>der Host %1 wurde nicht gefunden: %2</translation>
    </message>
    <message>
        <source>the name service did not answer in time</source>
        <translation>der Namensdienst antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>it has no address</source>
        <translation>er hat keine Adresse</translation>
    </message>
    <message>
        <source>the address is not a complete URL</source>
        <translation>die Adresse ist keine vollständige URL</translation>
    </message>
    <message>
        <source>the address carries a user name or password</source>
        <translation>die Adresse enthält einen Benutzernamen oder ein Passwort</translation>
    </message>
    <message>
        <source>the address is not https</source>
        <translation>die Adresse ist nicht https</translation>
    </message>
    <message>
        <source>plain http goes to this machine alone; use https</source>
        <translation>einfaches http gibt es nur zu diesem Rechner; benutzen Sie https</translation>
    </message>
    <message>
        <source>the key holds characters that no key has</source>
        <translation>der Schlüssel enthält Zeichen, die kein Schlüssel hat</translation>
    </message>
    <message>
        <source>there is no such image</source>
        <translation>dieses Bild gibt es nicht</translation>
    </message>
    <message>
        <source>the image server answered %1</source>
        <translation>der Bilderserver antwortete %1</translation>
    </message>
    <message>
        <source>this is no JPEG, PNG or WebP image</source>
        <translation>dies ist kein Bild als JPEG, PNG oder WebP</translation>
    </message>
    <message>
        <source>pictures, videos and sounds do not come from this machine</source>
        <translation>Bilder, Videos und Sounds kommen nicht von diesem Rechner</translation>
    </message>
    <message>
        <source>pictures, videos and sounds come from a host with a public name</source>
        <translation>Bilder, Videos und Sounds kommen von einem Host mit öffentlichem Namen</translation>
    </message>
    <message>
        <source>the link is sent on too often</source>
        <translation>der Link wird zu oft weitergeleitet</translation>
    </message>
    <message>
        <source>the link leads nowhere</source>
        <translation>der Link führt ins Leere</translation>
    </message>
    <message>
        <source>the link has expired</source>
        <translation>der Link ist abgelaufen</translation>
    </message>
    <message>
        <source>the media server answered %1</source>
        <translation>der Medienserver antwortete %1</translation>
    </message>
    <message>
        <source>the link leads to a page, not to a video or sound</source>
        <translation>der Link führt zu einer Seite, nicht zu einem Video oder Sound</translation>
    </message>
    <message>
        <source>the media server gave another part than was asked for</source>
        <translation>der Medienserver lieferte einen anderen Teil, als verlangt war</translation>
    </message>
    <message>
        <source>the answer holds no link</source>
        <translation>die Antwort enthält keinen Link</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3</source>
        <translation>%1: erwartet ist %2, gefunden wurde %3</translation>
    </message>
    <message>
        <source>%1 is missing from the answer</source>
        <translation>in der Antwort fehlt %1</translation>
    </message>
    <message>
        <source>%1 is missing or has a wrong type</source>
        <translation>%1 fehlt oder ist von falscher Art</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>die Liste</translation>
    </message>
    <message>
        <source>item %1 of the list</source>
        <translation>Eintrag %1 der Liste</translation>
    </message>
    <message>
        <source>followers, followings or user_list</source>
        <translation>followers, followings oder user_list</translation>
    </message>
    <message>
        <source>the answer is a web page, not JSON</source>
        <translation>die Antwort ist eine Webseite, kein JSON</translation>
    </message>
    <message>
        <source>the answer is nested too deeply</source>
        <translation>die Antwort ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the answer is not JSON (%1)</source>
        <translation>die Antwort ist kein JSON (%1)</translation>
    </message>
    <message>
        <source>the answer is not JSON</source>
        <translation>die Antwort ist kein JSON</translation>
    </message>
    <message>
        <source>the answer is JSON, but not an object</source>
        <translation>die Antwort ist JSON, aber kein Objekt</translation>
    </message>
    <message>
        <source>the answer is not whole JSON</source>
        <translation>die Antwort ist kein vollständiges JSON</translation>
    </message>
    <message>
        <source>the answer is not whole JSON (%1)</source>
        <translation>die Antwort ist kein vollständiges JSON (%1)</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>die Antwort ist leer</translation>
    </message>
    <message>
        <source>the answer is %1, not an object</source>
        <translation>die Antwort ist %1, kein Objekt</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>eine ID</translation>
    </message>
    <message>
        <source>a flag</source>
        <translation>eine Ja/Nein-Angabe</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>no region is in the answer</source>
        <translation>die Antwort enthält keine Region</translation>
    </message>
    <message>
        <source>the API said that it failed, and not why</source>
        <translation>die API meldete, dass sie versagte, und nicht weshalb</translation>
    </message>
    <message>
        <source>the API said: %1</source>
        <translation>die API sagte: %1</translation>
    </message>
    <message>
        <source>Wait a little and ask again.</source>
        <translation>Warten Sie ein wenig und fragen Sie erneut.</translation>
    </message>
    <message>
        <source>the key comes from the environment and cannot be changed here</source>
        <translation>der Schlüssel kommt aus der Umgebung und lässt sich hier nicht ändern</translation>
    </message>
    <message>
        <source>Unset TIDEMARK_API_KEY to use the keychain</source>
        <translation>Entfernen Sie TIDEMARK_API_KEY, um den Schlüsselbund zu benutzen.</translation>
    </message>
    <message>
        <source>Correct the variable, or unset it to use what the keychain holds</source>
        <translation>Berichtigen Sie die Variable, oder entfernen Sie sie, um den Schlüsselbund zu benutzen.</translation>
    </message>
    <message>
        <source>the key is empty</source>
        <translation>der Schlüssel ist leer</translation>
    </message>
    <message>
        <source>the key holds blanks, line breaks or characters outside ASCII</source>
        <translation>der Schlüssel enthält Leerzeichen, Zeilenumbrüche oder Zeichen außerhalb von ASCII</translation>
    </message>
    <message>
        <source>the key has %1 characters; a key has 8 to 512</source>
        <translation>der Schlüssel hat %1 Zeichen; ein Schlüssel hat 8 bis 512</translation>
    </message>
    <message>
        <source>the password is empty</source>
        <translation>das Passwort ist leer</translation>
    </message>
    <message>
        <source>the password is longer than %1 bytes</source>
        <translation>das Passwort ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>the password holds line breaks or other characters that cannot be typed</source>
        <translation>das Passwort enthält Zeilenumbrüche oder andere Zeichen, die sich nicht tippen lassen</translation>
    </message>
    <message>
        <source>the keychain is locked or refuses access: %1</source>
        <translation>der Schlüsselbund ist gesperrt oder verweigert den Zugriff: %1</translation>
    </message>
    <message>
        <source>there is no keychain on this machine: %1</source>
        <translation>auf diesem Rechner gibt es keinen Schlüsselbund: %1</translation>
    </message>
    <message>
        <source>the keychain cannot be reached: %1</source>
        <translation>der Schlüsselbund ist nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>the keychain did not answer within %1 s</source>
        <translation>der Schlüsselbund antwortete nicht innerhalb von %1 s</translation>
    </message>
    <message>
        <source>Unlock the keychain, or give the key for this session only</source>
        <translation>Entsperren Sie den Schlüsselbund, oder geben Sie den Schlüssel nur für diese Sitzung an.</translation>
    </message>
    <message>
        <source>what the keychain holds is not what was stored: %1</source>
        <translation>im Schlüsselbund liegt nicht, was gespeichert wurde: %1</translation>
    </message>
    <message>
        <source>there is no keychain here</source>
        <translation>hier gibt es keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>%1: expected %2</source>
        <translation>%1: erwartet wird %2</translation>
    </message>
    <message>
        <source>the scheme</source>
        <translation>das Schema</translation>
    </message>
    <message>
        <source>redis://, got &quot;%1&quot;</source>
        <translation>redis://, angegeben ist „%1“</translation>
    </message>
    <message>
        <source>the scheme: rediss:// needs TLS, which the Redis client library cannot do</source>
        <translation>das Schema: rediss:// braucht TLS, das die Redis-Bibliothek nicht kann</translation>
    </message>
    <message>
        <source>Let a tunnel on this machine (stunnel, ssh -L) do TLS, and give its end here: redis://127.0.0.1:6379</source>
        <translation>Überlassen Sie TLS einem Tunnel auf diesem Rechner (stunnel, ssh -L), und geben Sie hier dessen Ende an: redis://127.0.0.1:6379</translation>
    </message>
    <message>
        <source>the user</source>
        <translation>der Benutzer</translation>
    </message>
    <message>
        <source>a name without blanks</source>
        <translation>ein Name ohne Leerzeichen</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>das Passwort</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>der Host</translation>
    </message>
    <message>
        <source>a name or an address, got &quot;%1&quot;</source>
        <translation>ein Name oder eine Adresse, angegeben ist „%1“</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2, got &quot;%3&quot;</source>
        <translation>eine ganze Zahl von %1 bis %2, angegeben ist „%3“</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>die Adresse</translation>
    </message>
    <message>
        <source>nothing after the database&apos;s number</source>
        <translation>nichts nach der Nummer der Datenbank</translation>
    </message>
    <message>
        <source>the port</source>
        <translation>der Port</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>die Datenbank</translation>
    </message>
    <message>
        <source>a %1 from %2 to %3</source>
        <translation>eine %1 von %2 bis %3</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>an https address without a path such as https://api.tikliveapi.com (http for this machine alone)</source>
        <translation>eine https-Adresse ohne Pfad wie https://api.tikliveapi.com (http nur für diesen Rechner)</translation>
    </message>
    <message>
        <source>an address without a password: that belongs into the keychain</source>
        <translation>eine Adresse ohne Passwort: Das gehört in den Schlüsselbund</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>settings file %1: %2; the default %3 is used</source>
        <translation>Einstellungsdatei %1: %2; es gilt der Vorgabewert %3</translation>
    </message>
    <message>
        <source>settings file %1: %2</source>
        <translation>Einstellungsdatei %1: %2</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>ist keine Datei</translation>
    </message>
    <message>
        <source>is of format %1, this version knows %2</source>
        <translation>hat Format %1, diese Version kennt %2</translation>
    </message>
    <message>
        <source>is damaged and cannot be renamed</source>
        <translation>ist beschädigt und lässt sich nicht umbenennen</translation>
    </message>
    <message>
        <source>is damaged; defaults are used, and it is kept beside the new one at the next change</source>
        <translation>ist beschädigt; es gelten Vorgabewerte, und sie bleibt bei der nächsten Änderung neben der neuen liegen</translation>
    </message>
    <message>
        <source>cannot be locked for writing</source>
        <translation>lässt sich nicht zum Schreiben sperren</translation>
    </message>
    <message>
        <source>window state: expected a name of letters, digits, dots and dashes</source>
        <translation>Fensterzustand: erwartet wird ein Name aus Buchstaben, Ziffern, Punkten und Strichen</translation>
    </message>
    <message>
        <source>window state &quot;%1&quot;: expected at most 65536 bytes</source>
        <translation>Fensterzustand „%1“: erwartet werden höchstens 65536 Bytes</translation>
    </message>
    <message>
        <source>the profile does not say how many posts there are</source>
        <translation>das Profil nennt die Zahl der Beiträge nicht</translation>
    </message>
    <message>
        <source>the profile reports no posts</source>
        <translation>das Profil nennt keine Beiträge</translation>
    </message>
    <message>
        <source>followers or posts unknown</source>
        <translation>Follower oder Beiträge unbekannt</translation>
    </message>
    <message>
        <source>views unknown</source>
        <translation>Aufrufe unbekannt</translation>
    </message>
    <message>
        <source>the time zone is unknown</source>
        <translation>die Zeitzone ist unbekannt</translation>
    </message>
    <message>
        <source>no hour of the week holds 3 posts</source>
        <translation>keine Stunde der Woche hat 3 Beiträge</translation>
    </message>
    <message>
        <source>it was 0 for most of the time</source>
        <translation>der Wert war die meiste Zeit 0</translation>
    </message>
    <message>
        <source>no more than one rounding step</source>
        <translation>nicht mehr als ein Rundungsschritt</translation>
    </message>
    <message>
        <source>within the usual</source>
        <translation>im üblichen Rahmen</translation>
    </message>
    <message>
        <source>it was 0</source>
        <translation>der Wert war 0</translation>
    </message>
    <message>
        <source>no post&apos;s date is known</source>
        <translation>von keinem Beitrag ist das Datum bekannt</translation>
    </message>
    <message>
        <source>no views</source>
        <translation>keine Aufrufe</translation>
    </message>
    <message>
        <source>followers unknown</source>
        <translation>Follower unbekannt</translation>
    </message>
    <message>
        <source>no followers</source>
        <translation>keine Follower</translation>
    </message>
    <message>
        <source>no posts held</source>
        <translation>keine Beiträge gespeichert</translation>
    </message>
    <message>
        <source>no post has all the counters that this needs</source>
        <translation>kein Beitrag hat alle nötigen Zähler</translation>
    </message>
    <message>
        <source>the post lacks a counter that this needs</source>
        <translation>dem Beitrag fehlt ein nötiger Zähler</translation>
    </message>
    <message>
        <source>the posts without the tag have no views</source>
        <translation>die Beiträge ohne den Hashtag haben keine Aufrufe</translation>
    </message>
    <message>
        <source>no answer carried it</source>
        <translation>keine Antwort enthielt es</translation>
    </message>
    <message>
        <source>the post&apos;s date is unknown</source>
        <translation>das Datum des Beitrags ist unbekannt</translation>
    </message>
    <message>
        <source>settling: under 24 hours old</source>
        <translation>noch in Bewegung: keine 24 Stunden alt</translation>
    </message>
    <message>
        <source>the other posts had no views at that age</source>
        <translation>die anderen Beiträge hatten in diesem Alter keine Aufrufe</translation>
    </message>
    <message>
        <source>the other posts have no views</source>
        <translation>die anderen Beiträge haben keine Aufrufe</translation>
    </message>
    <message>
        <source>the others have no engagement</source>
        <translation>die anderen haben kein Engagement</translation>
    </message>
    <message>
        <source>no post&apos;s views are known</source>
        <translation>von keinem Beitrag sind Aufrufe bekannt</translation>
    </message>
    <message>
        <source>seen at the time of its posting</source>
        <translation>im Moment der Veröffentlichung gesehen</translation>
    </message>
    <message>
        <source>%1 needed, %2 held</source>
        <translation>nötig: %1, vorhanden: %2</translation>
    </message>
    <message>
        <source>below resolution: the counter moves in steps of %1</source>
        <translation>unter der Auflösung: der Zähler bewegt sich in Schritten von %1</translation>
    </message>
    <message>
        <source>no snapshot from that time: the first is of %1</source>
        <translation>keine Messung aus dieser Zeit: die erste ist vom %1</translation>
    </message>
    <message>
        <source>no two snapshots near enough, and apart from a post</source>
        <translation>keine zwei Messungen nahe genug und abseits eines Beitrags</translation>
    </message>
    <message>
        <source>no page of followers is held: it costs 1 credit</source>
        <translation>keine Seite mit Followern gespeichert: sie kostet 1 Credit</translation>
    </message>
    <message>
        <source>photo posts do not qualify</source>
        <translation>Foto-Beiträge zählen nicht</translation>
    </message>
    <message>
        <source>videos under a minute do not qualify</source>
        <translation>Videos unter einer Minute zählen nicht</translation>
    </message>
    <message>
        <source>give an RPM and a share of qualified views: there is no built-in rate</source>
        <translation>geben Sie einen RPM und einen Anteil zählender Aufrufe an: ein eingebauter Satz fehlt mit Absicht</translation>
    </message>
    <message>
        <source>no such definition</source>
        <translation>eine solche Definition gibt es nicht</translation>
    </message>
    <message>
        <source>no sample since the time from which all of them are sampled</source>
        <translation>keine Messung seit der Zeit, ab der alle gemessen sind</translation>
    </message>
    <message>
        <source>the base is %1</source>
        <translation>die Grundlage ist %1</translation>
    </message>
    <message>
        <source>sampled before it was made</source>
        <translation>gemessen, bevor es entstand</translation>
    </message>
    <message>
        <source>the time of posting is not known</source>
        <translation>die Zeit der Veröffentlichung ist unbekannt</translation>
    </message>
    <message>
        <source>followers in the 7 days before are not known, or 0, at %1 of %2 times</source>
        <translation>Follower der 7 Tage davor sind zu %1 von %2 Zeiten unbekannt oder 0</translation>
    </message>
    <message>
        <source>never sampled in that time</source>
        <translation>in dieser Zeit nie gemessen</translation>
    </message>
    <message>
        <source>%1 to %2 can be compared, %3 are given</source>
        <translation>%1 bis %2 lassen sich vergleichen, angegeben sind %3</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 ist doppelt angegeben</translation>
    </message>
    <message>
        <source>since-posting compares posts: a %1 has no time of posting</source>
        <translation>„seit Veröffentlichung“ vergleicht Beiträge; hier ist es: %1</translation>
    </message>
    <message>
        <source>per-follower compares creators and posts: a %1 has no followers</source>
        <translation>„je Follower“ vergleicht Creator und Beiträge; hier ist es: %1</translation>
    </message>
    <message>
        <source>per-follower: followers over followers are 1; name another counter</source>
        <translation>je Follower: Follower durch Follower sind 1; wählen Sie einen anderen Zähler</translation>
    </message>
    <message>
        <source>in steps of %1: off by up to %2</source>
        <translation>in Schritten von %1: bis zu %2 daneben</translation>
    </message>
    <message>
        <source>the same in %1 snapshots</source>
        <translation>gleich in %1 Messungen</translation>
    </message>
    <message>
        <source>by %1 since %2</source>
        <translation>um %1 seit %2</translation>
    </message>
    <message>
        <source>value now - value then, as sampled</source>
        <translation>Wert jetzt − Wert damals, wie gemessen</translation>
    </message>
    <message>
        <source>sum of saves / sum of views, latest 30 posts</source>
        <translation>Summe Gespeichert / Summe Aufrufe, neueste 30 Beiträge</translation>
    </message>
    <message>
        <source>sum of shares / sum of views, latest 30 posts</source>
        <translation>Summe Geteilt / Summe Aufrufe, neueste 30 Beiträge</translation>
    </message>
    <message>
        <source>sum of comments / sum of views, latest 30 posts</source>
        <translation>Summe Kommentare / Summe Aufrufe, neueste 30 Beiträge</translation>
    </message>
    <message>
        <source>median of views, latest 30 posts</source>
        <translation>Median der Aufrufe, neueste 30 Beiträge</translation>
    </message>
    <message>
        <source>mean of views, latest 30 posts</source>
        <translation>Mittelwert der Aufrufe, neueste 30 Beiträge</translation>
    </message>
    <message>
        <source>views / mean of the middle half of own posts of the same type at the same age</source>
        <translation>Aufrufe / Mittelwert der mittleren Hälfte eigener Beiträge gleicher Art im gleichen Alter</translation>
    </message>
    <message>
        <source>views / median views of own posts of the same type older than 30 days</source>
        <translation>Aufrufe / Median der Aufrufe eigener Beiträge gleicher Art, älter als 30 Tage</translation>
    </message>
    <message>
        <source>(value now - value then) / value then, as sampled</source>
        <translation>(Wert jetzt − Wert damals) / Wert damals, wie gemessen</translation>
    </message>
    <message>
        <source>posts held / posts that the profile reports</source>
        <translation>gespeicherte Beiträge / Beiträge laut Profil</translation>
    </message>
    <message>
        <source>followers / posts that the profile reports</source>
        <translation>Follower / Beiträge laut Profil</translation>
    </message>
    <message>
        <source>largest rise of followers between two snapshots at most 2 days apart, with no post in the 3 days before</source>
        <translation>größter Zuwachs an Followern zwischen zwei Messungen im Abstand von höchstens 2 Tagen, ohne Beitrag in den 3 Tagen davor</translation>
    </message>
    <message>
        <source>followers without a post or without a picture, of those on the newest page held</source>
        <translation>Follower ohne Beitrag oder ohne Bild, von denen auf der neuesten gespeicherten Seite</translation>
    </message>
    <message>
        <source>qualified share of the views / 1,000 x RPM, as given: the middle of the range; public views bound it from above</source>
        <translation>zählender Anteil der Aufrufe / 1.000 × RPM, wie angegeben: die Mitte der Spanne; öffentliche Aufrufe begrenzen sie nach oben</translation>
    </message>
    <message>
        <source>growth from the newest snapshot but one, an hour or more before, to the newest, in per cent an hour; nothing where it is under one rounding step</source>
        <translation>Wachstum von der vorletzten Messung, mindestens eine Stunde davor, bis zur neuesten, in Prozent je Stunde; nichts, wo es unter einem Rundungsschritt liegt</translation>
    </message>
    <message>
        <source>median of the growth between neighbouring snapshots of the 30 days before the newest, in per cent an hour</source>
        <translation>Median des Wachstums zwischen benachbarten Messungen der 30 Tage vor der neuesten, in Prozent je Stunde</translation>
    </message>
    <message>
        <source>(growth rate - usual growth) / the largest of 3 x 1.4826 x their median absolute deviation, the usual growth and one rounding step; a breakout above 1</source>
        <translation>(Wachstumsrate − übliches Wachstum) / das Größte aus 3 × 1,4826 × mittlerer absoluter Abweichung vom Median, dem üblichen Wachstum und einem Rundungsschritt; über 1 ein Ausbruch</translation>
    </message>
    <message>
        <source>posts of the last %1 days / days x 7 (pinned ones by their date)</source>
        <translation>Beiträge der letzten %1 Tage / Tage × 7 (angeheftete nach ihrem Datum)</translation>
    </message>
    <message>
        <source>median days between posts of the last %1 days</source>
        <translation>Median der Tage zwischen Beiträgen der letzten %1 Tage</translation>
    </message>
    <message>
        <source>the count as answers carried it, at the times at which they came</source>
        <translation>der Zählerstand, wie ihn Antworten enthielten, zu deren Zeiten</translation>
    </message>
    <message>
        <source>100 x count / base; base: the entity&apos;s first sample at or after the first time from which all of them are sampled</source>
        <translation>100 × Zählerstand / Grundlage; Grundlage: die erste Messung ab der Zeit, zu der erstmals alle gemessen sind</translation>
    </message>
    <message>
        <source>the count, by the seconds between the post&apos;s creation and the sample</source>
        <translation>der Zählerstand, nach den Sekunden zwischen Veröffentlichung und Messung</translation>
    </message>
    <message>
        <source>count / followers of the creator, by their newest sample in the 7 days up to the count&apos;s</source>
        <translation>Zählerstand / Follower des Creators nach deren neuester Messung in den 7 Tagen bis dahin</translation>
    </message>
    <message>
        <source>sum of (likes + comments + shares) / sum of views, latest 30 posts (as HypeAuditor)</source>
        <translation>Summe (Likes + Kommentare + Geteilt) / Summe Aufrufe, neueste 30 Beiträge (wie HypeAuditor)</translation>
    </message>
    <message>
        <source>sum of (likes + comments + shares + saves) / sum of views, latest 30 posts (saves as ViralDeck)</source>
        <translation>Summe (Likes + Kommentare + Geteilt + Gespeichert) / Summe Aufrufe, neueste 30 Beiträge (Gespeichert wie ViralDeck)</translation>
    </message>
    <message>
        <source>mean likes / mean views, latest 30 posts (as Modash&apos;s help page)</source>
        <translation>Mittelwert Likes / Mittelwert Aufrufe, neueste 30 Beiträge (wie die Hilfeseite von Modash)</translation>
    </message>
    <message>
        <source>median of (likes + comments + shares) / median of views, latest 30 posts (as Modash&apos;s calculator)</source>
        <translation>Median (Likes + Kommentare + Geteilt) / Median der Aufrufe, neueste 30 Beiträge (wie der Rechner von Modash)</translation>
    </message>
    <message>
        <source>mean of (likes + comments) / views of each post, latest 30 (as KOLens, infludata)</source>
        <translation>Mittelwert aus (Likes + Kommentare) / Aufrufe je Beitrag, neueste 30 (wie KOLens, infludata)</translation>
    </message>
    <message>
        <source>mean of (likes + comments + shares) / views of each post, latest 30 (as Popsters&apos; ERview)</source>
        <translation>Mittelwert aus (Likes + Kommentare + Geteilt) / Aufrufe je Beitrag, neueste 30 (wie ERview von Popsters)</translation>
    </message>
    <message>
        <source>median of (likes + comments + shares) / views of each post, latest 30: the typical post</source>
        <translation>Median aus (Likes + Kommentare + Geteilt) / Aufrufe je Beitrag, neueste 30: der typische Beitrag</translation>
    </message>
    <message>
        <source>sum of (likes + comments + shares) / today&apos;s followers / posts, latest 30 (as Popsters&apos; ERpost, Rival IQ)</source>
        <translation>Summe (Likes + Kommentare + Geteilt) / heutige Follower / Beiträge, neueste 30 (wie ERpost von Popsters, Rival IQ)</translation>
    </message>
    <message>
        <source>median of (likes + comments + shares) / today&apos;s followers, latest 30 posts</source>
        <translation>Median (Likes + Kommentare + Geteilt) / heutige Follower, neueste 30 Beiträge</translation>
    </message>
    <message>
        <source>(likes + comments + shares) / views of this post</source>
        <translation>(Likes + Kommentare + Geteilt) / Aufrufe dieses Beitrags</translation>
    </message>
    <message>
        <source>(likes + comments + shares) / followers nearest before the posting</source>
        <translation>(Likes + Kommentare + Geteilt) / Follower zuletzt vor der Veröffentlichung</translation>
    </message>
    <message>
        <source>median of %1, latest 30 posts</source>
        <translation>Median aus %1, neueste 30 Beiträge</translation>
    </message>
    <message>
        <source>%1 of %2 by today&apos;s followers, as no snapshot is near</source>
        <translation>%1 von %2 nach heutigen Followern, da keine Messung nahe liegt</translation>
    </message>
    <message>
        <source>by today&apos;s followers, as no snapshot is near</source>
        <translation>nach heutigen Followern, da keine Messung nahe liegt</translation>
    </message>
    <message>
        <source>median %1 of %2 posts with the tag / that of %3 without: goes together, need not cause</source>
        <translation>Median %1 von %2 Beiträgen mit dem Hashtag / der von %3 ohne: geht zusammen, muss nicht die Ursache sein</translation>
    </message>
    <message>
        <source>outlier at the same age</source>
        <translation>Ausreißer im gleichen Alter</translation>
    </message>
    <message>
        <source>median outlier of %1 posts with the tag / that of %2 without, each against its creator&apos;s own: goes together, need not cause</source>
        <translation>Median-Ausreißer von %1 Beiträgen mit dem Hashtag / der von %2 ohne, jeder gegen die des eigenen Creators: geht zusammen, muss nicht die Ursache sein</translation>
    </message>
    <message>
        <source>%1, nothing where that is under one rounding step</source>
        <translation>%1, nichts, wo das unter einem Rundungsschritt liegt</translation>
    </message>
    <message>
        <source>followers over 7 days</source>
        <translation>Follower über 7 Tage</translation>
    </message>
    <message>
        <source>views over 24 hours</source>
        <translation>Aufrufe über 24 Stunden</translation>
    </message>
    <message>
        <source>videos over 24 hours</source>
        <translation>Videos über 24 Stunden</translation>
    </message>
    <message>
        <source>the newest count of %1 that an answer carried</source>
        <translation>der neueste Zählerstand, den eine Antwort enthielt: %1</translation>
    </message>
    <message>
        <source>typical engagement by views / the median of it among other creators held whose audience is of the same size (under 10,000, 100,000, 500,000, 1,000,000 followers, above)</source>
        <translation>er_view_typical / dessen Median unter anderen gespeicherten Creatorn mit gleich großem Publikum (unter 10.000, 100.000, 500.000, 1.000.000 Followern, darüber)</translation>
    </message>
    <message>
        <source>the hour of the week, in %1, whose posts did best: median outlier at the same age, else of views over the median, of at least 3 posts</source>
        <translation>die Stunde der Woche, in %1, deren Beiträge am besten liefen: Median-Ausreißer im gleichen Alter, sonst der Aufrufe durch den Median, aus mindestens 3 Beiträgen</translation>
    </message>
    <message>
        <source>(views now - views before) / hours, between own snapshots</source>
        <translation>(Aufrufe jetzt − Aufrufe davor) / Stunden, zwischen eigenen Messungen</translation>
    </message>
    <message>
        <source>views / age in hours: the mean of its whole life, no velocity</source>
        <translation>Aufrufe / Alter in Stunden: der Mittelwert seines ganzen Lebens, keine Geschwindigkeit</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>Follower</translation>
    </message>
    <message>
        <source>following</source>
        <translation>folgt</translation>
    </message>
    <message>
        <source>likes</source>
        <translation>Likes</translation>
    </message>
    <message>
        <source>likes_given</source>
        <translation>vergebene Likes</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>saves</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>%1 was said to be %2 after %3</source>
        <translation>%1 laut Antwort %2 nach %3</translation>
    </message>
    <message>
        <source>%1 was said to be %2</source>
        <translation>%1 laut Antwort %2</translation>
    </message>
    <message>
        <source>%1 passed %2: %3 after %4</source>
        <translation>%1 über %2: %3 nach %4</translation>
    </message>
    <message>
        <source>%1 fell by %2 %: %3 after %4</source>
        <translation>%1 um %2 % gefallen: %3 nach %4</translation>
    </message>
    <message>
        <source>%1 grew by %2 %/h, usually by %3 %/h (%4 snapshots): %5 after %6</source>
        <translation>%1 um %2 %/h gewachsen, gewöhnlich um %3 %/h (Messungen: %4): %5 nach %6</translation>
    </message>
    <message>
        <source>a post of @%1</source>
        <translation>ein Beitrag von @%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of @%2</source>
        <translation>„%1“ von @%2</translation>
    </message>
    <message>
        <source>sound %1</source>
        <translation>Sound %1</translation>
    </message>
    <message>
        <source>passed %1 %2</source>
        <translation>%1 %2 überschritten</translation>
    </message>
    <message>
        <source>%1 passed %2 %3</source>
        <translation>%1: %2 %3 überschritten</translation>
    </message>
    <message>
        <source>breaks out: %1</source>
        <translation>bricht aus: %1</translation>
    </message>
    <message>
        <source>%1 breaks out: %2</source>
        <translation>%1 bricht aus: %2</translation>
    </message>
    <message>
        <source>Trend radar: %1</source>
        <translation>Trendradar: %1</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %/h against %5 %/h usually</source>
        <translation>%1: %3 %2, %4 %/h gegen gewöhnlich %5 %/h</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n news of what you watch</source>
        <translation>
            <numerusform>%n Neuigkeit zu Ihrer Beobachtung</numerusform>
            <numerusform>%n Neuigkeiten zu Ihrer Beobachtung</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is held</source>
        <translation>nichts gespeichert</translation>
    </message>
    <message>
        <source>the list is paused</source>
        <translation>die Liste ist pausiert</translation>
    </message>
    <message>
        <source>the list is refreshed only when somebody says so</source>
        <translation>die Liste wird nur auf Wunsch aktualisiert</translation>
    </message>
    <message>
        <source>never read yet</source>
        <translation>noch nie gelesen</translation>
    </message>
    <message>
        <source>expires in %1, before the next run in %2</source>
        <translation>läuft in %1 ab, vor dem nächsten Lauf in %2</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>asked %1 times a day</source>
        <translation>%1-mal am Tag gefragt</translation>
    </message>
    <message>
        <source>a search has to find it first</source>
        <translation>eine Suche muss es erst finden</translation>
    </message>
    <message>
        <source>not found %1 ago; asked again after a day</source>
        <translation>vor %1 nicht gefunden; nach einem Tag erneut gefragt</translation>
    </message>
    <message>
        <source>fresh for %1, past the next run</source>
        <translation>noch %1 frisch, über den nächsten Lauf hinaus</translation>
    </message>
    <message>
        <source>%1 asks expected of one more answer, %2 needed</source>
        <translation>von einer weiteren Antwort %1 Abfragen erwartet, nötig sind %2</translation>
    </message>
    <message>
        <source>by %1 of its own intervals</source>
        <translation>aus %1 eigenen Abständen</translation>
    </message>
    <message>
        <source>a guess, for it has no history yet</source>
        <translation>geschätzt, da noch ohne Historie</translation>
    </message>
    <message>
        <source>expected to be off by %1 after %2 (%3); read every %4</source>
        <translation>nach %2 vermutlich %1 daneben (%3); gelesen alle %4</translation>
    </message>
    <message>
        <source>read every %1, as all names of the list</source>
        <translation>gelesen alle %1, wie alle Namen der Liste</translation>
    </message>
    <message>
        <source>the allowance does not suffice for the greatest age of %1</source>
        <translation>das Kontingent reicht nicht für das höchste Alter von %1</translation>
    </message>
    <message>
        <source>due in %1: %2</source>
        <translation>fällig in %1: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>too little history of its counters: the TTL of %1 s decides</source>
        <translation>zu wenig Historie seiner Zähler: es entscheidet die TTL von %1 s</translation>
    </message>
    <message>
        <source>%1 s old: none is given for fresh after %2 s</source>
        <translation>%1 s alt: nach %2 s gilt keine mehr als frisch</translation>
    </message>
    <message>
        <source>half a step of their rounding</source>
        <translation>einem halben Schritt ihrer Rundung</translation>
    </message>
    <message>
        <source>for it is often asked for</source>
        <translation>da oft danach gefragt wird</translation>
    </message>
    <message>
        <source>%1 change by about %2 an hour; expected error %3 is above %4</source>
        <translation>%1 ändern sich um etwa %2 je Stunde; erwarteter Fehler %3 liegt über %4</translation>
    </message>
    <message>
        <source>%1 change by about %2 an hour; expected error %3 is within %4</source>
        <translation>%1 ändern sich um etwa %2 je Stunde; erwarteter Fehler %3 liegt innerhalb von %4</translation>
    </message>
    <message numerus="yes">
        <source>%n names in a row failed: %1</source>
        <translation>
            <numerusform>%n Name nacheinander misslungen: %1</numerusform>
            <numerusform>%n Namen nacheinander misslungen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the allowance of %1 credits for this run is used up; names left undone: %2</source>
        <translation>das Kontingent von %1 Credits für diesen Lauf ist aufgebraucht; unerledigte Namen: %2</translation>
    </message>
    <message>
        <source>Raise it with --max-credits or `tidemark-cli watch set allowance N`, or watch fewer names</source>
        <translation>Erhöhen Sie es mit --max-credits oder `tidemark-cli watch set allowance N`, oder beobachten Sie weniger Namen.</translation>
    </message>
    <message>
        <source>no search finds %1</source>
        <translation>keine Suche findet %1</translation>
    </message>
    <message>
        <source>there is no kind &quot;%1&quot;</source>
        <translation>eine Art „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>expected an object with a name, or a word</source>
        <translation>erwartet wird ein Objekt mit einem Namen oder ein Wort</translation>
    </message>
    <message>
        <source>no JSON: %1</source>
        <translation>kein JSON: %1</translation>
    </message>
    <message>
        <source>expected an array, or an object with &quot;items&quot;</source>
        <translation>erwartet wird eine Liste oder ein Objekt mit „items“</translation>
    </message>
    <message>
        <source>%1 cells under %2 titles</source>
        <translation>%1 Zellen unter %2 Titeln</translation>
    </message>
    <message>
        <source>a cell is not closed, or is too long</source>
        <translation>eine Zelle ist nicht geschlossen oder zu lang</translation>
    </message>
    <message>
        <source>longer than %1 MiB</source>
        <translation>länger als %1 MiB</translation>
    </message>
    <message>
        <source>a list&apos;s name has 1 to %1 characters</source>
        <translation>der Name einer Liste hat 1 bis %1 Zeichen</translation>
    </message>
    <message>
        <source>the greatest age of a list is 1 to %1 days</source>
        <translation>das höchste Alter einer Liste beträgt 1 bis %1 Tage</translation>
    </message>
    <message>
        <source>%1 spends an allowance, and this list has none</source>
        <translation>„%1“ verbraucht ein Kontingent, und diese Liste hat keines</translation>
    </message>
    <message>
        <source>Set one with `tidemark-cli watch set allowance N`</source>
        <translation>Setzen Sie eines mit `tidemark-cli watch set allowance N`.</translation>
    </message>
    <message>
        <source>there is a watchlist &quot;%1&quot; already</source>
        <translation>eine Beobachtungsliste „%1“ gibt es schon</translation>
    </message>
    <message>
        <source>there is no watchlist &quot;%1&quot;</source>
        <translation>eine Beobachtungsliste „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Es gibt: %1</translation>
    </message>
    <message>
        <source>there are %1 watchlists, and no more than that</source>
        <translation>es gibt %1 Beobachtungslisten, mehr sind nicht möglich</translation>
    </message>
    <message>
        <source>the default watchlist stays; remove its names in its place</source>
        <translation>die Standardliste bleibt; entfernen Sie stattdessen ihre Namen</translation>
    </message>
    <message>
        <source>the watchlist is no longer there</source>
        <translation>die Beobachtungsliste ist nicht mehr da</translation>
    </message>
    <message>
        <source>%1: a group has at most %2 characters, a note %3, a tag %4; there are at most %5 tags, without commas</source>
        <translation>%1: eine Gruppe hat höchstens %2 Zeichen, eine Notiz %3, ein Schlagwort %4; es gibt höchstens %5 Schlagwörter, ohne Kommas</translation>
    </message>
    <message>
        <source>a list has at most %1 names</source>
        <translation>eine Liste hat höchstens %1 Namen</translation>
    </message>
    <message>
        <source>Nothing was added. Remove some with `tidemark-cli watch remove`</source>
        <translation>Es wurde nichts hinzugefügt. Entfernen Sie Namen mit `tidemark-cli watch remove`.</translation>
    </message>
    <message>
        <source>no Slack webhook is set</source>
        <translation>es ist kein Slack-Webhook hinterlegt</translation>
    </message>
    <message>
        <source>`tidemark-cli radar slack set` reads its address from standard input into the keychain; a machine without one takes it from TIDEMARK_SLACK_WEBHOOK</source>
        <translation>`tidemark-cli radar slack set` liest seine Adresse von der Standardeingabe in den Schlüsselbund; ein Rechner ohne einen nimmt sie aus TIDEMARK_SLACK_WEBHOOK.</translation>
    </message>
    <message>
        <source>expected the https address of a webhook, of at most %1 characters</source>
        <translation>erwartet wird die https-Adresse eines Webhooks mit höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>the hook&apos;s address cannot be used: %1</source>
        <translation>die Adresse des Hooks ist nicht brauchbar: %1</translation>
    </message>
    <message>
        <source>the budget is used up</source>
        <translation>das Budget ist aufgebraucht</translation>
    </message>
    <message>
        <source>%1 of budget left</source>
        <translation>noch %1 Budget</translation>
    </message>
    <message>
        <source>all of the budget left</source>
        <translation>das ganze Budget ist übrig</translation>
    </message>
    <message>
        <source>%1 % of the budget left, and nothing spends it now</source>
        <translation>%1 % des Budgets übrig, und nichts verbraucht es gerade</translation>
    </message>
    <message>
        <source>slo.yaml cannot be read: %1</source>
        <translation>slo.yaml lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>slo.yaml is larger than 256 KiB</source>
        <translation>slo.yaml ist größer als 256 KiB</translation>
    </message>
    <message>
        <source>the shipped slo.yaml is not there</source>
        <translation>die mitgelieferte slo.yaml fehlt</translation>
    </message>
    <message>
        <source>the last slo.yaml that could be read stays in force</source>
        <translation>die letzte lesbare slo.yaml gilt weiter</translation>
    </message>
    <message>
        <source>the objectives that Tidemark ships are in force</source>
        <translation>es gelten die mitgelieferten Ziele</translation>
    </message>
    <message>
        <source>slo.yaml line %1: %2</source>
        <translation>slo.yaml, Zeile %1: %2</translation>
    </message>
    <message>
        <source>slo.yaml: %1</source>
        <translation>slo.yaml: %1</translation>
    </message>
    <message>
        <source>must begin with &quot;slo_tiers:&quot;</source>
        <translation>muss mit „slo_tiers:“ beginnen</translation>
    </message>
    <message>
        <source>%1 is not known here, only slo_tiers is</source>
        <translation>%1 ist hier unbekannt, bekannt ist nur slo_tiers</translation>
    </message>
    <message>
        <source>%1 stands twice</source>
        <translation>%1 steht doppelt</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 must hold tiers by name</source>
        <translation>%1 muss Stufen nach Namen enthalten</translation>
    </message>
    <message>
        <source>%1 is no tier; there are tier1_interactive, tier2_search and tier3_batch</source>
        <translation>%1 ist keine Stufe; es gibt tier1_interactive, tier2_search und tier3_batch</translation>
    </message>
    <message>
        <source>%1 stands twice, first on line %2</source>
        <translation>%1 steht doppelt, zuerst in Zeile %2</translation>
    </message>
    <message>
        <source>%1 must hold fields by name</source>
        <translation>%1 muss Felder nach Namen enthalten</translation>
    </message>
    <message>
        <source>%1 is not known; a tier has p95_ms, availability, burn_rate_fast, burn_rate_slow, endpoints</source>
        <translation>%1 ist unbekannt; eine Stufe hat p95_ms, availability, burn_rate_fast, burn_rate_slow, endpoints</translation>
    </message>
    <message>
        <source>%1 must be a positive number</source>
        <translation>%1 muss eine positive Zahl sein</translation>
    </message>
    <message>
        <source>%1 must be a list of paths</source>
        <translation>%1 muss eine Liste von Pfaden sein</translation>
    </message>
    <message>
        <source>%1 has &quot;%2&quot;, which is no endpoint of the catalogue</source>
        <translation>%1 enthält „%2“, das kein Endpunkt des Katalogs ist</translation>
    </message>
    <message>
        <source>%1 has %2 twice: it stands on line %3 (%4) already</source>
        <translation>%1 enthält %2 doppelt: es steht schon in Zeile %3 (%4)</translation>
    </message>
    <message>
        <source>%1 must be a share below 1, like 0.999 for 99.9 percent</source>
        <translation>%1 muss ein Anteil unter 1 sein, wie 0.999 für 99,9 Prozent</translation>
    </message>
    <message>
        <source>%1 is more than the tier&apos;s hard time-out of %2 ms</source>
        <translation>%1 ist mehr als die feste Zeitgrenze der Stufe von %2 ms</translation>
    </message>
    <message>
        <source>%1 must be more than burn_rate_slow</source>
        <translation>%1 muss größer sein als burn_rate_slow</translation>
    </message>
    <message>
        <source>%1 can never be reached: with this availability all calls failing burn %2 times</source>
        <translation>%1 ist nie erreichbar: bei dieser Verfügbarkeit verbrennen lauter fehlgeschlagene Abrufe das %2-Fache</translation>
    </message>
    <message>
        <source>a second document begins; one is read</source>
        <translation>ein zweites Dokument beginnt; gelesen wird eines</translation>
    </message>
    <message>
        <source>not YAML (%1)</source>
        <translation>kein YAML (%1)</translation>
    </message>
    <message>
        <source>the workbook could not be written: %1</source>
        <translation>die Arbeitsmappe ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>a sheet holds %1 rows, and these are %2: write csv or json, or fewer with --since or --filter</source>
        <translation>ein Blatt fasst %1 Zeilen, dies sind %2: schreiben Sie csv oder json, oder weniger</translation>
    </message>
    <message>
        <source>there is no memory for a workbook</source>
        <translation>für eine Arbeitsmappe fehlt der Speicher</translation>
    </message>
    <message>
        <source>100 is at or after %1, from when on all are sampled</source>
        <translation>100 gilt am oder nach dem %1, ab wann alle gemessen sind</translation>
    </message>
    <message>
        <source>A username&apos;s numeric id.</source>
        <translation>Die numerische ID zu einem Benutzernamen.</translation>
    </message>
    <message>
        <source>A creator&apos;s profile and counters, by username.</source>
        <translation>Profil und Zähler eines Creators, nach Benutzernamen.</translation>
    </message>
    <message>
        <source>A creator&apos;s profile and counters, by numeric id.</source>
        <translation>Profil und Zähler eines Creators, nach numerischer ID.</translation>
    </message>
    <message>
        <source>A creator&apos;s posts, newest first after the pinned ones.</source>
        <translation>Beiträge eines Creators, nach den angehefteten die neuesten zuerst.</translation>
    </message>
    <message>
        <source>The accounts that follow a creator.</source>
        <translation>Die Konten, die einem Creator folgen.</translation>
    </message>
    <message>
        <source>The accounts that a creator follows.</source>
        <translation>Die Konten, denen ein Creator folgt.</translation>
    </message>
    <message>
        <source>Creators found by a keyword.</source>
        <translation>Creator zu einem Stichwort.</translation>
    </message>
    <message>
        <source>A creator&apos;s public collections.</source>
        <translation>Die öffentlichen Sammlungen eines Creators.</translation>
    </message>
    <message>
        <source>The posts that a creator liked, where public.</source>
        <translation>Beiträge, die einem Creator gefielen, soweit öffentlich.</translation>
    </message>
    <message>
        <source>A creator&apos;s playlists.</source>
        <translation>Die Playlists eines Creators.</translation>
    </message>
    <message>
        <source>A creator&apos;s stories of the last 24 hours.</source>
        <translation>Die Storys eines Creators der letzten 24 Stunden.</translation>
    </message>
    <message>
        <source>One post with its counters, author and sound.</source>
        <translation>Ein Beitrag mit Zählern, Urheber und Sound.</translation>
    </message>
    <message>
        <source>The comments of a post.</source>
        <translation>Die Kommentare eines Beitrags.</translation>
    </message>
    <message>
        <source>The replies to a comment.</source>
        <translation>Die Antworten auf einen Kommentar.</translation>
    </message>
    <message>
        <source>The posts that use a sound.</source>
        <translation>Beiträge, die einen Sound benutzen.</translation>
    </message>
    <message>
        <source>The posts under a hashtag.</source>
        <translation>Beiträge unter einem Hashtag.</translation>
    </message>
    <message>
        <source>The posts in a playlist.</source>
        <translation>Beiträge einer Playlist.</translation>
    </message>
    <message>
        <source>The posts in a collection.</source>
        <translation>Beiträge einer Sammlung.</translation>
    </message>
    <message>
        <source>Posts found by a keyword.</source>
        <translation>Beiträge zu einem Stichwort.</translation>
    </message>
    <message>
        <source>A sound&apos;s title, author and length.</source>
        <translation>Titel, Urheber und Länge eines Sounds.</translation>
    </message>
    <message>
        <source>A hashtag&apos;s description, users and views, by id.</source>
        <translation>Beschreibung, Nutzer und Aufrufe eines Hashtags, nach ID.</translation>
    </message>
    <message>
        <source>A hashtag&apos;s description, users and views, by name.</source>
        <translation>Beschreibung, Nutzer und Aufrufe eines Hashtags, nach Namen.</translation>
    </message>
    <message>
        <source>Hashtags found by a keyword.</source>
        <translation>Hashtags zu einem Stichwort.</translation>
    </message>
    <message>
        <source>A playlist&apos;s name, creator and size.</source>
        <translation>Name, Creator und Größe einer Playlist.</translation>
    </message>
    <message>
        <source>A collection&apos;s name, creator and size.</source>
        <translation>Name, Creator und Größe einer Sammlung.</translation>
    </message>
    <message>
        <source>Signed links to a post&apos;s video.</source>
        <translation>Signierte Links zum Video eines Beitrags.</translation>
    </message>
    <message>
        <source>A signed link to a post&apos;s or a sound&apos;s audio.</source>
        <translation>Ein signierter Link zum Ton eines Beitrags oder Sounds.</translation>
    </message>
    <message>
        <source>The countries that the region parameter takes.</source>
        <translation>Die Länder, die der Parameter region annimmt.</translation>
    </message>
    <message>
        <source>One advertisement.</source>
        <translation>Eine Anzeige.</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Challenge (Hashtags)</source>
        <translation>Challenge (Hashtags)</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Playlist (Mix)</source>
        <translation>Playlist (Mix)</translation>
    </message>
    <message>
        <source>Posts (Videos)</source>
        <translation>Beiträge (Videos)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a share of the budget</comment>
        <translation>über %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hours</source>
        <translation>
            <numerusform>Jede Stunde</numerusform>
            <numerusform>Alle %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 a day</source>
        <comment>an interval and its price</comment>
        <translation>%1 · %2 am Tag</translation>
    </message>
    <message>
        <source>Keep the promise as it is.</source>
        <translation>Das Versprechen so lassen.</translation>
    </message>
    <message>
        <source>Freeze risky changes until a postmortem is written.</source>
        <translation>Riskante Änderungen ruhen lassen, bis die Nachbetrachtung geschrieben ist.</translation>
    </message>
    <message>
        <source>Tighten the promise: two cycles under 10 % of the budget.</source>
        <translation>Das Versprechen verschärfen: zwei Zyklen unter 10 % des Budgets.</translation>
    </message>
    <message>
        <source>Too few calls to say.</source>
        <translation>Zu wenige Aufrufe für eine Aussage.</translation>
    </message>
    <message>
        <source>of the budget of 30 days left; %1 of %2 calls of the cycle failed</source>
        <translation>vom Budget der 30 Tage übrig; %1 von %2 Aufrufen des Zyklus schlugen fehl</translation>
    </message>
    <message>
        <source>Mean of all calls</source>
        <translation>Mittel aller Aufrufe</translation>
    </message>
    <message>
        <source>the API promises %1</source>
        <translation>die API verspricht %1</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Budgets by tier</source>
        <translation>Budgets nach Stufe</translation>
    </message>
    <message>
        <source>Of the last 14 days and of the 14 before; a 404 is an answer, failures are the API&apos;s and time-outs.</source>
        <translation>Der letzten 14 Tage und der 14 davor; ein 404 ist eine Antwort, Fehler sind solche der API und Zeitüberschreitungen.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Of the budget</source>
        <translation>Vom Budget</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>%1, p95 %2</source>
        <translation>%1, p95 %2</translation>
    </message>
    <message>
        <source>What cost most</source>
        <translation>Was am meisten kostete</translation>
    </message>
    <message>
        <source>No alert fired in these two weeks.</source>
        <translation>In diesen zwei Wochen gab es keinen Alarm.</translation>
    </message>
    <message>
        <source>The three dearest incidents; times are UTC.</source>
        <translation>Die drei teuersten Vorfälle; Zeiten in UTC.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>dauert an</translation>
    </message>
    <message>
        <source>What the API promises</source>
        <translation>Was die API verspricht</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Versprochen</translation>
    </message>
    <message>
        <source>Review of the service</source>
        <translation>Rückblick auf den Dienst</translation>
    </message>
    <message>
        <source>%1 to %2 UTC</source>
        <translation>%1 bis %2 UTC</translation>
    </message>
    <message>
        <source>Error budgets of two weeks, for the meeting</source>
        <translation>Fehlerbudgets zweier Wochen, für die Besprechung</translation>
    </message>
    <message>
        <source>One thing to try: %1</source>
        <translation>Einen Versuch wert: %1</translation>
    </message>
    <message>
        <source>as of %1 UTC</source>
        <translation>Stand %1 UTC</translation>
    </message>
    <message>
        <source>In the last 24 hours up to %1 requests at once waited for a connection, and up to %2 to be sent again.</source>
        <translation>In den letzten 24 Stunden warteten bis zu %1 Abfragen zugleich auf eine Verbindung und bis zu %2 darauf, noch einmal gesendet zu werden.</translation>
    </message>
    <message numerus="yes">
        <source>In the last 24 hours up to %Ln requests at once waited for a connection.</source>
        <translation>
            <numerusform>In den letzten 24 Stunden wartete bis zu %Ln Abfrage zugleich auf eine Verbindung.</numerusform>
            <numerusform>In den letzten 24 Stunden warteten bis zu %Ln Abfragen zugleich auf eine Verbindung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last 24 hours up to %Ln requests at once waited to be sent again.</source>
        <translation>
            <numerusform>In den letzten 24 Stunden wartete bis zu %Ln Abfrage zugleich darauf, erneut gesendet zu werden.</numerusform>
            <numerusform>In den letzten 24 Stunden warteten bis zu %Ln Abfragen zugleich darauf, erneut gesendet zu werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The desktop</source>
        <translation>Der Desktop</translation>
    </message>
    <message>
        <source>PagerDuty</source>
        <translation>PagerDuty</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>The webhook</source>
        <translation>Webhook</translation>
    </message>
    <message numerus="yes">
        <source>%1 is hardly asked: %Ln calls in the last hour, where %2 are usual.</source>
        <translation>
            <numerusform>%1 wird kaum abgefragt: %Ln Aufruf in der letzten Stunde, üblich sind %2.</numerusform>
            <numerusform>%1 wird kaum abgefragt: %Ln Aufrufe in der letzten Stunde, üblich sind %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls of the last 24 hours found no credits.</source>
        <translation>
            <numerusform>%Ln Abruf der letzten 24 Stunden fand kein Guthaben vor.</numerusform>
            <numerusform>%Ln Abrufe der letzten 24 Stunden fanden kein Guthaben vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls of the last 24 hours came too fast for the API.</source>
        <translation>
            <numerusform>%Ln Abruf der letzten 24 Stunden kam der API zu schnell.</numerusform>
            <numerusform>%Ln Abrufe der letzten 24 Stunden kamen der API zu schnell.</numerusform>
        </translation>
    </message>
    <message>
        <source>A program ran %1 of the time since %2; nothing is known of the rest.</source>
        <translation>Seit dem %2 lief %1 der Zeit ein Programm; über den Rest ist nichts bekannt.</translation>
    </message>
    <message>
        <source>%1 was not told of the last alert: %2.</source>
        <translation>%1: Der letzte Alarm wurde nicht gemeldet: %2.</translation>
    </message>
    <message>
        <source>too few calls to judge</source>
        <translation>zu wenige Aufrufe</translation>
    </message>
    <message>
        <source>Fewer than three calls failed: one more or less would turn the verdict. No alert of this tier holds.</source>
        <translation>Weniger als drei Aufrufe schlugen fehl: einer mehr oder weniger kehrte das Urteil um. Kein Alarm dieser Stufe gilt.</translation>
    </message>
    <message>
        <source>Tidemark, from demo data, invented</source>
        <translation>Tidemark, aus erfundenen Demodaten</translation>
    </message>
    <message>
        <source>Tidemark, from its calls of %1</source>
        <translation>Tidemark, aus seinen Aufrufen von %1</translation>
    </message>
    <message>
        <source>PDF, pages for the meeting (*.pdf);;Markdown (*.md)</source>
        <translation>PDF, Seiten für die Besprechung (*.pdf);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>This step is yours: the program cannot look at it.</source>
        <translation>Dieser Schritt ist Ihrer: das Programm kann ihn nicht prüfen.</translation>
    </message>
    <message>
        <source>What the step says is so.</source>
        <translation>Was der Schritt sagt, ist so.</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>What the step says is not so.</source>
        <translation>Was der Schritt sagt, ist nicht so.</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>zu wenig Daten</translation>
    </message>
    <message>
        <source>Too little was called or answered to say.</source>
        <translation>Zu wenig wurde abgefragt oder beantwortet, um es zu sagen.</translation>
    </message>
    <message>
        <source>Ask for small pages</source>
        <translation>Kleine Seiten abfragen</translation>
    </message>
    <message>
        <source>Serve what is held</source>
        <translation>Vorhandenes zeigen</translation>
    </message>
    <message>
        <source>Switch the endpoint off</source>
        <translation>Endpunkt ausschalten</translation>
    </message>
    <message>
        <source>Lists are asked in pages of 10 in place of 30: the same price, fewer items.</source>
        <translation>Listen werden in Seiten zu 10 statt 30 abgefragt: gleicher Preis, weniger Einträge.</translation>
    </message>
    <message>
        <source>What is held is shown, up to a week old, and nothing is asked in its place.</source>
        <translation>Was da ist, wird gezeigt, bis zu einer Woche alt, und nichts wird an seiner Stelle abgefragt.</translation>
    </message>
    <message>
        <source>Nothing is asked; what is held and not too old is shown.</source>
        <translation>Nichts wird abgefragt; was da und nicht zu alt ist, wird gezeigt.</translation>
    </message>
    <message>
        <source>%1 is asked in small pages since %2.</source>
        <translation>%1 wird seit %2 in kleinen Seiten abgefragt.</translation>
    </message>
    <message>
        <source>%1 is answered from what is held since %2.</source>
        <translation>%1 wird seit %2 aus dem beantwortet, was da ist.</translation>
    </message>
    <message>
        <source>%1 is switched off since %2.</source>
        <translation>%1 ist seit %2 ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1 is missing (%2)</source>
        <translation>%1 fehlt (%2)</translation>
    </message>
    <message>
        <source>%1 is new (%2)</source>
        <translation>%1 ist neu (%2)</translation>
    </message>
    <message>
        <source>%1: %2, expected %3</source>
        <translation>%1: %2, erwartet %3</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>out of credits</source>
        <translation>kein Guthaben</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>zu oft abgefragt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>failed at the API</source>
        <translation>an der API gescheitert</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeit überschritten</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>in another shape</source>
        <translation>in anderer Form</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>From the first byte sent to the last one received</source>
        <translation>Vom ersten gesendeten bis zum letzten empfangenen Byte</translation>
    </message>
    <message>
        <source>holds</source>
        <comment>what a step says</comment>
        <translation>trifft zu</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>the hook could not be reached</source>
        <translation>der Hook war nicht erreichbar</translation>
    </message>
    <message>
        <source>the hook did not answer within %1 s</source>
        <translation>der Hook antwortete nicht innerhalb von %1 s</translation>
    </message>
    <message>
        <source>the hook answered %1</source>
        <translation>der Hook antwortete %1</translation>
    </message>
    <message>
        <source>the hook answered %1, and redirects are not followed</source>
        <translation>der Hook antwortete %1, und Weiterleitungen wird nicht gefolgt</translation>
    </message>
    <message>
        <source>demo data: nothing leaves this machine</source>
        <translation>Demodaten: nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>Test it with your own data</source>
        <translation>Testen Sie mit Ihren eigenen Daten</translation>
    </message>
    <message>
        <source>Alerts wait until you are online; test it then</source>
        <translation>Alarme warten, bis Sie online sind; testen Sie dann</translation>
    </message>
    <message>
        <source>Alerts would be refused too: give the right address or key with `tidemark-cli notify set %1`, or in Settings</source>
        <translation>Auch Alarme würden abgelehnt: geben Sie die richtige Adresse oder den richtigen Schlüssel mit `tidemark-cli notify set %1` oder in den Einstellungen an</translation>
    </message>
    <message>
        <source>An alert is tried again by itself until it arrives; a test is not: test again later</source>
        <translation>Ein Alarm wird von selbst wiederholt, bis er ankommt; ein Test nicht: testen Sie später noch einmal</translation>
    </message>
    <message>
        <source>there is no desktop here</source>
        <translation>hier gibt es keinen Desktop</translation>
    </message>
    <message>
        <source>Test it in the window, which is what shows alerts on the desktop</source>
        <translation>Testen Sie es im Fenster, denn dieses zeigt Alarme auf dem Desktop</translation>
    </message>
    <message>
        <source>no secret is set for %1</source>
        <translation>für %1 ist kein Geheimnis gesetzt</translation>
    </message>
    <message>
        <source>`tidemark-cli notify set %1` reads it from standard input into the keychain</source>
        <translation>`tidemark-cli notify set %1` liest es von der Standardeingabe in den Schlüsselbund</translation>
    </message>
    <message>
        <source>the desktop needs no secret</source>
        <translation>der Desktop braucht kein Geheimnis</translation>
    </message>
    <message>
        <source>15 min and 1 h agree</source>
        <translation>15 min und 1 h stimmen überein</translation>
    </message>
    <message>
        <source>%1: calls are refused</source>
        <translation>%1: Abrufe werden abgewiesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused for the key, the credits or what they asked</source>
        <translation>
            <numerusform>%Ln abgewiesen: Schlüssel, Credits oder Anfrage</numerusform>
            <numerusform>%Ln abgewiesen: Schlüssel, Credits oder Anfrage</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot listen on %1: another program has this port</source>
        <translation>auf %1 kann nicht gehört werden: ein anderes Programm hat diesen Port</translation>
    </message>
    <message>
        <source>cannot listen on %1: %2</source>
        <translation>auf %1 kann nicht gehört werden: %2</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>der Proxy %1: %2</translation>
    </message>
    <message>
        <source>a proxy is to be asked, and its address (proxy.host) is not set</source>
        <translation>ein Proxy soll gefragt werden, und seine Adresse (proxy.host) fehlt</translation>
    </message>
    <message>
        <source>the proxy&apos;s password could not be read: %1</source>
        <translation>das Passwort des Proxys war nicht lesbar: %1</translation>
    </message>
    <message>
        <source>the proxy&apos;s password is no longer in the keychain</source>
        <translation>das Passwort des Proxys liegt nicht mehr im Schlüsselbund</translation>
    </message>
    <message>
        <source>the hook could not be reached: %1</source>
        <translation>der Hook war nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>the hook could not be reached by the proxy %1</source>
        <translation>der Hook war über den Proxy %1 nicht erreichbar</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Look at the proxy in Settings, under Proxy; nothing was sent past it.</source>
        <translation>Sehen Sie in den Einstellungen unter Proxy nach; an ihm vorbei ging nichts hinaus.</translation>
    </message>
    <message>
        <source>%1 was damaged: %2, %3. The old file is kept as %4</source>
        <translation>%1 war beschädigt: %2; %3. Die alte Datei liegt als %4 daneben</translation>
    </message>
    <message>
        <source>1 row was saved</source>
        <translation>1 Zeile wurde gerettet</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were saved</source>
        <translation>
            <numerusform>%n Zeile wurde gerettet</numerusform>
            <numerusform>%n Zeilen wurden gerettet</numerusform>
        </translation>
    </message>
    <message>
        <source>it had not been sent and cost nothing</source>
        <translation>es war noch nicht gesendet und hat nichts gekostet</translation>
    </message>
    <message>
        <source>it was under way and may have cost a credit; the answer is kept when it comes</source>
        <translation>es war unterwegs und kann einen Credit gekostet haben; die Antwort wird aufgehoben, wenn sie kommt</translation>
    </message>
    <message>
        <source>per follower</source>
        <translation>je Follower</translation>
    </message>
    <message>
        <source>posts/week</source>
        <translation>Posts/Woche</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>views/h</source>
        <translation>Aufrufe/h</translation>
    </message>
    <message>
        <source>demo data, invented</source>
        <translation>erfundenen Demodaten</translation>
    </message>
    <message>
        <source>here %1 %2:00</source>
        <translation>hier %1, %2:00 Uhr</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>spending was stopped before it was sent</source>
        <translation>das Ausgeben wurde gestoppt, bevor es gesendet war</translation>
    </message>
    <message>
        <source>the proxy %1 cannot reach %2</source>
        <translation>der Proxy %1 erreicht %2 nicht</translation>
    </message>
    <message>
        <source>it was not found, or does not find the host</source>
        <translation>er wurde nicht gefunden oder findet den Host nicht</translation>
    </message>
    <message>
        <source>it wants a user name and a password, or refuses these</source>
        <translation>er verlangt Benutzernamen und Passwort oder lehnt sie ab</translation>
    </message>
    <message>
        <source>it answers, but opens no way to the host</source>
        <translation>er antwortet, öffnet aber keinen Weg zum Host</translation>
    </message>
    <message>
        <source>What answers as %1 cannot show that it is: %2.</source>
        <translation>Was als %1 antwortet, kann sich nicht als dieser Host ausweisen: %2.</translation>
    </message>
    <message>
        <source>The proxy %1 was not found: no host has that name.</source>
        <translation>Der Proxy %1 wurde nicht gefunden: Kein Host heißt so.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the connection, or nothing leads there.</source>
        <translation>Der Proxy %1 hat die Verbindung abgelehnt, oder nichts führt dorthin.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer within %2 s.</source>
        <translation>Der Proxy %1 hat binnen %2 s nicht geantwortet.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection without an answer.</source>
        <translation>Der Proxy %1 hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>What answers at %1 is no proxy of this kind.</source>
        <translation>Was unter %1 antwortet, ist kein Proxy dieser Art.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password.</source>
        <translation>Der Proxy %1 verlangt einen Benutzernamen und ein Passwort.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the user name or the password.</source>
        <translation>Der Proxy %1 hat den Benutzernamen oder das Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>The proxy %1 does not allow connections to %2.</source>
        <translation>Der Proxy %1 erlaubt keine Verbindungen zu %2.</translation>
    </message>
    <message>
        <source>%1 is reached through the proxy %2, in %3 ms.</source>
        <translation>%1 ist über den Proxy %2 erreichbar, in %3 ms.</translation>
    </message>
    <message>
        <source>The proxy %1 is there, but does not find %2.</source>
        <translation>Der Proxy %1 ist da, findet aber %2 nicht.</translation>
    </message>
    <message>
        <source>The proxy %1 is there, but cannot reach %2: the API may be down, or the proxy cut off.</source>
        <translation>Der Proxy %1 ist da, erreicht aber %2 nicht: Die API ist vielleicht ausgefallen oder der Proxy abgeschnitten.</translation>
    </message>
    <message>
        <source>The proxy %1 is there, but %2 did not answer through it within %3 s.</source>
        <translation>Der Proxy %1 ist da, aber %2 hat über ihn binnen %3 s nicht geantwortet.</translation>
    </message>
    <message>
        <source>The proxy %1 led to %2, and then the connection was closed.</source>
        <translation>Der Proxy %1 führte zu %2, und dann wurde die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>A proxy that reads along is believed once its certificate is installed in this system.</source>
        <translation>Einem Proxy, der mitliest, wird geglaubt, sobald sein Zertifikat in diesem System installiert ist.</translation>
    </message>
    <message>
        <source>%1 is reached straight, by no proxy, in %2 ms.</source>
        <translation>%1 ist direkt erreichbar, ohne Proxy, in %2 ms.</translation>
    </message>
    <message>
        <source>%1 was not found: no host has that name.</source>
        <translation>%1 wurde nicht gefunden: Kein Host heißt so.</translation>
    </message>
    <message>
        <source>%1 refused the connection, or nothing leads there.</source>
        <translation>%1 hat die Verbindung abgelehnt, oder nichts führt dorthin.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 hat binnen %2 s nicht geantwortet.</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>%1 is this machine, which no proxy leads to: there is nothing to try.</source>
        <translation>%1 ist dieser Rechner, zu dem kein Proxy führt: Es gibt nichts zu testen.</translation>
    </message>
    <message>
        <source>workbooks cannot be used: %1</source>
        <translation>Arbeitsmappen sind nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>install the program anew, or take csv or json</source>
        <translation>installieren Sie das Programm neu, oder nehmen Sie csv oder json</translation>
    </message>
    <message>
        <source>Engagement by views</source>
        <translation>Engagement je Aufruf</translation>
    </message>
    <message>
        <source>Growth in 24 hours</source>
        <translation>Wachstum in 24 Stunden</translation>
    </message>
    <message>
        <source>Growth in 24 hours, per cent</source>
        <translation>Wachstum in 24 Stunden, Prozent</translation>
    </message>
    <message>
        <source>Views an hour now</source>
        <translation>Aufrufe pro Stunde, jetzt</translation>
    </message>
    <message>
        <source>Views an hour since posted</source>
        <translation>Aufrufe pro Stunde seit dem Posten</translation>
    </message>
    <message>
        <source>Times the usual, at the same age</source>
        <translation>Vielfaches des Üblichen, im selben Alter</translation>
    </message>
    <message>
        <source>Times the usual, once settled</source>
        <translation>Vielfaches des Üblichen, wenn eingependelt</translation>
    </message>
    <message>
        <source>Earnings, by your terms</source>
        <translation>Einnahmen nach Ihren Bedingungen</translation>
    </message>
    <message>
        <source>Growth now</source>
        <translation>Wachstum jetzt</translation>
    </message>
    <message>
        <source>expected a path such as &quot;/user-posts/&quot;, without a host, got &quot;%1&quot;</source>
        <translation>erwartet wurde ein Pfad wie „/user-posts/“ ohne Host, es kam „%1“</translation>
    </message>
    <message>
        <source>at most %1 parameters</source>
        <translation>höchstens %1 Parameter</translation>
    </message>
    <message>
        <source>expected a parameter&apos;s name</source>
        <translation>erwartet wurde der Name eines Parameters</translation>
    </message>
    <message>
        <source>a key goes in no address; the one that is set is sent</source>
        <translation>ein Schlüssel gehört in keine Adresse; gesendet wird der eingestellte</translation>
    </message>
    <message>
        <source>expected name=value, got &quot;%1&quot;</source>
        <translation>erwartet wurde name=wert, es kam „%1“</translation>
    </message>
    <message>
        <source>A path that is not listed: its answer is shown as it comes.</source>
        <translation>Ein Pfad, der nicht gelistet ist: Die Antwort wird gezeigt, wie sie kommt.</translation>
    </message>
    <message>
        <source>now %1, usual %2</source>
        <translation>jetzt %1, üblich %2</translation>
    </message>
</context>
<context>
    <name>Tidemark::AddNames</name>
    <message>
        <source>1 cannot be read (%1)</source>
        <translation>1 ist nicht lesbar (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read (the first: %1)</source>
        <translation>
            <numerusform>%Ln ist nicht lesbar (%1)</numerusform>
            <numerusform>%Ln sind nicht lesbar (der erste: %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Names to add</source>
        <translation>Neue Namen</translation>
    </message>
    <message>
        <source>Add @creators, #hashtags, links, sound:ID or users:WORD; paste as many as you like</source>
        <translation>@Creator, #Hashtags, Links, sound:ID oder users:WORT hinzufügen; beliebig viele einfügen</translation>
    </message>
    <message>
        <source>Group of the new names</source>
        <translation>Gruppe der neuen Namen</translation>
    </message>
    <message>
        <source>Group (optional)</source>
        <translation>Gruppe (optional)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln names</source>
        <translation>
            <numerusform>%Ln Namen hinzufügen</numerusform>
            <numerusform>%Ln Namen hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in the list already</source>
        <translation>
            <numerusform>%Ln ist schon in der Liste</numerusform>
            <numerusform>%Ln sind schon in der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>pricing</source>
        <translation>Preis wird ermittelt</translation>
    </message>
    <message>
        <source>%1 a month with them</source>
        <translation>%1 im Monat mit ihnen</translation>
    </message>
    <message>
        <source>Now %1 a month. Adding itself is free.</source>
        <translation>Jetzt %1 im Monat. Das Hinzufügen selbst ist kostenlos.</translation>
    </message>
</context>
<context>
    <name>Tidemark::AgeChip</name>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht abgefragt</translation>
    </message>
    <message>
        <source>%1 · fresh</source>
        <translation>%1 · frisch</translation>
    </message>
    <message>
        <source>stale · %1</source>
        <translation>veraltet · %1</translation>
    </message>
    <message>
        <source>stale · %1, refreshing</source>
        <translation>veraltet · %1, wird aktualisiert</translation>
    </message>
    <message>
        <source>offline · %1</source>
        <translation>offline · %1</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>Abruf läuft</translation>
    </message>
    <message>
        <source>could not refresh · %1</source>
        <translation>nicht aktualisierbar · %1</translation>
    </message>
    <message>
        <source>asking · %1</source>
        <translation>Abruf läuft · %1</translation>
    </message>
</context>
<context>
    <name>Tidemark::AlertBar</name>
    <message>
        <source>Silence</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>silenced until %1</source>
        <translation>stumm bis %1</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Alert: %1. %2</source>
        <translation>Alarm: %1. %2</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <source>For eight hours</source>
        <translation>Für acht Stunden</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Für einen Tag</translation>
    </message>
    <message>
        <source>Speak again</source>
        <translation>Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Somebody works on it: it is not told again and again, and PagerDuty hears of it</source>
        <translation>Jemand kümmert sich darum: Er wird nicht immer wieder gemeldet, und PagerDuty erfährt davon</translation>
    </message>
    <message>
        <source>acknowledged at %1</source>
        <translation>bestätigt um %1</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
</context>
<context>
    <name>Tidemark::AlertChannelRow</name>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Send a test: %1</source>
        <translation>Test senden: %1</translation>
    </message>
    <message>
        <source>Alerts that are told: %1</source>
        <translation>Alarme, die gemeldet werden: %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>What somebody has to look at now</source>
        <translation>Was jemand sofort ansehen muss</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>What can wait for the working day</source>
        <translation>Was bis zum Arbeitstag warten kann</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove it for good?</source>
        <translation>Endgültig entfernen?</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>%1: it is in the keychain.</source>
        <translation>%1: Es liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>%1: it was not stored: %2.</source>
        <translation>%1: Es wurde nicht gespeichert: %2.</translation>
    </message>
    <message>
        <source>%1: it is gone from the keychain.</source>
        <translation>%1: Es ist aus dem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>%1: it could not be removed: %2.</source>
        <translation>%1: Es konnte nicht entfernt werden: %2.</translation>
    </message>
    <message>
        <source>%1: the test was told.</source>
        <translation>%1: Der Test wurde gemeldet.</translation>
    </message>
    <message>
        <source>%1: the test was not told: %2.</source>
        <translation>%1: Der Test wurde nicht gemeldet: %2.</translation>
    </message>
    <message>
        <source>Refused on %1: %2. It is not tried again.</source>
        <translation>Abgelehnt am %1: %2. Es wird nicht noch einmal versucht.</translation>
    </message>
    <message>
        <source>Not told on %1: %2. It is tried again.</source>
        <translation>Nicht gemeldet am %1: %2. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>Told last on %1.</source>
        <translation>Zuletzt gemeldet am %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are yet to be told.</source>
        <translation>
            <numerusform>%Ln Alarm ist noch zu melden.</numerusform>
            <numerusform>%Ln Alarme sind noch zu melden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This desktop has no tray, so nothing can be shown on it.</source>
        <translation>Dieser Desktop hat keinen Infobereich, also kann dort nichts gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>Tidemark::AlertChannelsCard</name>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Alerts of Health: a page is for now, a ticket can wait. Those of one tier are told together, and what goes on is told again.</source>
        <translation>Alarme aus „Zustand“: Ein Page gilt sofort, ein Ticket kann warten. Die einer Stufe werden zusammen gemeldet, und was andauert, wird wieder gemeldet.</translation>
    </message>
    <message>
        <source>PagerDuty</source>
        <translation>PagerDuty</translation>
    </message>
    <message>
        <source>Routing key of an integration with Events API v2. It is kept in the system&apos;s keychain, and in no file of ours.</source>
        <translation>Routing-Key einer Integration mit der Events API v2. Er liegt im Schlüsselbund des Systems und in keiner unserer Dateien.</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Address of an incoming webhook. It is kept in the keychain too.</source>
        <translation>Adresse eines eingehenden Webhooks. Auch sie liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Another webhook</source>
        <translation>Ein anderer Webhook</translation>
    </message>
    <message>
        <source>Takes JSON by POST, as Jira&apos;s automation does; `tidemark-cli notify --help` documents it. Its address is kept in the keychain too.</source>
        <translation>Nimmt JSON per POST, wie die Automation von Jira; `tidemark-cli notify --help` beschreibt es. Auch seine Adresse liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Told again after, in minutes</source>
        <translation>Erneut gemeldet nach, in Minuten</translation>
    </message>
    <message>
        <source>What goes on is told again until it is over or somebody acknowledges it.</source>
        <translation>Was andauert, wird wieder gemeldet, bis es vorbei ist oder jemand es bestätigt.</translation>
    </message>
    <message>
        <source>Address of PagerDuty&apos;s events</source>
        <translation>Adresse für die Ereignisse von PagerDuty</translation>
    </message>
    <message>
        <source>Accounts in Europe have another one: https://events.eu.pagerduty.com/v2/enqueue.</source>
        <translation>Konten in Europa haben eine andere: https://events.eu.pagerduty.com/v2/enqueue.</translation>
    </message>
</context>
<context>
    <name>Tidemark::AlertsCard</name>
    <message>
        <source>History of the alerts</source>
        <translation>Verlauf der Alarme</translation>
    </message>
    <message>
        <source>No alert has fired so far.</source>
        <translation>Bisher wurde kein Alarm ausgelöst.</translation>
    </message>
</context>
<context>
    <name>Tidemark::AnswerView</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 wird abgefragt</translation>
    </message>
    <message>
        <source>The answer will stand here and be kept in every layer.</source>
        <translation>Die Antwort wird hier stehen und in jeder Ebene aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>not found, remembered</source>
        <translation>nicht gefunden, gemerkt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What is shown of the answer</source>
        <translation>Was von der Antwort gezeigt wird</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>Doku</translation>
    </message>
    <message>
        <source>Where it is not as the API&apos;s documentation has it</source>
        <translation>Wo sie von der Dokumentation der API abweicht</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Diff</translation>
    </message>
    <message>
        <source>What changed since the answer before</source>
        <translation>Was sich seit der vorigen Antwort geändert hat</translation>
    </message>
    <message>
        <source>Differences from what is documented</source>
        <translation>Abweichungen von der Dokumentation</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Dokumentiert</translation>
    </message>
    <message>
        <source>Changes since the answer before</source>
        <translation>Änderungen seit der vorigen Antwort</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>All that is documented is there, of its type.</source>
        <translation>Alles Dokumentierte ist da und vom richtigen Typ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields are not as documented.</source>
        <translation>
            <numerusform>%Ln Feld ist nicht wie dokumentiert.</numerusform>
            <numerusform>%Ln Felder sind nicht wie dokumentiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not described.</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%Ln weiteres ist nicht beschrieben.</numerusform>
            <numerusform>%Ln weitere sind nicht beschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no earlier answer to this question.</source>
        <translation>Zu dieser Frage gibt es keine frühere Antwort.</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation>Seit dem %1 hat sich nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes since %1.</source>
        <translation>
            <numerusform>%Ln Änderung seit dem %1.</numerusform>
            <numerusform>%Ln Änderungen seit dem %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::AsOfControl</name>
    <message>
        <source>Shows what was known at a past time, from your own history. Costs nothing.</source>
        <translation>Zeigt aus Ihrer eigenen Historie, was zu einem früheren Zeitpunkt bekannt war. Kostet nichts.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>A day ago</source>
        <translation>Vor einem Tag</translation>
    </message>
    <message>
        <source>7 days ago</source>
        <translation>Vor 7 Tagen</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation>Vor 30 Tagen</translation>
    </message>
    <message>
        <source>90 days ago</source>
        <translation>Vor 90 Tagen</translation>
    </message>
    <message>
        <source>Pick a day…</source>
        <translation>Tag wählen…</translation>
    </message>
    <message>
        <source>Show as of this day</source>
        <translation>Stand dieses Tages zeigen</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>As of now</source>
        <translation>Stand: jetzt</translation>
    </message>
    <message>
        <source>This view is always of now</source>
        <translation>Diese Ansicht zeigt immer den jetzigen Stand</translation>
    </message>
</context>
<context>
    <name>Tidemark::AskedList</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Asks for one more page; those in sight are asked again only where they are no longer fresh</source>
        <translation>Fragt eine weitere Seite ab; sichtbare werden nur erneut abgefragt, wenn sie nicht mehr frisch sind</translation>
    </message>
</context>
<context>
    <name>Tidemark::Askers</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sounds</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Default watchlist</source>
        <translation>Erste Beobachtungsliste</translation>
    </message>
    <message>
        <source>Watchlist %1</source>
        <translation>Beobachtungsliste %1</translation>
    </message>
    <message>
        <source>Command line · %1</source>
        <translation>Befehlszeile · %1</translation>
    </message>
</context>
<context>
    <name>Tidemark::Avatar</name>
    <message>
        <source>picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
</context>
<context>
    <name>Tidemark::BackgroundCard</name>
    <message>
        <source>Background and notifications</source>
        <translation>Hintergrund und Benachrichtigungen</translation>
    </message>
    <message>
        <source>Pause all background work</source>
        <translation>Alle Hintergrundarbeit anhalten</translation>
    </message>
    <message>
        <source>Nothing is asked for a watchlist or the radar until you switch this off again. What you ask for yourself goes on.</source>
        <translation>Für Beobachtungslisten und Radar wird nichts abgefragt, bis Sie das wieder ausschalten. Was Sie selbst abfragen, läuft weiter.</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Desktop-Benachrichtigungen</translation>
    </message>
    <message>
        <source>Breakouts and milestones of what you watch, each once.</source>
        <translation>Ausbrüche und Meilensteine dessen, was Sie beobachten, jeweils einmal.</translation>
    </message>
    <message>
        <source>Breakouts and milestones of what you watch. This desktop has no tray to show them from: they stand in Watchlists, under News.</source>
        <translation>Ausbrüche und Meilensteine dessen, was Sie beobachten. Dieser Desktop hat keinen Infobereich dafür: Sie stehen in den Beobachtungslisten unter „Neues“.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Closing the window leaves the background work running; the tray&apos;s menu ends it.</source>
        <translation>Wird das Fenster geschlossen, läuft die Hintergrundarbeit weiter; das Menü im Infobereich beendet sie.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends the program.</source>
        <translation>Dieser Desktop hat keinen Infobereich: Mit dem Fenster endet das Programm.</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Mit der Sitzung starten</translation>
    </message>
    <message>
        <source>Off until you switch it on. It starts in the tray where there is one.</source>
        <translation>Aus, bis Sie es einschalten. Startet im Infobereich, wo es einen gibt.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>Tidemark::BackupButtons</name>
    <message>
        <source>Back up…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Replace what is here?</source>
        <translation>Vorhandenes ersetzen?</translation>
    </message>
    <message>
        <source>Backups of Tidemark (*.db)</source>
        <translation>Tidemark-Sicherungen (*.db)</translation>
    </message>
    <message>
        <source>No backup was made: %1.</source>
        <translation>Es wurde keine Sicherung erstellt: %1.</translation>
    </message>
    <message>
        <source>Backed up, read back and whole: %1, %2.</source>
        <translation>Gesichert, zurückgelesen und unversehrt: %1, %2.</translation>
    </message>
    <message>
        <source>Restored from %1. What was here before is kept as %2.</source>
        <translation>Wiederhergestellt aus %1. Der bisherige Stand bleibt als %2 erhalten.</translation>
    </message>
    <message>
        <source>Nothing was restored: %1.</source>
        <translation>Es wurde nichts wiederhergestellt: %1.</translation>
    </message>
</context>
<context>
    <name>Tidemark::BalanceCard</name>
    <message>
        <source>The API&apos;s account page gave no number so far.</source>
        <translation>Die Kontoseite der API hat bisher keine Zahl genannt.</translation>
    </message>
    <message>
        <source>balance typed in on %1, counted down since</source>
        <translation>Guthaben am %1 eingetragen, seitdem heruntergezählt</translation>
    </message>
    <message>
        <source>the API said %1 on %2, counted down since</source>
        <translation>die API nannte %1 am %2, seitdem heruntergezählt</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>The pace of the last seven days, with one standard error to each side</source>
        <translation>Das Tempo der letzten sieben Tage, mit einem Standardfehler nach jeder Seite</translation>
    </message>
    <message>
        <source>By how much the last balance from the API differed from what the ledger had counted</source>
        <translation>Um wie viel das letzte Guthaben der API von der Zählung des Kassenbuchs abwich</translation>
    </message>
    <message>
        <source>Your balance in credits</source>
        <translation>Ihr Guthaben in Credits</translation>
    </message>
    <message>
        <source>Type in your balance</source>
        <translation>Guthaben eintragen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Opens a field for your balance</source>
        <translation>Öffnet ein Feld für Ihr Guthaben</translation>
    </message>
    <message>
        <source>Check balance</source>
        <translation>Guthaben prüfen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln credits</source>
        <translation>
            <numerusform>von %Ln Credit</numerusform>
            <numerusform>von %Ln Credits</numerusform>
        </translation>
    </message>
    <message>
        <source>balance unknown</source>
        <translation>Guthaben unbekannt</translation>
    </message>
    <message>
        <source>%1 %2. %3 %4</source>
        <translation>%1 %2. %3 %4</translation>
    </message>
    <message>
        <source>lasts to %1</source>
        <translation>reicht bis %1</translation>
    </message>
    <message>
        <source>lasts as long as nothing is spent</source>
        <translation>reicht, solange nichts ausgegeben wird</translation>
    </message>
    <message>
        <source>(%1 – %2)</source>
        <translation>(%1 – %2)</translation>
    </message>
    <message>
        <source>(%1 or later)</source>
        <translation>(%1 oder später)</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 am Tag</translation>
    </message>
    <message>
        <source>pace known after a day</source>
        <translation>Tempo nach einem Tag bekannt</translation>
    </message>
    <message>
        <source>drift %1</source>
        <translation>Abweichung %1</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Tidemark is offline: nothing is asked.</source>
        <translation>Tidemark ist offline: Es wird nichts abgefragt.</translation>
    </message>
    <message>
        <source>Asks the API&apos;s account page; it costs nothing</source>
        <translation>Fragt die Kontoseite der API; das kostet nichts</translation>
    </message>
    <message>
        <source>A whole number of credits, as your account shows it.</source>
        <translation>Eine ganze Zahl Credits, wie Ihr Konto sie zeigt.</translation>
    </message>
</context>
<context>
    <name>Tidemark::BarList</name>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>Tidemark::BehindCard</name>
    <message>
        <source>Goes with</source>
        <translation>Umfeld</translation>
    </message>
    <message>
        <source>What it goes with</source>
        <translation>Womit es zusammen vorkommt</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>Other hashtags of the same posts</source>
        <translation>Andere Hashtags derselben Beiträge</translation>
    </message>
    <message>
        <source>creators</source>
        <translation>Creator</translation>
    </message>
    <message>
        <source>Who posted them</source>
        <translation>Wer sie gepostet hat</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>Sounds</translation>
    </message>
    <message>
        <source>The sounds of the same posts</source>
        <translation>Die Sounds derselben Beiträge</translation>
    </message>
    <message>
        <source>What it goes with in the held posts</source>
        <translation>Womit es in den gespeicherten Beiträgen vorkommt</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln held posts</source>
        <translation>
            <numerusform>von %Ln gespeicherten Beitrag</numerusform>
            <numerusform>von %Ln gespeicherten Beiträgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::BestTimeCard</name>
    <message>
        <source>Best time</source>
        <translation>Beste Zeit</translation>
    </message>
    <message>
        <source>Best time to post, weekday by hour</source>
        <translation>Beste Zeit zum Posten, Wochentag nach Stunde</translation>
    </message>
    <message>
        <source>%1, %2 to %3 h</source>
        <translation>%1, %2 bis %3 Uhr</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 the usual, %Ln posts</source>
        <translation>
            <numerusform>%1: %2 des Üblichen, %Ln Beitrag</numerusform>
            <numerusform>%1: %2 des Üblichen, %Ln Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of 3 posts needed</source>
        <translation>%1: %2 von 3 nötigen Beiträgen</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>n = %1 · %2</source>
        <translation>n = %1 · %2</translation>
    </message>
    <message>
        <source>Posts used, and the time zone of the hours. TikTok&apos;s own best time looks at when followers are there, which the API cannot see.</source>
        <translation>Verwendete Beiträge und Zeitzone der Stunden. TikToks eigene beste Zeit richtet sich danach, wann Follower da sind; das kann die API nicht sehen.</translation>
    </message>
    <message>
        <source>No hour has the three posts that it takes.</source>
        <translation>Keine Stunde hat die drei nötigen Beiträge.</translation>
    </message>
    <message>
        <source>%1 %2–%3 h: %4 the usual</source>
        <translation>%1 %2–%3 Uhr: %4 des Üblichen</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>hashtag %1, %Ln posts</source>
        <translation>
            <numerusform>Hashtag %1, %Ln Beitrag</numerusform>
            <numerusform>Hashtag %1, %Ln Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>original sound</source>
        <translation>Originalsound</translation>
    </message>
    <message numerus="yes">
        <source>sound %1, %Ln posts</source>
        <translation>
            <numerusform>Sound %1, %Ln Beitrag</numerusform>
            <numerusform>Sound %1, %Ln Beiträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::CacheCard</name>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Fresh for</source>
        <translation>Frisch für</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>If asked now</source>
        <translation>Bei einer Abfrage jetzt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Gebildet aus</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>What each layer holds</source>
        <translation>Was jede Ebene hat</translation>
    </message>
    <message>
        <source>%1 of posts that are no longer hot</source>
        <translation>%1 bei Beiträgen, die nicht mehr heiß sind</translation>
    </message>
    <message>
        <source>time-out %1</source>
        <translation>Zeitlimit %1</translation>
    </message>
</context>
<context>
    <name>Tidemark::CapsCard</name>
    <message>
        <source>%1, reached</source>
        <translation>%1, erreicht</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Per action</source>
        <translation>Je Aktion</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Je Tag</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Je Monat</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Stop all spending</source>
        <translation>Alle Ausgaben stoppen</translation>
    </message>
    <message>
        <source>%1, credits</source>
        <translation>%1, Credits</translation>
    </message>
    <message>
        <source>each time</source>
        <translation>jedes Mal</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 heute</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 verbraucht</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>Allow spending again</source>
        <translation>Ausgaben wieder erlauben</translation>
    </message>
    <message>
        <source>All spending is stopped, in every program on this data folder.</source>
        <translation>Alle Ausgaben sind gestoppt, in jedem Programm mit diesem Datenordner.</translation>
    </message>
</context>
<context>
    <name>Tidemark::ChartWidget</name>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
</context>
<context>
    <name>Tidemark::ChosenBar</name>
    <message>
        <source>Add a creator or a hashtag to compare</source>
        <translation>Creator oder Hashtag zum Vergleich hinzufügen</translation>
    </message>
    <message>
        <source>Add a creator (@name) or a hashtag (#tag) that is held</source>
        <translation>Gespeicherten Creator (@name) oder Hashtag (#tag) hinzufügen</translation>
    </message>
</context>
<context>
    <name>Tidemark::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <source>A creator, a post, a hashtag, a sound, or what to do</source>
        <translation>Ein Creator, ein Beitrag, ein Hashtag, ein Sound oder was zu tun ist</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>offline: nothing is asked</source>
        <translation>offline: Es wird nichts abgefragt</translation>
    </message>
</context>
<context>
    <name>Tidemark::CommentsCard</name>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Load comments</source>
        <translation>Kommentare laden</translation>
    </message>
    <message>
        <source>Comments are asked for when you say so; what comes is kept.</source>
        <translation>Kommentare werden erst auf Ihren Wunsch abgefragt; was kommt, bleibt.</translation>
    </message>
    <message>
        <source>the comments</source>
        <translation>die Kommentare</translation>
    </message>
    <message>
        <source>Refresh comments</source>
        <translation>Kommentare aktualisieren</translation>
    </message>
    <message>
        <source>Nobody has commented, as far as the answer says.</source>
        <translation>Laut Antwort hat niemand kommentiert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln comments</source>
        <translation>
            <numerusform>%1 von %Ln Kommentar</numerusform>
            <numerusform>%1 von %Ln Kommentaren</numerusform>
        </translation>
    </message>
    <message>
        <source>hot · fresh for %1</source>
        <translation>heiß · %1 lang frisch</translation>
    </message>
    <message>
        <source>cold · fresh for %1</source>
        <translation>kalt · %1 lang frisch</translation>
    </message>
    <message>
        <source>A post is hot for its first 72 hours, and while more than 20 comments an hour come: then they are stale sooner.</source>
        <translation>Ein Beitrag ist in seinen ersten 72 Stunden heiß, und solange mehr als 20 Kommentare je Stunde kommen: Dann veralten sie früher.</translation>
    </message>
</context>
<context>
    <name>Tidemark::ComparePage</name>
    <message>
        <source>;;Report (*.pdf)</source>
        <translation>;;Bericht (*.pdf)</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>over the followers of each time</source>
        <translation>im Verhältnis zu den Followern des jeweiligen Zeitpunkts</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Growth of all that are compared</source>
        <translation>Wachstum aller Verglichenen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Vergleichsbasis</translation>
    </message>
    <message>
        <source>All figures of those that are compared</source>
        <translation>Alle Kennzahlen der Verglichenen</translation>
    </message>
    <message>
        <source>Creators are compared with creators, hashtags with hashtags. Take the chosen ones away first.</source>
        <translation>Creator werden mit Creatorn verglichen, Hashtags mit Hashtags. Entfernen Sie zuerst die gewählten.</translation>
    </message>
    <message>
        <source>At most %1 at a time.</source>
        <translation>Höchstens %1 auf einmal.</translation>
    </message>
    <message>
        <source>views</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>Follower</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>likes</source>
        <translation>Likes</translation>
    </message>
    <message>
        <source>videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>absolut</translation>
    </message>
    <message>
        <source>The counts themselves</source>
        <translation>Die Zähler selbst</translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>indexiert</translation>
    </message>
    <message>
        <source>100 at the first time from which all were seen</source>
        <translation>100 beim ersten Zeitpunkt, ab dem alle gesehen wurden</translation>
    </message>
    <message>
        <source>per follower</source>
        <translation>je Follower</translation>
    </message>
    <message>
        <source>Over the followers of each time</source>
        <translation>Im Verhältnis zu den Followern des jeweiligen Zeitpunkts</translation>
    </message>
    <message>
        <source>Choose two to ten</source>
        <translation>Zwei bis zehn wählen</translation>
    </message>
    <message>
        <source>Creators or hashtags that are held stand side by side here: their growth over one another, and all their figures in a table. It is made of your own history and costs nothing.</source>
        <translation>Gespeicherte Creator oder Hashtags stehen hier nebeneinander: ihr Wachstum übereinander und alle ihre Kennzahlen in einer Tabelle. Das entsteht aus Ihrer eigenen Historie und kostet nichts.</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>The comparison</source>
        <translation>Der Vergleich</translation>
    </message>
    <message>
        <source>Not all of them were known then</source>
        <translation>Damals waren nicht alle bekannt</translation>
    </message>
    <message>
        <source>Choose others</source>
        <translation>Andere wählen</translation>
    </message>
    <message>
        <source>Not all of them are held yet</source>
        <translation>Noch sind nicht alle gespeichert</translation>
    </message>
    <message>
        <source>%1. Open each once, or search for it: its button says the price.</source>
        <translation>%1. Öffnen Sie jeden einmal oder suchen Sie danach: Der Preis steht auf der Schaltfläche.</translation>
    </message>
    <message>
        <source>100 is what each had on %1, the first day from which all of them were seen</source>
        <translation>100 ist der Stand jedes Einzelnen am %1, dem ersten Tag, ab dem alle gesehen wurden</translation>
    </message>
</context>
<context>
    <name>Tidemark::CounterCard</name>
    <message>
        <source>the counter that the chart shows</source>
        <translation>der Zähler, den das Diagramm zeigt</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>lin</source>
        <translation>lin</translation>
    </message>
    <message>
        <source>equal steps are equal differences</source>
        <translation>gleiche Schritte sind gleiche Differenzen</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>equal steps are equal factors</source>
        <translation>gleiche Schritte sind gleiche Faktoren</translation>
    </message>
    <message>
        <source>%1 were not in any answer so far</source>
        <translation>%1 standen bisher in keiner Antwort</translation>
    </message>
</context>
<context>
    <name>Tidemark::CreatorsList</name>
    <message>
        <source>No creators yet</source>
        <translation>Noch keine Creator</translation>
    </message>
    <message>
        <source>Type a handle or paste a link to a profile above. One look costs 2 credits and is kept for good: followers, likes and posts become series that open offline.</source>
        <translation>Geben Sie oben ein Handle ein oder fügen Sie einen Profillink ein. Ein Abruf kostet 2 Credits und bleibt dauerhaft: Follower, Likes und Beiträge werden zu Zeitreihen, die sich offline öffnen.</translation>
    </message>
    <message>
        <source>Find or look up a creator</source>
        <translation>Creator suchen oder abfragen</translation>
    </message>
    <message>
        <source>Handle, name, or a pasted link to a profile</source>
        <translation>Handle, Name oder eingefügter Profillink</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Creator</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>Die Historie konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Look up @%1</source>
        <translation>@%1 abfragen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln creators, all of them open without a credit</source>
        <translation>
            <numerusform>%Ln Creator, öffnet sich ohne Credit</numerusform>
            <numerusform>%Ln Creator, alle öffnen sich ohne Credit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln creators</source>
        <translation>
            <numerusform>%1 von %Ln Creator</numerusform>
            <numerusform>%1 von %Ln Creatorn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::CreditGauge</name>
    <message>
        <source>credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>credits: %1</source>
        <translation>Credits: %1</translation>
    </message>
</context>
<context>
    <name>Tidemark::CreditsPage</name>
    <message>
        <source>not said</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Credits by endpoint</source>
        <translation>Credits je Endpunkt</translation>
    </message>
    <message>
        <source>Nothing was spent in this time.</source>
        <translation>In dieser Zeit wurde nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Credits by what asked</source>
        <translation>Credits je Auslöser</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>das Kassenbuch</translation>
    </message>
    <message numerus="yes">
        <source>By endpoint, %Ln d</source>
        <translation>
            <numerusform>Je Endpunkt, %Ln Tag</numerusform>
            <numerusform>Je Endpunkt, %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By what asked, %Ln d</source>
        <translation>
            <numerusform>Je Auslöser, %Ln Tag</numerusform>
            <numerusform>Je Auslöser, %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is spent with this key</source>
        <translation>Mit diesem Schlüssel wird nichts ausgegeben</translation>
    </message>
    <message>
        <source>%1. What was seen before stays usable; another key or more credits end the stop.</source>
        <translation>%1. Was zuvor gesehen wurde, bleibt nutzbar; ein anderer Schlüssel oder mehr Credits beenden den Stopp.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>Open the key&apos;s settings</source>
        <translation>Schlüssel-Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No balance was had: %1. Type it in as your account shows it.</source>
        <translation>Es kam kein Guthaben: %1. Tragen Sie ein, was Ihr Konto zeigt.</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>der Export</translation>
    </message>
</context>
<context>
    <name>Tidemark::DataCard</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>History and ledger</source>
        <translation>Historie und Kassenbuch</translation>
    </message>
    <message>
        <source>A copy in one file, made while everything runs on. After a restore the ledger keeps what was spent since.</source>
        <translation>Eine Kopie in einer Datei, im laufenden Betrieb erstellt. Nach einer Wiederherstellung behält das Kassenbuch, was seitdem ausgegeben wurde.</translation>
    </message>
    <message>
        <source>Memory for answers, MiB</source>
        <translation>Speicher für Antworten, MiB</translation>
    </message>
    <message>
        <source>Answers in memory open at once. The least useful make room when it is full.</source>
        <translation>Antworten im Speicher öffnen sich sofort. Die am wenigsten nützlichen machen Platz, wenn er voll ist.</translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation>Cache leeren</translation>
    </message>
    <message>
        <source>Pay for these answers again?</source>
        <translation>Diese Antworten erneut bezahlen?</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Answers that are still fresh cost nothing. The history is no part of the cache and stays.</source>
        <translation>Noch frische Antworten kosten nichts. Die Historie gehört nicht zum Cache und bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>In memory: %Ln answers, %1.</source>
        <translation>
            <numerusform>Im Speicher: %Ln Antwort, %1.</numerusform>
            <numerusform>Im Speicher: %Ln Antworten, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On disk: %Ln answers, %1, and %2 remembered “not found”.</source>
        <translation>
            <numerusform>Auf der Platte: %Ln Antwort, %1, und %2 gemerkte „nicht gefunden“.</numerusform>
            <numerusform>Auf der Platte: %Ln Antworten, %1, und %2 gemerkte „nicht gefunden“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cache on disk could not be read: %1.</source>
        <translation>Der Cache auf der Platte konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The cache on disk could not be emptied: %1.</source>
        <translation>Der Cache auf der Platte konnte nicht geleert werden: %1.</translation>
    </message>
    <message>
        <source>Emptied: %1 answers in memory and %2 on disk are gone.</source>
        <translation>Geleert: %1 Antworten im Speicher und %2 auf der Platte sind weg.</translation>
    </message>
    <message>
        <source>In the shared cache, %1 are gone for everybody.</source>
        <translation>Im geteilten Cache sind %1 für alle weg.</translation>
    </message>
    <message>
        <source>It may still hold others: %1.</source>
        <translation>Er kann noch andere enthalten: %1.</translation>
    </message>
    <message>
        <source>Pictures: %1, %2.</source>
        <translation>Bilder: %1, %2.</translation>
    </message>
    <message>
        <source>Pictures that went with them: %1.</source>
        <translation>Mit ihnen gelöschte Bilder: %1.</translation>
    </message>
</context>
<context>
    <name>Tidemark::DifferenceTable</name>
    <message>
        <source>not there</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>another type</source>
        <translation>anderer Typ</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>anderer Wert</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>This answer</source>
        <translation>Diese Antwort</translation>
    </message>
</context>
<context>
    <name>Tidemark::DiscoverPage</name>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Creators, posts by their words, hashtags, sounds</source>
        <translation>Creator, Beiträge nach ihren Wörtern, Hashtags, Sounds</translation>
    </message>
    <message>
        <source>Search what you hold, then TikTok</source>
        <translation>Erst Gespeichertes durchsuchen, dann TikTok</translation>
    </message>
    <message>
        <source>What is held is searched as you type, and costs nothing: handles, names, words of posts, hashtags and sounds, with a letter wrong too. A search of TikTok costs 1 credit a page; what it finds is kept.</source>
        <translation>Gespeichertes wird beim Tippen durchsucht und kostet nichts: Handles, Namen, Wörter von Beiträgen, Hashtags und Sounds, auch mit einem Tippfehler. Eine Suche bei TikTok kostet 1 Credit je Seite; was sie findet, bleibt.</translation>
    </message>
</context>
<context>
    <name>Tidemark::DownloadRow</name>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel, and remove what has come</source>
        <translation>Abbrechen und das bisher Geladene löschen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the file&apos;s name, how far it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>How far %1 is</source>
        <translation>Wie weit %1 ist</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>asks for the link</source>
        <translation>fragt nach dem Link</translation>
    </message>
    <message>
        <source>paused, %1</source>
        <translation>angehalten, %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>saved, %1</source>
        <translation>gesichert, %1</translation>
    </message>
    <message>
        <source>the link</source>
        <translation>der Link</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Tidemark::EndpointChooser</name>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>A name, or what it answers</source>
        <translation>Ein Name oder worauf er antwortet</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>Tidemark::EventsView</name>
    <message>
        <source>No breakouts or milestones in the last 30 days</source>
        <translation>Keine Ausbrüche oder Meilensteine in den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>A breakout is growth clearly above what is usual for the name itself, and needs five snapshots. Milestones are round figures that were reached.</source>
        <translation>Ein Ausbruch ist Wachstum deutlich über dem, was für den Namen selbst üblich ist; er braucht fünf Messungen. Meilensteine sind erreichte runde Zahlen.</translation>
    </message>
    <message>
        <source>Breakouts and milestones</source>
        <translation>Ausbrüche und Meilensteine</translation>
    </message>
</context>
<context>
    <name>Tidemark::ExportersCard</name>
    <message>
        <source>Exporters</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>On 127.0.0.1 and ::1: no other machine can ask.</source>
        <translation>Auf 127.0.0.1 und ::1: kein anderer Rechner kann fragen.</translation>
    </message>
    <message>
        <source>Figures for Prometheus</source>
        <translation>Zahlen für Prometheus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Serves /metrics while this window is open: calls, error budgets and credits of this data folder, without a handle, keyword or id. It spends nothing.</source>
        <translation>Bietet /metrics an, solange dieses Fenster offen ist: Aufrufe, Fehlerbudgets und Credits dieses Datenordners, ohne Namen, Suchwort oder Kennung. Kostet nichts.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>For Prometheus on this machine; `tidemark-cli generate prometheus-scrape` writes its configuration.</source>
        <translation>Für Prometheus auf diesem Rechner; `tidemark-cli generate prometheus-scrape` schreibt dessen Konfiguration.</translation>
    </message>
    <message>
        <source>Nothing is served: %1.</source>
        <translation>Nichts wird angeboten: %1.</translation>
    </message>
</context>
<context>
    <name>Tidemark::FilterBar</name>
    <message>
        <source>filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conditions</source>
        <translation>
            <numerusform>%Ln Bedingung</numerusform>
            <numerusform>%Ln Bedingungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
</context>
<context>
    <name>Tidemark::FirstCreatorsCard</name>
    <message>
        <source>Your first creators</source>
        <translation>Ihre ersten Creator</translation>
    </message>
    <message>
        <source>Handles or links of creators</source>
        <translation>Handles oder Links von Creatorn</translation>
    </message>
    <message>
        <source>Paste handles or links to profiles, one after another</source>
        <translation>Handles oder Profillinks einfügen, einen nach dem anderen</translation>
    </message>
    <message>
        <source>A look asks for the profile and the newest posts: 2 credits a creator, and it is kept for good.</source>
        <translation>Ein Abruf holt das Profil und die neuesten Beiträge: 2 Credits je Creator, und es bleibt dauerhaft.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Not a handle: %1</source>
        <translation>Kein Handle: %1</translation>
    </message>
    <message>
        <source>A look asks for the profile and the newest posts. What comes is kept for good.</source>
        <translation>Ein Abruf holt das Profil und die neuesten Beiträge. Was kommt, bleibt dauerhaft.</translation>
    </message>
    <message numerus="yes">
        <source>Look up %Ln creators</source>
        <translation>
            <numerusform>%Ln Creator abfragen</numerusform>
            <numerusform>%Ln Creator abfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up 1 of %1</source>
        <translation>1 von %1 wird abgefragt</translation>
    </message>
    <message>
        <source>%1 of %2 looked up</source>
        <translation>%1 von %2 abgefragt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln creators are here.</source>
        <translation>
            <numerusform>%Ln Creator ist da.</numerusform>
            <numerusform>%Ln Creator sind da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>Nicht gefunden: %1.</translation>
    </message>
    <message>
        <source>the next creator</source>
        <translation>der nächste Creator</translation>
    </message>
    <message numerus="yes">
        <source>Not a handle: %1, and %Ln more</source>
        <translation>
            <numerusform>Kein Handle: %1 und %Ln weiteres</numerusform>
            <numerusform>Kein Handle: %1 und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::FollowsCard</name>
    <message>
        <source>Followers</source>
        <translation>Follower</translation>
    </message>
    <message>
        <source>Load followers</source>
        <translation>Follower laden</translation>
    </message>
    <message>
        <source>Refresh followers</source>
        <translation>Follower aktualisieren</translation>
    </message>
    <message>
        <source>Followers are asked for when you say so, a page at a time; what comes is kept.</source>
        <translation>Follower werden erst auf Ihren Wunsch abgefragt, Seite für Seite; was kommt, bleibt.</translation>
    </message>
    <message>
        <source>Nobody was in the answer: the account has no followers, or hides them.</source>
        <translation>Die Antwort nannte niemanden: Das Konto hat keine Follower oder verbirgt sie.</translation>
    </message>
    <message>
        <source>the followers</source>
        <translation>die Follower</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln followers</source>
        <translation>
            <numerusform>%1 von %Ln Follower</numerusform>
            <numerusform>%1 von %Ln Followern</numerusform>
        </translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Folgt</translation>
    </message>
    <message>
        <source>Load following</source>
        <translation>Gefolgte laden</translation>
    </message>
    <message>
        <source>Refresh following</source>
        <translation>Gefolgte aktualisieren</translation>
    </message>
    <message>
        <source>Whom they follow is asked for when you say so, a page at a time; what comes is kept.</source>
        <translation>Wem das Konto folgt, wird erst auf Ihren Wunsch abgefragt, Seite für Seite; was kommt, bleibt.</translation>
    </message>
    <message>
        <source>Nobody was in the answer: the account follows nobody, or hides whom.</source>
        <translation>Die Antwort nannte niemanden: Das Konto folgt niemandem oder verbirgt es.</translation>
    </message>
    <message>
        <source>whom they follow</source>
        <translation>wem das Konto folgt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln accounts</source>
        <translation>
            <numerusform>%1 von %Ln Konto</numerusform>
            <numerusform>%1 von %Ln Konten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::FoundTables</name>
    <message>
        <source>Creators that were found</source>
        <translation>Gefundene Creator</translation>
    </message>
    <message>
        <source>Hashtags that were found</source>
        <translation>Gefundene Hashtags</translation>
    </message>
</context>
<context>
    <name>Tidemark::FreshnessCard</name>
    <message>
        <source>Freshness</source>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>An answer is held</source>
        <translation>Eine Antwort gilt</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Nach Alter</translation>
    </message>
    <message>
        <source>Each kind of answer has its lifetime, such as an hour for a profile</source>
        <translation>Jede Art von Antwort hat ihre Lebensdauer, etwa eine Stunde für ein Profil</translation>
    </message>
    <message>
        <source>By expected error</source>
        <translation>Nach erwartetem Fehler</translation>
    </message>
    <message>
        <source>As long as its figures are expected to be near enough, by how they moved before</source>
        <translation>Solange ihre Werte nach bisheriger Bewegung nahe genug sein dürften</translation>
    </message>
    <message>
        <source>By expected error, figures that hardly move are asked for less often. Holds from the next start.</source>
        <translation>Nach erwartetem Fehler werden Werte, die sich kaum bewegen, seltener abgefragt. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Expected error allowed</source>
        <translation>Zulässiger erwarteter Fehler</translation>
    </message>
    <message>
        <source>Of any figure of the answer. An age of four lifetimes is the limit in any case.</source>
        <translation>Eines jeden Werts der Antwort. Ein Alter von vier Lebensdauern ist in jedem Fall die Grenze.</translation>
    </message>
    <message>
        <source>Keep what is watched fresh</source>
        <translation>Beobachtetes frisch halten</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Spends credits while the window is open</source>
        <translation>Gibt Credits aus, solange das Fenster offen ist</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Nothing is asked unless somebody asks</source>
        <translation>Nichts wird abgefragt, ohne dass jemand fragt</translation>
    </message>
    <message>
        <source>Refreshes watched creators and hashtags before their answers end: one credit each time.</source>
        <translation>Aktualisiert beobachtete Creator und Hashtags, bevor ihre Antworten ablaufen: jedes Mal ein Credit.</translation>
    </message>
    <message>
        <source>Every so many minutes</source>
        <translation>Abstand in Minuten</translation>
    </message>
    <message>
        <source>Shorter than the lifetime of an answer, or somebody waits for it.</source>
        <translation>Kürzer als die Lebensdauer einer Antwort, sonst muss jemand darauf warten.</translation>
    </message>
    <message>
        <source>Most credits a month for it</source>
        <translation>Maximale Credits im Monat dafür</translation>
    </message>
    <message>
        <source>The caps above hold as well.</source>
        <translation>Die Limits oben gelten zusätzlich.</translation>
    </message>
    <message>
        <source>This month’s credits for it are spent.</source>
        <translation>Die Credits dieses Monats dafür sind ausgegeben.</translation>
    </message>
    <message>
        <source>%1 of this month’s are left.</source>
        <translation>%1 dieses Monats sind übrig.</translation>
    </message>
    <message>
        <source>The watched names could not be read: %1.</source>
        <translation>Die beobachteten Namen konnten nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Nothing is watched yet: “tidemark-cli watch add @name #tag” adds creators and hashtags.</source>
        <translation>Noch wird nichts beobachtet: „tidemark-cli watch add @name #tag“ fügt Creator und Hashtags hinzu.</translation>
    </message>
    <message>
        <source>Watched: %1, %2.</source>
        <translation>Beobachtet: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln creators</source>
        <translation>
            <numerusform>%Ln Creator</numerusform>
            <numerusform>%Ln Creator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hashtags</source>
        <translation>
            <numerusform>%Ln Hashtag</numerusform>
            <numerusform>%Ln Hashtags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::GuiApplication</name>
    <message>
        <source>Living ninety days with invented creators…</source>
        <translation>Neunzig Tage mit erfundenen Creatorn vergehen…</translation>
    </message>
    <message>
        <source>Tidemark, demo data</source>
        <translation>Tidemark, Demodaten</translation>
    </message>
    <message>
        <source>--render-views needs --demo</source>
        <translation>--render-views braucht --demo</translation>
    </message>
    <message>
        <source>Tidemark %1 is there. Settings, under Updates, lead to it.</source>
        <translation>Tidemark %1 ist da. Die Einstellungen führen unter „Aktualisierungen“ hin.</translation>
    </message>
</context>
<context>
    <name>Tidemark::HealthPage</name>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>No call so far</source>
        <translation>Bisher kein Abruf</translation>
    </message>
    <message>
        <source>Each call to the API is measured as it is made: how long it took, and whether the upstream failed it. From the first one on, this view says whether the objectives of slo.yaml hold and how much of the error budget is left. Looking here costs nothing.</source>
        <translation>Jeder Abruf der API wird gemessen, während er läuft: wie lange er dauerte und ob die API versagte. Ab dem ersten zeigt diese Ansicht, ob die Ziele aus slo.yaml eingehalten sind und wie viel vom Fehlerbudget übrig ist. Hier nachzusehen kostet nichts.</translation>
    </message>
    <message>
        <source>Look up a creator</source>
        <translation>Creator abfragen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more alerts stand below.</source>
        <translation>
            <numerusform>%Ln weiterer Alarm steht unten.</numerusform>
            <numerusform>%Ln weitere Alarme stehen unten.</numerusform>
        </translation>
    </message>
    <message>
        <source>the record of calls</source>
        <translation>die Aufzeichnung der Abrufe</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Runbooks</source>
        <translation>Runbooks</translation>
    </message>
    <message>
        <source>Save the review of two weeks</source>
        <translation>Rückblick auf zwei Wochen sichern</translation>
    </message>
</context>
<context>
    <name>Tidemark::HeatmapWidget</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>nothing is known yet</source>
        <translation>noch ist nichts bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are known; the highest: %1</source>
        <translation>
            <numerusform>%Ln Feld ist bekannt; das höchste: %1</numerusform>
            <numerusform>%Ln Felder sind bekannt; das höchste: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Kommandozeile</translation>
    </message>
    <message>
        <source>JSON of the command line</source>
        <translation>JSON der Kommandozeile</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
</context>
<context>
    <name>Tidemark::InspectorPage</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Fill in %1 to see what the caches hold.</source>
        <translation>Füllen Sie %1 aus, um zu sehen, was die Caches haben.</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>Noch keine Frage</translation>
    </message>
    <message>
        <source>What the caches hold of a question, and what it would cost, is shown as you type. That is free.</source>
        <translation>Was die Caches zu einer Frage haben und was sie kosten würde, erscheint beim Tippen. Das ist kostenlos.</translation>
    </message>
    <message>
        <source>The Inspector asks about now</source>
        <translation>Der Inspektor fragt nach dem Jetzt</translation>
    </message>
    <message>
        <source>The window shows a past time. Go back to now to see the answer that is held.</source>
        <translation>Das Fenster zeigt einen früheren Zeitpunkt. Kehren Sie zum Jetzt zurück, um die gespeicherte Antwort zu sehen.</translation>
    </message>
    <message>
        <source>Nothing is held of this question</source>
        <translation>Zu dieser Frage ist nichts gespeichert</translation>
    </message>
    <message>
        <source>You are offline, so it cannot be asked. Go online, then it can be asked at the price shown.</source>
        <translation>Sie sind offline, also kann sie nicht gestellt werden. Online ist das zum gezeigten Preis möglich.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Nothing is held of this question. Ask it at the price on the button; what comes is kept and opens again for free.</source>
        <translation>Zu dieser Frage ist nichts gespeichert. Stellen Sie sie zum Preis auf der Schaltfläche; was kommt, bleibt und öffnet sich danach kostenlos.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
</context>
<context>
    <name>Tidemark::JsonTree</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
</context>
<context>
    <name>Tidemark::JsonTreeModel</name>
    <message>
        <source>%1 more, in the copied value</source>
        <translation>%1 weitere, im kopierten Wert</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>insgesamt %1</translation>
    </message>
    <message>
        <source>%1 names</source>
        <translation>%1 Namen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>Tidemark::KeyCard</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Looking for the key…</source>
        <translation>Der Schlüssel wird gesucht…</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Remove it for good?</source>
        <translation>Endgültig entfernen?</translation>
    </message>
    <message>
        <source>The key could not be removed: %1.</source>
        <translation>Der Schlüssel konnte nicht entfernt werden: %1.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Schlüssel ändern</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>Schlüssel speichern</translation>
    </message>
</context>
<context>
    <name>Tidemark::KeyEntry</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>Schlüssel speichern</translation>
    </message>
    <message>
        <source>A key has 8 to 512 characters, without spaces or special letters. Please paste it again.</source>
        <translation>Ein Schlüssel hat 8 bis 512 Zeichen, ohne Leer- und Sonderzeichen. Bitte fügen Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>The key could not be kept: %1. Please paste it again.</source>
        <translation>Der Schlüssel konnte nicht gespeichert werden: %1. Bitte fügen Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>Paste your API key</source>
        <translation>API-Schlüssel einfügen</translation>
    </message>
    <message>
        <source>The key could not be kept: %1. %2.</source>
        <translation>Der Schlüssel konnte nicht behalten werden: %1. %2.</translation>
    </message>
</context>
<context>
    <name>Tidemark::KpiCard</name>
    <message>
        <source>loading</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Tidemark::LatencyCard</name>
    <message>
        <source>Latency by endpoint, 6 h</source>
        <translation>Latenz je Endpunkt, 6 h</translation>
    </message>
    <message>
        <source>stronger = slower, orange = past the goal</source>
        <translation>kräftiger = langsamer, orange = über dem Ziel</translation>
    </message>
    <message>
        <source>No call in the last six hours.</source>
        <translation>Kein Abruf in den letzten sechs Stunden.</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1: no call</source>
        <translation>%1: kein Abruf</translation>
    </message>
    <message numerus="yes">
        <source>%1: p95 %2, goal %3, %Ln calls</source>
        <translation>
            <numerusform>%1: p95 %2, Ziel %3, %Ln Abruf</numerusform>
            <numerusform>%1: p95 %2, Ziel %3, %Ln Abrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln failed</source>
        <translation>
            <numerusform>, %Ln fehlgeschlagen</numerusform>
            <numerusform>, %Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::LedgerCard</name>
    <message>
        <source>Ledger</source>
        <translation>Kassenbuch</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Ältere zeigen</translation>
    </message>
    <message>
        <source>The ledger is empty: nothing was asked yet. Each request will stand here with its price, before it goes out.</source>
        <translation>Das Kassenbuch ist leer: Es wurde noch nichts abgefragt. Jede Anfrage wird hier mit ihrem Preis stehen, bevor sie hinausgeht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln endpoints</source>
        <translation>
            <numerusform>%Ln Endpunkt</numerusform>
            <numerusform>%Ln Endpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>No request of the ledger fits. Figures of the demo are invented: no request stands behind them.</source>
        <translation>Keine Anfrage des Kontobuchs passt. Zahlen der Demodaten sind erfunden: hinter ihnen steht keine Anfrage.</translation>
    </message>
    <message>
        <source>Export the ledger…</source>
        <translation>Kassenbuch exportieren…</translation>
    </message>
    <message>
        <source>All of its rows, as CSV, XLSX or JSON</source>
        <translation>Alle Zeilen, als CSV, XLSX oder JSON</translation>
    </message>
</context>
<context>
    <name>Tidemark::ListHeader</name>
    <message>
        <source>New name of the watchlist</source>
        <translation>Neuer Name der Beobachtungsliste</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>A paused list is asked for nothing, also from the middle of a run on</source>
        <translation>Für eine pausierte Liste wird nichts abgefragt, auch nicht mitten in einem Lauf</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Import names…</source>
        <translation>Namen importieren…</translation>
    </message>
    <message>
        <source>Export names…</source>
        <translation>Namen exportieren…</translation>
    </message>
    <message>
        <source>Delete the list…</source>
        <translation>Liste löschen…</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Thrifty</source>
        <translation>Sparsam</translation>
    </message>
    <message>
        <source>The allowance goes where the figures are expected to be most wrong</source>
        <translation>Das Kontingent geht dorthin, wo die Werte vermutlich am weitesten danebenliegen</translation>
    </message>
    <message>
        <source>Equal intervals</source>
        <translation>Gleiche Abstände</translation>
    </message>
    <message>
        <source>All names equally often</source>
        <translation>Alle Namen gleich oft</translation>
    </message>
    <message>
        <source>Ahead of age</source>
        <translation>Dem Alter voraus</translation>
    </message>
    <message>
        <source>Refreshed before the answers expire, so that nobody waits</source>
        <translation>Aktualisiert, bevor die Antworten ablaufen, damit niemand wartet</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Only when you press Run now</source>
        <translation>Nur wenn Sie „Jetzt ausführen“ drücken</translation>
    </message>
    <message>
        <source>Credits a month</source>
        <translation>Credits im Monat</translation>
    </message>
    <message>
        <source>Greatest age of a figure, in days</source>
        <translation>Höchstes Alter eines Werts, in Tagen</translation>
    </message>
    <message>
        <source>No figure gets older than this where the allowance suffices (thrifty, equal intervals)</source>
        <translation>Kein Wert wird älter, soweit das Kontingent reicht (sparsam, gleiche Abstände)</translation>
    </message>
    <message>
        <source> d</source>
        <translation> T.</translation>
    </message>
    <message>
        <source>Greatest age</source>
        <translation>Höchstes Alter</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>%1 foreseen for the next 30 days</source>
        <translation>%1 für die nächsten 30 Tage vorgesehen</translation>
    </message>
    <message>
        <source>nothing foreseen for the next 30 days</source>
        <translation>nichts für die nächsten 30 Tage vorgesehen</translation>
    </message>
    <message numerus="yes">
        <source>the allowance does not suffice for the greatest age of %Ln d</source>
        <translation>
            <numerusform>das Kontingent reicht nicht für das höchste Alter von %Ln Tag</numerusform>
            <numerusform>das Kontingent reicht nicht für das höchste Alter von %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>Liste löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete “%1” with its %Ln names? What was seen of them stays in the history.</source>
        <translation>
            <numerusform>„%1“ mit %Ln Namen löschen? Was von ihm gesehen wurde, bleibt in der Historie.</numerusform>
            <numerusform>„%1“ mit %Ln Namen löschen? Was von ihnen gesehen wurde, bleibt in der Historie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>used up on %1</source>
        <translation>aufgebraucht am %1</translation>
    </message>
    <message>
        <source>Credits a month: %1</source>
        <translation>Credits im Monat: %1</translation>
    </message>
</context>
<context>
    <name>Tidemark::ListsPanel</name>
    <message>
        <source>Watchlists</source>
        <translation>Beobachtungslisten</translation>
    </message>
    <message>
        <source>Name of a new watchlist</source>
        <translation>Name einer neuen Beobachtungsliste</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>Enter makes a list with an allowance of %1 credits a month; it costs nothing by itself</source>
        <translation>Die Eingabetaste legt eine Liste mit einem Kontingent von %1 Credits im Monat an; sie selbst kostet nichts</translation>
    </message>
</context>
<context>
    <name>Tidemark::LocalCard</name>
    <message>
        <source>creators</source>
        <translation>Creator</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>Sounds</translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>Hier gespeichert</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Found in what is held</source>
        <translation>Im Gespeicherten gefunden</translation>
    </message>
    <message>
        <source>The history could not be read: %1</source>
        <translation>Die Historie konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Nothing that is held matches “%1”</source>
        <translation>Nichts Gespeichertes passt zu „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches · free</source>
        <translation>
            <numerusform>%Ln Treffer · kostenlos</numerusform>
            <numerusform>%Ln Treffer · kostenlos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::MainWindow</name>
    <message>
        <source>Tidemark, demo data</source>
        <translation>Tidemark, Demodaten</translation>
    </message>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>Offline: nothing is sent and nothing is spent. You see what was known before.</source>
        <translation>Offline: Es wird nichts gesendet und nichts ausgegeben. Sie sehen, was zuvor bekannt war.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Online gehen</translation>
    </message>
    <message>
        <source>Refresh this page</source>
        <translation>Diese Seite aktualisieren</translation>
    </message>
    <message>
        <source>Action · F5</source>
        <translation>Aktion · F5</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sounds</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Watchlists</source>
        <translation>Beobachtungslisten</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>View · Ctrl+%1</source>
        <translation>Ansicht · Strg+%1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Find or filter in this page</source>
        <translation>Auf dieser Seite suchen oder filtern</translation>
    </message>
    <message>
        <source>Action · Ctrl+F</source>
        <translation>Aktion · Strg+F</translation>
    </message>
    <message>
        <source>Export what this page shows</source>
        <translation>Exportieren, was diese Seite zeigt</translation>
    </message>
    <message>
        <source>Action · Ctrl+E</source>
        <translation>Aktion · Strg+E</translation>
    </message>
    <message>
        <source>Go offline</source>
        <translation>Offline gehen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Show keyboard shortcuts</source>
        <translation>Tastenkürzel zeigen</translation>
    </message>
    <message>
        <source>Action · ?</source>
        <translation>Aktion · ?</translation>
    </message>
    <message>
        <source>There is no view for it yet</source>
        <translation>Dafür gibt es noch keine Ansicht</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Open the help</source>
        <translation>Hilfe öffnen</translation>
    </message>
    <message>
        <source>Action · F1</source>
        <translation>Aktion · F1</translation>
    </message>
    <message>
        <source>Runbook: %1</source>
        <translation>Runbook: %1</translation>
    </message>
    <message>
        <source>There is nothing to export here. Tables and charts have a menu to copy from</source>
        <translation>Hier gibt es nichts zu exportieren. Tabellen und Diagramme haben ein Menü zum Kopieren</translation>
    </message>
    <message>
        <source>Compare %1 with…</source>
        <translation>%1 vergleichen mit…</translation>
    </message>
</context>
<context>
    <name>Tidemark::MetricPopover</name>
    <message>
        <source>definition</source>
        <translation>Definition</translation>
    </message>
</context>
<context>
    <name>Tidemark::NamesView</name>
    <message>
        <source>%1 is watched</source>
        <translation>%1 wird beobachtet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names are watched</source>
        <translation>
            <numerusform>%Ln Name wird beobachtet</numerusform>
            <numerusform>%Ln Namen werden beobachtet</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Find a name, tag or note</source>
        <translation>Name, Schlagwort, Notiz</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes the chosen names out of the list (Delete)</source>
        <translation>Nimmt die gewählten Namen aus der Liste (Entf)</translation>
    </message>
    <message>
        <source>Names of the watchlist</source>
        <translation>Namen der Beobachtungsliste</translation>
    </message>
    <message>
        <source>Change the group</source>
        <translation>Gruppe ändern</translation>
    </message>
    <message>
        <source>Change the tags</source>
        <translation>Schlagwörter ändern</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 wurde entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names were removed</source>
        <translation>
            <numerusform>%Ln Name wurde entfernt</numerusform>
            <numerusform>%Ln Namen wurden entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>No names in this list yet</source>
        <translation>Noch keine Namen in dieser Liste</translation>
    </message>
    <message>
        <source>Paste handles, hashtags, links or searches above. Each is kept fresh by the list&apos;s policy, never for more than its allowance; you see the price of a month before you add.</source>
        <translation>Fügen Sie oben Handles, Hashtags, Links oder Suchen ein. Jeder Name wird nach der Strategie der Liste frisch gehalten, nie über ihr Kontingent hinaus; den Preis eines Monats sehen Sie vor dem Hinzufügen.</translation>
    </message>
    <message>
        <source>Add names</source>
        <translation>Namen hinzufügen</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Die Liste konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <translation>
            <numerusform>%Ln Name</numerusform>
            <numerusform>%Ln Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln names</source>
        <translation>
            <numerusform>%1 von %Ln Name</numerusform>
            <numerusform>%1 von %Ln Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>%1 wurde geändert</translation>
    </message>
</context>
<context>
    <name>Tidemark::NavigationRail</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sounds</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Watchlists</source>
        <translation>Beobachtungslisten</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>Tidemark::OffendersCard</name>
    <message>
        <source>Top offenders, 7 d</source>
        <translation>Größte Verursacher, 7 T.</translation>
    </message>
    <message>
        <source>Top offenders: no call failed in the last seven days.</source>
        <translation>Größte Verursacher: In den letzten sieben Tagen schlug kein Abruf fehl.</translation>
    </message>
</context>
<context>
    <name>Tidemark::OutlookCard</name>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Balance of the last 30 days</source>
        <translation>Guthaben der letzten 30 Tage</translation>
    </message>
    <message>
        <source>Open Credits</source>
        <translation>Credits öffnen</translation>
    </message>
    <message numerus="yes">
        <source>alarm under %Ln days</source>
        <translation>
            <numerusform>Alarm unter %Ln Tag</numerusform>
            <numerusform>Alarm unter %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>at the last 7 days&apos; rate · %1</source>
        <translation>beim Tempo der letzten 7 Tage · %1</translation>
    </message>
    <message>
        <source>gone between %1 and %2</source>
        <translation>aufgebraucht zwischen %1 und %2</translation>
    </message>
    <message>
        <source>The balance is not known: it can be typed in under Credits.</source>
        <translation>Das Guthaben ist unbekannt: Es lässt sich unter „Credits“ eintragen.</translation>
    </message>
    <message>
        <source>gone on %1</source>
        <translation>aufgebraucht am %1</translation>
    </message>
    <message>
        <source>One whole day of spending will tell how long they last · %1</source>
        <translation>Wie lange sie reichen, zeigt ein ganzer Tag mit Ausgaben · %1</translation>
    </message>
    <message>
        <source>Nothing was spent of late, so nothing runs out · %1</source>
        <translation>Zuletzt wurde nichts ausgegeben, also geht nichts zur Neige · %1</translation>
    </message>
</context>
<context>
    <name>Tidemark::ParameterField</name>
    <message>
        <source>digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>two letters, or nothing</source>
        <translation>zwei Buchstaben oder nichts</translation>
    </message>
    <message>
        <source>as the API gave it</source>
        <translation>wie von der API genannt</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, erforderlich</translation>
    </message>
</context>
<context>
    <name>Tidemark::PasswordField</name>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove it for good?</source>
        <translation>Endgültig entfernen?</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
</context>
<context>
    <name>Tidemark::PlanView</name>
    <message>
        <source>credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>%1 of this month&apos;s allowance are left</source>
        <translation>%1 vom Kontingent dieses Monats sind übrig</translation>
    </message>
    <message numerus="yes">
        <source>the allowance does not suffice: some figures get older than %Ln days</source>
        <translation>
            <numerusform>das Kontingent reicht nicht: Manche Werte werden älter als %Ln Tag</numerusform>
            <numerusform>das Kontingent reicht nicht: Manche Werte werden älter als %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>a plan with counters that go on as expected; caps can make it cheaper, never dearer</source>
        <translation>ein Plan, in dem sich die Zähler wie erwartet entwickeln; Limits machen ihn höchstens billiger, nie teurer</translation>
    </message>
    <message>
        <source>The next 30 days</source>
        <translation>Die nächsten 30 Tage</translation>
    </message>
    <message>
        <source>Credits foreseen a day</source>
        <translation>Vorgesehene Credits je Tag</translation>
    </message>
    <message>
        <source>Nothing is foreseen for this time.</source>
        <translation>Für diese Zeit ist nichts vorgesehen.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin es geht</translation>
    </message>
    <message>
        <source>Credits foreseen by name</source>
        <translation>Vorgesehene Credits je Name</translation>
    </message>
    <message>
        <source>Planning a month ahead</source>
        <translation>Ein Monat wird geplant</translation>
    </message>
    <message>
        <source>From what history says of each name. It costs nothing.</source>
        <translation>Aus dem, was die Historie über jeden Namen sagt. Kostet nichts.</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>Planung läuft</translation>
    </message>
    <message>
        <source>Nothing to plan yet</source>
        <translation>Noch nichts zu planen</translation>
    </message>
    <message>
        <source>A list without names costs nothing. Add some and the next thirty days stand here, by day and by name.</source>
        <translation>Eine Liste ohne Namen kostet nichts. Fügen Sie welche hinzu, und hier stehen die nächsten dreißig Tage, nach Tag und Name.</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more names</source>
        <translation>
            <numerusform>%Ln weiterer Name</numerusform>
            <numerusform>%Ln weitere Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names rest all the time</source>
        <translation>
            <numerusform>%Ln Name ruht die ganze Zeit</numerusform>
            <numerusform>%Ln Namen ruhen die ganze Zeit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 a day</source>
        <translation>%1, %2 am Tag</translation>
    </message>
    <message>
        <source>the allowance is used up on %1: nothing is asked until %2</source>
        <translation>das Kontingent ist am %1 aufgebraucht: bis %2 wird nichts gefragt</translation>
    </message>
</context>
<context>
    <name>Tidemark::PostHeader</name>
    <message>
        <source>Asks for this post anew (F5)</source>
        <translation>Fragt diesen Beitrag neu ab (F5)</translation>
    </message>
    <message>
        <source>All posts</source>
        <translation>Alle Beiträge</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Post %1</source>
        <translation>Beitrag %1</translation>
    </message>
    <message>
        <source>creator @%1</source>
        <translation>Creator @%1</translation>
    </message>
    <message>
        <source>posted %1</source>
        <translation>gepostet am %1</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>video, %1</source>
        <translation>Video, %1</translation>
    </message>
    <message>
        <source>%1 the usual</source>
        <translation>%1 des Üblichen</translation>
    </message>
    <message>
        <source>usual unknown</source>
        <translation>Übliches unbekannt</translation>
    </message>
    <message>
        <source>gone since %1</source>
        <translation>verschwunden seit %1</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>sound %1</source>
        <translation>Sound %1</translation>
    </message>
</context>
<context>
    <name>Tidemark::PostPage</name>
    <message>
        <source>Over time</source>
        <translation>Im Zeitverlauf</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>this post</source>
        <translation>dieser Beitrag</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>not in the answer</source>
        <translation>nicht in der Antwort</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 T.</translation>
    </message>
    <message>
        <source>seen once</source>
        <translation>einmal gesehen</translation>
    </message>
    <message>
        <source>no change known yet</source>
        <translation>noch keine Änderung bekannt</translation>
    </message>
    <message>
        <source>saves %1</source>
        <translation>gespeichert %1</translation>
    </message>
    <message>
        <source>saves unknown</source>
        <translation>Gespeichert unbekannt</translation>
    </message>
    <message>
        <source>by views</source>
        <translation>je Aufruf</translation>
    </message>
    <message>
        <source>views</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>likes</source>
        <translation>Likes</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>saves</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>Nothing was known of this post then</source>
        <translation>Damals war nichts über diesen Beitrag bekannt</translation>
    </message>
    <message>
        <source>This post has not been seen yet</source>
        <translation>Dieser Beitrag wurde noch nicht gesehen</translation>
    </message>
    <message>
        <source>The history begins later than %1.</source>
        <translation>Die Historie beginnt erst nach dem %1.</translation>
    </message>
    <message>
        <source>A look asks for it by its number. Posts also come with their creator&apos;s page.</source>
        <translation>Ein Abruf fragt ihn über seine Nummer ab. Beiträge kommen auch mit der Seite ihres Creators.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This post</source>
        <translation>Dieser Beitrag</translation>
    </message>
    <message>
        <source>Look up this post</source>
        <translation>Diesen Beitrag abfragen</translation>
    </message>
    <message>
        <source>The page shows the past. Go back to now to ask for comments.</source>
        <translation>Die Seite zeigt Vergangenes. Kehren Sie zum Jetzt zurück, um Kommentare abzufragen.</translation>
    </message>
    <message>
        <source>Tidemark is offline: nothing is asked.</source>
        <translation>Tidemark ist offline: Es wird nichts abgefragt.</translation>
    </message>
    <message>
        <source>Copy with definition</source>
        <translation>Mit Definition kopieren</translation>
    </message>
    <message>
        <source>the counter as the answers said it</source>
        <translation>der Zähler, wie ihn die Antworten nennen</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Newest figure</source>
        <translation>Neuester Wert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1, from history</source>
        <translation>%1, aus der Historie</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 views an hour</source>
        <translation>%1 Aufrufe je Stunde</translation>
    </message>
    <message>
        <source>Engagement by views</source>
        <translation>Engagement je Aufruf</translation>
    </message>
    <message>
        <source>Against the creator&apos;s usual</source>
        <translation>Gegenüber dem Üblichen des Creators</translation>
    </message>
    <message>
        <source>The usual is</source>
        <translation>Das Übliche ist</translation>
    </message>
    <message>
        <source>Posts it is made of</source>
        <translation>Gebildet aus Beiträgen</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>der Export</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>Tidemark::PostsList</name>
    <message>
        <source>Filter posts</source>
        <translation>Beiträge filtern</translation>
    </message>
    <message>
        <source>add a filter, as words…</source>
        <translation>Filter in Worten hinzufügen…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Shown posts as CSV…</source>
        <translation>Gezeigte Beiträge als CSV…</translation>
    </message>
    <message>
        <source>Shown posts as JSON…</source>
        <translation>Gezeigte Beiträge als JSON…</translation>
    </message>
    <message>
        <source>the posts</source>
        <translation>die Beiträge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln creators</source>
        <translation>
            <numerusform>%Ln Creator</numerusform>
            <numerusform>%Ln Creator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln posts from %1</source>
        <translation>
            <numerusform>von %Ln Beitrag von %1</numerusform>
            <numerusform>von %Ln Beiträgen von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest figure %1 · stale %2</source>
        <translation>ältester Wert %1 · veraltet %2</translation>
    </message>
    <message>
        <source>Counters as history has them; stale is older than %1, what the catalogue allows for a creator&apos;s page.</source>
        <translation>Zähler aus der Historie; veraltet ist, was älter ist als %1: So lange lässt der Katalog die Seite eines Creators gelten.</translation>
    </message>
    <message numerus="yes">
        <source>Refresh the stale %Ln · %1</source>
        <translation>
            <numerusform>Den veralteten aktualisieren · %1</numerusform>
            <numerusform>Die %Ln veralteten aktualisieren · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>As many as the cap of one action allows, %1 of %2: the creators&apos; newest pages.</source>
        <translation>So viele, wie das Limit einer Aktion zulässt, %1 von %2: die neuesten Seiten der Creator.</translation>
    </message>
    <message numerus="yes">
        <source>Asks for the newest pages of %Ln creators.</source>
        <translation>
            <numerusform>Fragt die neueste Seite von %Ln Creator ab.</numerusform>
            <numerusform>Fragt die neuesten Seiten von %Ln Creatorn ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>No posts were known then</source>
        <translation>Damals waren keine Beiträge bekannt</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Noch keine Beiträge</translation>
    </message>
    <message>
        <source>Posts come with every creator and hashtag that you look up, and stay. Open Profiles to look up a creator: 2 credits bring the profile and the thirty newest posts.</source>
        <translation>Beiträge kommen mit jedem Creator und Hashtag, den Sie abfragen, und bleiben. Öffnen Sie „Profile“, um einen Creator abzufragen: 2 Credits bringen das Profil und die dreißig neuesten Beiträge.</translation>
    </message>
    <message>
        <source>No post fits these words</source>
        <translation>Kein Beitrag passt zu diesen Worten</translation>
    </message>
    <message>
        <source>Take a condition away, or write it otherwise: views &gt; 1M, #tag, @creator, posted in last 60d.</source>
        <translation>Nehmen Sie eine Bedingung weg oder schreiben Sie sie anders: views &gt; 1M, #tag, @creator, posted in last 60d.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Look up a creator</source>
        <translation>Creator abfragen</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>asking, %1 of %2 · cancel</source>
        <translation>Abfrage, %1 von %2 · abbrechen</translation>
    </message>
    <message>
        <source>Shown posts as XLSX…</source>
        <translation>Gezeigte Beiträge als XLSX…</translation>
    </message>
</context>
<context>
    <name>Tidemark::PostsPage</name>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
</context>
<context>
    <name>Tidemark::PostsTable</name>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
</context>
<context>
    <name>Tidemark::PriceButton</name>
    <message>
        <source>One credit a request. A request that fails is asked again at most twice, within your caps, and each time costs one more.</source>
        <translation>Ein Credit je Anfrage. Eine fehlgeschlagene Anfrage wird innerhalb Ihrer Limits höchstens zweimal wiederholt; jedes Mal kostet einen weiteren.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Tidemark::ProbesCard</name>
    <message>
        <source>Probes against real calls</source>
        <translation>Prüfabrufe und echte Abrufe</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>– off</source>
        <comment>a probe that does not run</comment>
        <translation>– aus</translation>
    </message>
    <message>
        <source>probes: %1 credits today of %2</source>
        <translation>Prüfabrufe: heute %1 von %2 Credits</translation>
    </message>
    <message>
        <source>probes: %1 credits today</source>
        <translation>Prüfabrufe: heute %1 Credits</translation>
    </message>
    <message>
        <source>95 of 100 probes took no longer; %1 of %2 were answered well.</source>
        <translation>95 von 100 Prüfabrufen dauerten nicht länger; %1 von %2 wurden gut beantwortet.</translation>
    </message>
    <message>
        <source>Probes are off: each costs a credit, and Settings says what a day of them costs. Real calls alone do not tell a slow upstream from a slow network here.</source>
        <translation>Prüfabrufe sind aus: Jeder kostet einen Credit, und die Einstellungen sagen, was ein Tag davon kostet. Echte Abrufe allein unterscheiden eine langsame Gegenstelle nicht von einem langsamen Netz hier.</translation>
    </message>
    <message>
        <source>No probe was sent so far.</source>
        <translation>Bisher wurde kein Prüfabruf gesendet.</translation>
    </message>
    <message>
        <source>No probe was sent: %1.</source>
        <translation>Kein Prüfabruf wurde gesendet: %1.</translation>
    </message>
    <message>
        <source>Probes and real calls both suffer: the upstream does.</source>
        <translation>Prüfabrufe und echte Abrufe leiden: Es liegt an der Gegenstelle.</translation>
    </message>
    <message>
        <source>Probes are well and real calls are not: look at this program and what it asks for first.</source>
        <translation>Den Prüfabrufen geht es gut, den echten Abrufen nicht: zuerst dieses Programm ansehen und was es abfragt.</translation>
    </message>
    <message>
        <source>Probes suffer and real calls do not so far: the upstream may be about to.</source>
        <translation>Die Prüfabrufe leiden, die echten Abrufe bisher nicht: Bei der Gegenstelle kündigt sich womöglich etwas an.</translation>
    </message>
    <message>
        <source>Probes suffer and real calls do not so far: %1.</source>
        <translation>Die Prüfabrufe leiden, die echten Abrufe bisher nicht: %1.</translation>
    </message>
    <message>
        <source>Probes and real calls are both well.</source>
        <translation>Prüfabrufen und echten Abrufen geht es gut.</translation>
    </message>
</context>
<context>
    <name>Tidemark::ProbingCard</name>
    <message>
        <source>Probes</source>
        <translation>Prüfabrufe</translation>
    </message>
    <message>
        <source>Most credits a day for probes</source>
        <translation>Maximale Credits am Tag für Prüfabrufe</translation>
    </message>
    <message>
        <source>The caps above hold as well.</source>
        <translation>Die Limits oben gelten zusätzlich.</translation>
    </message>
    <message>
        <source>Probe the API</source>
        <translation>Die API prüfen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Three small questions at a time, while the window is open, that tell a slow upstream from a slow network here. Each costs a credit; a question of your own that was answered since spares it.</source>
        <translation>Jeweils drei kleine Abfragen, solange das Fenster offen ist; sie unterscheiden eine langsame Gegenstelle von einem langsamen Netz hier. Jede kostet einen Credit; eine eigene, seither beantwortete Abfrage erspart sie.</translation>
    </message>
    <message>
        <source>All background work is paused, and probes with it.</source>
        <translation>Alle Hintergrundarbeit ist angehalten, die Prüfabrufe mit ihr.</translation>
    </message>
    <message>
        <source>%1 a day are more than the cap of %2: each day&apos;s probes end when it is reached.</source>
        <translation>%1 am Tag sind mehr als das Limit von %2: Die Prüfabrufe eines Tages enden, wenn es erreicht ist.</translation>
    </message>
    <message>
        <source>At most %1 a day.</source>
        <translation>Höchstens %1 am Tag.</translation>
    </message>
</context>
<context>
    <name>Tidemark::ProfileCards</name>
    <message>
        <source>7 d</source>
        <translation>7 T.</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 T.</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Follower</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Typical views</source>
        <translation>Typ. Aufrufe</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <translation>Beiträge/Woche</translation>
    </message>
    <message>
        <source>not in the answer</source>
        <translation>nicht in der Antwort</translation>
    </message>
    <message>
        <source>below its rounding</source>
        <translation>unter seiner Rundung</translation>
    </message>
    <message>
        <source>no change known yet</source>
        <translation>noch keine Änderung bekannt</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln posts</source>
        <translation>
            <numerusform>von %Ln Beitrag</numerusform>
            <numerusform>von %Ln Beiträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1, mean %2</source>
        <translation>Median %1, Mittelwert %2</translation>
    </message>
    <message>
        <source>median of %1</source>
        <translation>Median von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts in 30 days</source>
        <translation>
            <numerusform>%Ln Beitrag in 30 Tagen</numerusform>
            <numerusform>%Ln Beiträge in 30 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>gap %1 d</source>
        <translation>alle %1 T.</translation>
    </message>
</context>
<context>
    <name>Tidemark::ProfileHeader</name>
    <message>
        <source>Asks for the profile and its newest posts (F5)</source>
        <translation>Fragt das Profil und seine neuesten Beiträge ab (F5)</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verifiziert</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>Followers, likes and videos as the profile said them; the rates are made of the posts below.</source>
        <translation>Follower, Likes und Videos, wie das Profil sie nennt; die Raten entstehen aus den Beiträgen unten.</translation>
    </message>
    <message>
        <source>All creators</source>
        <translation>Alle Creator</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message numerus="yes">
        <source>history since %1 · %Ln points</source>
        <translation>
            <numerusform>Historie seit %1 · %Ln Punkt</numerusform>
            <numerusform>Historie seit %1 · %Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>gone since %1</source>
        <translation>verschwunden seit %1</translation>
    </message>
    <message>
        <source>posts from %1</source>
        <translation>Beiträge aus %1</translation>
    </message>
    <message numerus="yes">
        <source>The region that %1 of %Ln held posts name; the profile names none</source>
        <translation>
            <numerusform>Die Region, die %1 von %Ln gehaltenem Beitrag nennt; das Profil nennt keine</numerusform>
            <numerusform>Die Region, die %1 von %Ln gehaltenen Beiträgen nennen; das Profil nennt keine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::ProfileLists</name>
    <message>
        <source>What stands below</source>
        <translation>Was darunter steht</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Each counter, and how far it has come in 1, 7, 30 and 90 days</source>
        <translation>Jeder Zähler, und wie weit er in 1, 7, 30 und 90 Tagen gekommen ist</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Follower</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Folgt</translation>
    </message>
    <message>
        <source>The page shows the past. Go back to now to ask for more.</source>
        <translation>Die Seite zeigt die Vergangenheit. Gehen Sie zu jetzt zurück, um mehr abzufragen.</translation>
    </message>
    <message>
        <source>Tidemark is offline: nothing is asked.</source>
        <translation>Tidemark ist offline: Es wird nichts abgefragt.</translation>
    </message>
</context>
<context>
    <name>Tidemark::ProfileView</name>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>Follower</translation>
    </message>
    <message>
        <source>likes</source>
        <translation>Likes</translation>
    </message>
    <message>
        <source>videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show the raw rows</source>
        <translation>Rohzeilen zeigen</translation>
    </message>
    <message>
        <source>Copy with definition</source>
        <translation>Mit Definition kopieren</translation>
    </message>
    <message>
        <source>typical</source>
        <translation>typisch</translation>
    </message>
    <message>
        <source>pooled</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>by followers</source>
        <translation>je Follower</translation>
    </message>
    <message>
        <source>the raw rows are on the clipboard</source>
        <translation>die Rohzeilen liegen in der Zwischenablage</translation>
    </message>
    <message>
        <source>Typical views</source>
        <translation>Typische Aufrufe</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <translation>Beiträge je Woche</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln posts behind: %1</source>
        <translation>
            <numerusform>der Beitrag dahinter: %1</numerusform>
            <numerusform>die %Ln Beiträge dahinter: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>following</source>
        <translation>folgt</translation>
    </message>
    <message>
        <source>Order of the posts</source>
        <translation>Reihenfolge der Beiträge</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>neueste</translation>
    </message>
    <message>
        <source>top</source>
        <translation>beste</translation>
    </message>
    <message>
        <source>Those with the most views first</source>
        <translation>Die mit den meisten Aufrufen zuerst</translation>
    </message>
    <message>
        <source>outliers</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>Those furthest above the creator&apos;s median views first</source>
        <translation>Die am weitesten über dem Median der Aufrufe zuerst</translation>
    </message>
</context>
<context>
    <name>Tidemark::ProfilesPage</name>
    <message>
        <source>Report (*.pdf)</source>
        <translation>Bericht (*.pdf)</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>der Export</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Bericht als PDF…</translation>
    </message>
    <message>
        <source>Posts as CSV…</source>
        <translation>Beiträge als CSV…</translation>
    </message>
    <message>
        <source>Posts as JSON…</source>
        <translation>Beiträge als JSON…</translation>
    </message>
    <message>
        <source>Growth chart as picture…</source>
        <translation>Wachstumsdiagramm als Bild…</translation>
    </message>
    <message>
        <source>All creators</source>
        <translation>Alle Creator</translation>
    </message>
    <message>
        <source>Nothing was known of @%1 then</source>
        <translation>Damals war nichts über @%1 bekannt</translation>
    </message>
    <message>
        <source>The history begins later than %1.</source>
        <translation>Die Historie beginnt erst nach dem %1.</translation>
    </message>
    <message>
        <source>@%1 has not been looked up yet</source>
        <translation>@%1 wurde noch nicht abgefragt</translation>
    </message>
    <message>
        <source>A look asks for the profile and the newest posts. What comes is kept for good and opens offline.</source>
        <translation>Ein Abruf holt das Profil und die neuesten Beiträge. Was kommt, bleibt dauerhaft und öffnet sich auch offline.</translation>
    </message>
    <message>
        <source>Look up @%1</source>
        <translation>@%1 abfragen</translation>
    </message>
    <message>
        <source>the posts of %1</source>
        <translation>die Beiträge von %1</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>could not look up</source>
        <translation>Abruf nicht möglich</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Posts as XLSX…</source>
        <translation>Beiträge als XLSX…</translation>
    </message>
</context>
<context>
    <name>Tidemark::ProxyCard</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>As the desktop or the environment is set</source>
        <translation>Wie Desktop oder Umgebung es vorgeben</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Straight to the host</source>
        <translation>Geradewegs zum Server</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Weg nach draußen</translation>
    </message>
    <message>
        <source>Holds at once for the API, pictures, downloads, hooks and the look for new versions, here and on the command line. What goes to this machine itself, and to a shared cache, takes none.</source>
        <translation>Gilt sofort für API, Bilder, Downloads, Hooks und die Suche nach neuen Versionen, hier und auf der Befehlszeile. Was an diesen Rechner selbst oder an einen geteilten Cache geht, nimmt keinen.</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>Names of hosts are looked up there, not here.</source>
        <translation>Servernamen werden dort aufgelöst, nicht hier.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Leave it empty if the proxy asks for none.</source>
        <translation>Leer lassen, wenn der Proxy keinen verlangt.</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Passwort des Proxys</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>It is kept in the system&apos;s keychain, and in no file of ours.</source>
        <translation>Es liegt im Schlüsselbund des Systems und in keiner unserer Dateien.</translation>
    </message>
    <message>
        <source>Nothing is sent until the proxy has an address.</source>
        <translation>Nichts wird gesendet, bis der Proxy eine Adresse hat.</translation>
    </message>
    <message>
        <source>Nothing can be sent: %1.</source>
        <translation>Nichts kann gesendet werden: %1.</translation>
    </message>
    <message>
        <source>The password comes from TIDEMARK_PROXY_PASSWORD.</source>
        <translation>Das Passwort kommt aus TIDEMARK_PROXY_PASSWORD.</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>Das Passwort liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The password was not stored: %1.</source>
        <translation>Das Passwort wurde nicht gespeichert: %1.</translation>
    </message>
    <message>
        <source>The password is gone from the keychain.</source>
        <translation>Das Passwort ist aus dem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>The password could not be removed: %1.</source>
        <translation>Das Passwort konnte nicht entfernt werden: %1.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Goes by it as far as the API, as the fields say, and asks nothing there: it costs no credit.</source>
        <translation>Geht auf diesem Weg bis zur API, wie die Felder es sagen, und fragt dort nichts: Das kostet keinen Credit.</translation>
    </message>
    <message>
        <source>You are offline, and nothing is sent. Go online to try it.</source>
        <translation>Sie sind offline, und nichts wird gesendet. Gehen Sie zum Testen online.</translation>
    </message>
    <message>
        <source>It cannot be tried before the address, the port and the user name are right.</source>
        <translation>Testen lässt es sich erst, wenn Adresse, Port und Benutzername stimmen.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>It cannot be tried: %1.</source>
        <translation>Es lässt sich nicht testen: %1.</translation>
    </message>
</context>
<context>
    <name>Tidemark::QuestionCard</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>choose an endpoint</source>
        <translation>Endpunkt wählen</translation>
    </message>
    <message>
        <source>Refresh asks the API even where a fresh answer is held. Typing spends nothing.</source>
        <translation>„Aktualisieren“ fragt die API auch dann, wenn eine frische Antwort da ist. Tippen gibt nichts aus.</translation>
    </message>
    <message>
        <source>The Inspector asks about now. Go back to now to ask.</source>
        <translation>Der Inspektor fragt nach dem Jetzt. Kehren Sie zum Jetzt zurück, um zu fragen.</translation>
    </message>
    <message>
        <source>Offline: what is held can be opened, and nothing is sent.</source>
        <translation>Offline: Gespeichertes lässt sich öffnen, gesendet wird nichts.</translation>
    </message>
</context>
<context>
    <name>Tidemark::RadarView</name>
    <message>
        <source>Watched words</source>
        <translation>Beobachtete Wörter</translation>
    </message>
    <message>
        <source>A word to watch</source>
        <translation>Zu beobachtendes Wort</translation>
    </message>
    <message>
        <source>A word or a few, such as “cold plunge”; commas part several</source>
        <translation>Ein Wort oder einige wie „cold plunge“; Kommas trennen mehrere</translation>
    </message>
    <message>
        <source>Watch the word</source>
        <translation>Wort beobachten</translation>
    </message>
    <message>
        <source>%1 a run</source>
        <translation>%1 je Lauf</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Was sich bewegt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What the radar&apos;s words found</source>
        <translation>Was die Wörter des Radars fanden</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>%1 breaking out, %2 rising, of %3 found; %4 with too few snapshots yet</source>
        <translation>im Ausbruch: %1, steigend: %2, von %3 gefundenen; noch zu wenige Messungen: %4</translation>
    </message>
    <message>
        <source>No words are watched yet</source>
        <translation>Noch werden keine Wörter beobachtet</translation>
    </message>
    <message>
        <source>Each word is searched for among users, videos and hashtags: 3 credits a run. What is found is measured from run to run, and what grows clearly faster than usual stands here.</source>
        <translation>Jedes Wort wird bei Nutzern, Videos und Hashtags gesucht: 3 Credits je Lauf. Gefundenes wird von Lauf zu Lauf gemessen; was deutlich schneller wächst als üblich, steht hier.</translation>
    </message>
    <message>
        <source>Nothing moves yet</source>
        <translation>Noch bewegt sich nichts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things were found by the words; %1 have too few snapshots to know their usual growth. Run the radar again in some hours.</source>
        <translation>
            <numerusform>%Ln Fund durch die Wörter; zu wenige Messungen, um das übliche Wachstum zu kennen: %1. Lassen Sie das Radar in einigen Stunden erneut laufen.</numerusform>
            <numerusform>%Ln Funde durch die Wörter; zu wenige Messungen, um das übliche Wachstum zu kennen: %1. Lassen Sie das Radar in einigen Stunden erneut laufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Wort hinzufügen</translation>
    </message>
    <message>
        <source>“%1” is no longer watched</source>
        <translation>„%1“ wird nicht mehr beobachtet</translation>
    </message>
    <message>
        <source>Markdown (*.md);;JSON (*.json)</source>
        <translation>Markdown (*.md);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>the radar</source>
        <translation>das Radar</translation>
    </message>
</context>
<context>
    <name>Tidemark::RailButton</name>
    <message numerus="yes">
        <source>%1, %Ln unseen news</source>
        <translation>
            <numerusform>%1, %Ln ungesehene Neuigkeit</numerusform>
            <numerusform>%1, %Ln ungesehene Neuigkeiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::RangeControl</name>
    <message>
        <source>range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>7d</source>
        <translation>7T</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>die letzten 7 Tage</translation>
    </message>
    <message>
        <source>30d</source>
        <translation>30T</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>die letzten 30 Tage</translation>
    </message>
    <message>
        <source>90d</source>
        <translation>90T</translation>
    </message>
    <message>
        <source>the last 90 days</source>
        <translation>die letzten 90 Tage</translation>
    </message>
    <message>
        <source>1y</source>
        <translation>1J</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>das letzte Jahr</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>everything that is known</source>
        <translation>alles, was bekannt ist</translation>
    </message>
</context>
<context>
    <name>Tidemark::RecentCard</name>
    <message>
        <source>Recent searches</source>
        <translation>Letzte Suchen</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Takes the list away; what was found stays in the history</source>
        <translation>Entfernt die Liste; Gefundenes bleibt in der Historie</translation>
    </message>
    <message>
        <source>What was found is held: opening it again is free.</source>
        <translation>Gefundenes ist gespeichert: Es erneut zu öffnen ist kostenlos.</translation>
    </message>
    <message>
        <source>The recent searches are forgotten</source>
        <translation>Die letzten Suchen sind vergessen</translation>
    </message>
</context>
<context>
    <name>Tidemark::RepliesCard</name>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Load replies</source>
        <translation>Antworten laden</translation>
    </message>
    <message>
        <source>Refresh replies</source>
        <translation>Antworten aktualisieren</translation>
    </message>
    <message>
        <source>Replies are asked for when you say so; what comes is kept.</source>
        <translation>Antworten werden erst auf Ihren Wunsch abgefragt; was kommt, bleibt.</translation>
    </message>
    <message>
        <source>Nobody has replied, as far as the answer says.</source>
        <translation>Laut Abfrage hat niemand geantwortet.</translation>
    </message>
    <message>
        <source>the replies</source>
        <translation>die Antworten</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln replies</source>
        <translation>
            <numerusform>%1 von %Ln Antwort</numerusform>
            <numerusform>%1 von %Ln Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Replies to “%1”</source>
        <translation>Antworten auf „%1“</translation>
    </message>
    <message>
        <source>Replies to @%1: “%2”</source>
        <translation>Antworten auf @%1: „%2“</translation>
    </message>
</context>
<context>
    <name>Tidemark::RequestRow</name>
    <message>
        <source>under way, and may have cost a credit</source>
        <translation>unterwegs; kann einen Credit gekostet haben</translation>
    </message>
    <message>
        <source>not sent yet, and free until then</source>
        <translation>noch nicht gesendet und bis dahin kostenlos</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who asked, how it stands</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Do not wait for %1: its answer is kept when it comes</source>
        <translation>Nicht auf %1 warten: Die Antwort wird aufgehoben, wenn sie kommt</translation>
    </message>
    <message>
        <source>Cancel %1: it costs nothing</source>
        <translation>%1 abbrechen: Es kostet nichts</translation>
    </message>
</context>
<context>
    <name>Tidemark::ResultsTable</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy links and names</source>
        <translation>Links und Namen kopieren</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>upwards</source>
        <translation>aufsteigend</translation>
    </message>
    <message>
        <source>downwards</source>
        <translation>absteigend</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Wie es kommt</translation>
    </message>
    <message>
        <source>As they were at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>At most %1 rows can be dragged at a time. Copy them, or export the table.</source>
        <translation>Höchstens %1 Zeilen lassen sich auf einmal ziehen. Kopieren Sie sie, oder exportieren Sie die Tabelle.</translation>
    </message>
</context>
<context>
    <name>Tidemark::RowsCopy</name>
    <message>
        <source>Copying %1 rows: %2</source>
        <translation>%1 Zeilen werden kopiert: %2</translation>
    </message>
    <message>
        <source>%1 rows are in the clipboard</source>
        <translation>%1 Zeilen sind in der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>Tidemark::RunBar</name>
    <message numerus="yes">
        <source>%Ln names refreshed</source>
        <translation>
            <numerusform>%Ln Name aktualisiert</numerusform>
            <numerusform>%Ln Namen aktualisiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not found</source>
        <translation>%1 nicht gefunden</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>nothing spent</source>
        <translation>nichts ausgegeben</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>gestoppt: %1</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>nichts fällig</translation>
    </message>
    <message>
        <source>The page shows a past time</source>
        <translation>Die Seite zeigt einen früheren Zeitpunkt</translation>
    </message>
    <message>
        <source>Offline: nothing is sent</source>
        <translation>Offline: Es wird nichts gesendet</translation>
    </message>
    <message>
        <source>The list is paused</source>
        <translation>Die Liste ist pausiert</translation>
    </message>
    <message>
        <source>Nothing is due by the list&apos;s policy</source>
        <translation>Nach der Strategie der Liste ist nichts fällig</translation>
    </message>
    <message>
        <source>Asks for the names that are due by the list&apos;s policy</source>
        <translation>Fragt die Namen ab, die nach der Strategie der Liste fällig sind</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>asking · up to %1</source>
        <translation>Abruf läuft · bis zu %1</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>die Liste</translation>
    </message>
</context>
<context>
    <name>Tidemark::RunbookActRow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>%1 For %2, in every program of this data folder, until it is undone.</source>
        <translation>%1 Für %2, in jedem Programm dieses Datenordners, bis es rückgängig gemacht wird.</translation>
    </message>
</context>
<context>
    <name>Tidemark::RunbookStepRow</name>
    <message>
        <source>Step %1, %2: %3</source>
        <translation>Schritt %1, %2: %3</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>neueste %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Jetzt abfragen</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
</context>
<context>
    <name>Tidemark::RunbookView</name>
    <message>
        <source>Back to Health</source>
        <translation>Zurück zu Zustand</translation>
    </message>
    <message>
        <source>Ticket for the vendor, without the key</source>
        <translation>Meldung an den Anbieter, ohne den Schlüssel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The ticket&apos;s text is copied</source>
        <translation>Der Text der Meldung ist kopiert</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>the runbook</source>
        <translation>das Runbook</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 is asked as before</source>
        <translation>%1 wird abgefragt wie zuvor</translation>
    </message>
</context>
<context>
    <name>Tidemark::Runbooks</name>
    <message>
        <source>Answers drift from the documentation</source>
        <translation>Antworten weichen von der Dokumentation ab</translation>
    </message>
    <message>
        <source>Answers of some endpoint are refused as shape_mismatch, or fields come and go.</source>
        <translation>Antworten eines Endpunkts werden als shape_mismatch abgelehnt, oder Felder kommen und gehen.</translation>
    </message>
    <message>
        <source>See which endpoint is refused the most.</source>
        <translation>Nachsehen, welcher Endpunkt am häufigsten abgelehnt wird.</translation>
    </message>
    <message>
        <source>Compare its newest answer with the documented one.</source>
        <translation>Seine neueste Antwort mit der dokumentierten vergleichen.</translation>
    </message>
    <message>
        <source>Compare the refused answer with the last good ones, path by path.</source>
        <translation>Die abgelehnte Antwort mit den letzten guten vergleichen, Pfad für Pfad.</translation>
    </message>
    <message>
        <source>Switch the endpoint off rather than asking again.</source>
        <translation>Den Endpunkt lieber ausschalten als erneut abfragen.</translation>
    </message>
    <message>
        <source>Until then what is held can be served.</source>
        <translation>Bis dahin kann gezeigt werden, was da ist.</translation>
    </message>
    <message>
        <source>File a contract issue with the vendor, with what differs and a sample request.</source>
        <translation>Dem Anbieter die Abweichung melden, mit den Unterschieden und einer Beispielanfrage.</translation>
    </message>
    <message>
        <source>The API refuses the key</source>
        <translation>Die API lehnt den Schlüssel ab</translation>
    </message>
    <message>
        <source>Answers say 401 or 403, or that the key is not available. Nothing is asked with that key until another is set.</source>
        <translation>Antworten sagen 401 oder 403, oder dass es den Schlüssel nicht gibt. Mit ihm wird nichts abgefragt, bis ein anderer gesetzt ist.</translation>
    </message>
    <message>
        <source>See whether this very key was refused.</source>
        <translation>Nachsehen, ob genau dieser Schlüssel abgelehnt wurde.</translation>
    </message>
    <message>
        <source>See how many of the latest answers said so.</source>
        <translation>Nachsehen, wie viele der neuesten Antworten das sagten.</translation>
    </message>
    <message>
        <source>Check the key in the vendor&apos;s account; it may have been replaced there. It goes into the header X-Api-Key and nowhere else.</source>
        <translation>Den Schlüssel im Konto beim Anbieter prüfen; er kann dort ersetzt worden sein. Er gehört in den Header X-Api-Key und sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>Set the new key with &quot;tidemark-cli key set&quot;, or in Settings. That ends the stop.</source>
        <translation>Den neuen Schlüssel mit &quot;tidemark-cli key set&quot; oder in den Einstellungen setzen. Das beendet den Stopp.</translation>
    </message>
    <message>
        <source>Open a ticket with the vendor if the account shows the same key as this program has.</source>
        <translation>Dem Anbieter melden, falls das Konto denselben Schlüssel zeigt wie dieses Programm.</translation>
    </message>
    <message>
        <source>The account is out of credits</source>
        <translation>Das Konto hat kein Guthaben mehr</translation>
    </message>
    <message>
        <source>Answers say 402. Nothing more is asked with this key until somebody has bought credits and says so.</source>
        <translation>Antworten sagen 402. Mit diesem Schlüssel wird nichts mehr abgefragt, bis jemand Guthaben gekauft hat und das sagt.</translation>
    </message>
    <message>
        <source>See whether spending is stopped for want of credits.</source>
        <translation>Nachsehen, ob die Ausgaben mangels Guthaben gestoppt sind.</translation>
    </message>
    <message>
        <source>See how many of the latest answers said 402.</source>
        <translation>Nachsehen, wie viele der neuesten Antworten 402 sagten.</translation>
    </message>
    <message>
        <source>See what the balance is, as far as it is known.</source>
        <translation>Nachsehen, wie hoch das Guthaben ist, soweit bekannt.</translation>
    </message>
    <message>
        <source>See whether one asker spends most of it, and can wait.</source>
        <translation>Nachsehen, ob einer das meiste ausgibt und warten kann.</translation>
    </message>
    <message>
        <source>Buy credits, then allow spending again with &quot;tidemark-cli credits resume&quot;, or in Credits.</source>
        <translation>Guthaben kaufen, dann die Ausgaben mit &quot;tidemark-cli credits resume&quot; oder unter Guthaben wieder erlauben.</translation>
    </message>
    <message>
        <source>Open a ticket with the vendor if the account shows credits that the API denies.</source>
        <translation>Dem Anbieter melden, falls das Konto Guthaben zeigt, das die API bestreitet.</translation>
    </message>
    <message>
        <source>Posts come without links to their videos</source>
        <translation>Beiträge kommen ohne Links zu ihren Videos</translation>
    </message>
    <message>
        <source>Downloads fail, or a post has no link to its video.</source>
        <translation>Downloads scheitern, oder ein Beitrag hat keinen Link zu seinem Video.</translation>
    </message>
    <message>
        <source>Confirm that play, wmplay and hdplay are all in the answers.</source>
        <translation>Bestätigen, dass play, wmplay und hdplay alle in den Antworten stehen.</translation>
    </message>
    <message>
        <source>See whether play or wmplay is missing. Then there is nothing to fall back on.</source>
        <translation>Nachsehen, ob play oder wmplay fehlt. Dann gibt es keinen Ersatz.</translation>
    </message>
    <message>
        <source>See whether hdplay is missing in more than 5 % of recent answers. Fewer are posts without an HD master, for which play is used, and nobody is paged.</source>
        <translation>Nachsehen, ob hdplay in mehr als 5 % der letzten Antworten fehlt. Weniger sind Beiträge ohne HD-Original, für die play genügt, und niemand wird geweckt.</translation>
    </message>
    <message>
        <source>While links are missing, serve the answers that are held.</source>
        <translation>Solange Links fehlen, die vorhandenen Antworten zeigen.</translation>
    </message>
    <message>
        <source>If nothing can be downloaded, switch the endpoint off rather than paying for answers without links.</source>
        <translation>Wenn sich nichts herunterladen lässt, den Endpunkt lieber ausschalten als für Antworten ohne Links zu zahlen.</translation>
    </message>
    <message>
        <source>Open a ticket with the vendor, with the share that lacks links and a sample request.</source>
        <translation>Dem Anbieter melden, mit dem Anteil ohne Links und einer Beispielanfrage.</translation>
    </message>
    <message>
        <source>The API says that it is asked too often</source>
        <translation>Die API sagt, sie werde zu oft gefragt</translation>
    </message>
    <message>
        <source>Answers say 429. Each of them is paid for, and the whole program waits as long as the API says.</source>
        <translation>Antworten sagen 429. Jede davon ist bezahlt, und das ganze Programm wartet, solange die API es sagt.</translation>
    </message>
    <message>
        <source>See how many answers of the last hour said 429.</source>
        <translation>Nachsehen, wie viele Antworten der letzten Stunde 429 sagten.</translation>
    </message>
    <message>
        <source>See whether this program came near the pace that the API allows. If it did not, another program asks with the same key.</source>
        <translation>Nachsehen, ob dieses Programm dem erlaubten Tempo nahe kam. Wenn nicht, fragt ein anderes Programm mit demselben Schlüssel.</translation>
    </message>
    <message>
        <source>Find the other programs that use this key, and let them share a cache or a data folder with this one.</source>
        <translation>Die anderen Programme mit diesem Schlüssel finden und sie Cache oder Datenordner mit diesem teilen lassen.</translation>
    </message>
    <message>
        <source>Let background work wait, by the pause in Watchlists.</source>
        <translation>Die Arbeit im Hintergrund warten lassen, mit der Pause unter Beobachtung.</translation>
    </message>
    <message>
        <source>Open a ticket with the vendor if 429 comes far below the documented pace.</source>
        <translation>Dem Anbieter melden, falls 429 weit unter dem dokumentierten Tempo kommt.</translation>
    </message>
    <message>
        <source>Video search is degraded</source>
        <translation>Die Videosuche ist beeinträchtigt</translation>
    </message>
    <message>
        <source>Searches for videos are slow or fail. Search is tier 2 and slower by nature, since it filters by time and sorts.</source>
        <translation>Videosuchen sind langsam oder scheitern. Die Suche ist Stufe 2 und von Natur aus langsamer, weil sie nach Zeit filtert und sortiert.</translation>
    </message>
    <message>
        <source>Confirm that p95 has been above 4 s for 10 minutes.</source>
        <translation>Bestätigen, dass p95 seit 10 Minuten über 4 s liegt.</translation>
    </message>
    <message>
        <source>See whether the rest of the API is failing too; then it is not the search.</source>
        <translation>Nachsehen, ob auch der Rest der API scheitert; dann liegt es nicht an der Suche.</translation>
    </message>
    <message>
        <source>See whether the cursor is passed. Deep pages are heavier.</source>
        <translation>Nachsehen, ob der Cursor übergeben wird. Tiefe Seiten sind schwerer.</translation>
    </message>
    <message>
        <source>Ask for 10 results in place of 30.</source>
        <translation>10 statt 30 Ergebnisse abfragen.</translation>
    </message>
    <message>
        <source>If it is still degraded, serve what is held for popular keywords.</source>
        <translation>Wenn es nicht besser wird, für beliebte Suchwörter zeigen, was da ist.</translation>
    </message>
    <message>
        <source>If even that burns the budget, switch searches for videos off.</source>
        <translation>Wenn selbst das das Budget verbrennt, die Videosuche ausschalten.</translation>
    </message>
    <message>
        <source>Open a ticket with the vendor, with times in UTC and a sample request.</source>
        <translation>Dem Anbieter melden, mit Zeiten in UTC und einer Beispielanfrage.</translation>
    </message>
    <message>
        <source>Lists of followers are stuck</source>
        <translation>Followerlisten stecken fest</translation>
    </message>
    <message>
        <source>A list of followers begins again, repeats itself or ends too early.</source>
        <translation>Eine Followerliste beginnt von vorn, wiederholt sich oder endet zu früh.</translation>
    </message>
    <message>
        <source>Verify that the top-level time of each answer is passed back as it came, and no cursor in its place.</source>
        <translation>Prüfen, dass die oberste time jeder Antwort zurückgegeben wird, wie sie kam, und kein Cursor an ihrer Stelle.</translation>
    </message>
    <message>
        <source>See whether the API&apos;s time stands still from page to page.</source>
        <translation>Nachsehen, ob die time der API von Seite zu Seite stehen bleibt.</translation>
    </message>
    <message>
        <source>See whether hasMore turns false before the list is at its end.</source>
        <translation>Nachsehen, ob hasMore falsch wird, bevor die Liste zu Ende ist.</translation>
    </message>
    <message>
        <source>While it is stuck, serve the pages that are held.</source>
        <translation>Solange sie feststeckt, die vorhandenen Seiten zeigen.</translation>
    </message>
    <message>
        <source>If walks go in circles, switch the endpoint off, since each round is paid for.</source>
        <translation>Wenn es im Kreis geht, den Endpunkt ausschalten, denn jede Runde ist bezahlt.</translation>
    </message>
    <message>
        <source>Open a ticket with the vendor, with a sample request of a page that repeats.</source>
        <translation>Dem Anbieter melden, mit einer Beispielanfrage einer Seite, die sich wiederholt.</translation>
    </message>
    <message>
        <source>Profiles come in another shape</source>
        <translation>Profile kommen in anderer Form</translation>
    </message>
    <message>
        <source>Answers about profiles are refused as shape_mismatch. That is no outage, and asking again does not help.</source>
        <translation>Antworten über Profile werden als shape_mismatch abgelehnt. Das ist kein Ausfall, und erneutes Fragen hilft nicht.</translation>
    </message>
    <message>
        <source>See how many of the latest answers were refused for their shape.</source>
        <translation>Nachsehen, wie viele der neuesten Antworten wegen ihrer Form abgelehnt wurden.</translation>
    </message>
    <message>
        <source>Compare the newest answer with the documented one. Where they agree, the contract test is what is wrong.</source>
        <translation>Die neueste Antwort mit der dokumentierten vergleichen. Stimmen sie überein, ist die Prüfung falsch.</translation>
    </message>
    <message>
        <source>Ask for the pinned smoke-test user and compare its answer with the one before.</source>
        <translation>Den festen Testnutzer abfragen und seine Antwort mit der davor vergleichen.</translation>
    </message>
    <message>
        <source>If a field truly disappeared, switch the affected endpoint off rather than asking again.</source>
        <translation>Ist ein Feld wirklich verschwunden, den Endpunkt lieber ausschalten als erneut abfragen.</translation>
    </message>
    <message>
        <source>p95 was %1 ms over %2 calls in the last %3 minutes; the limit is %4 ms</source>
        <translation>p95 war %1 ms über %2 Aufrufe in den letzten %3 Minuten; die Grenze ist %4 ms</translation>
    </message>
    <message>
        <source>nothing else was asked in the last %1 minutes</source>
        <translation>sonst wurde in den letzten %1 Minuten nichts abgefragt</translation>
    </message>
    <message>
        <source>no calls in the last %1 minutes</source>
        <translation>keine Aufrufe in den letzten %1 Minuten</translation>
    </message>
    <message>
        <source>the API refused the key that is set: %1</source>
        <translation>die API lehnte den gesetzten Schlüssel ab: %1</translation>
    </message>
    <message>
        <source>the key that is set was not refused</source>
        <translation>der gesetzte Schlüssel wurde nicht abgelehnt</translation>
    </message>
    <message>
        <source>spending is stopped: %1</source>
        <translation>die Ausgaben sind gestoppt: %1</translation>
    </message>
    <message>
        <source>spending is not stopped for want of credits</source>
        <translation>die Ausgaben sind nicht mangels Guthaben gestoppt</translation>
    </message>
    <message>
        <source>the balance is not known; &quot;tidemark-cli credits set-balance N&quot; tells it</source>
        <translation>das Guthaben ist nicht bekannt; &quot;tidemark-cli credits set-balance N&quot; sagt es</translation>
    </message>
    <message>
        <source>nothing was spent in seven days</source>
        <translation>in sieben Tagen wurde nichts ausgegeben</translation>
    </message>
    <message>
        <source>no answer about a video is held of the last %1 hours</source>
        <translation>von den letzten %1 Stunden ist keine Antwort zu einem Video da</translation>
    </message>
    <message>
        <source>no answer is held</source>
        <translation>keine Antwort ist da</translation>
    </message>
    <message>
        <source>no answer was refused for its shape</source>
        <translation>keine Antwort wurde wegen ihrer Form abgelehnt</translation>
    </message>
    <message>
        <source>no good answer is held to compare the refused one with</source>
        <translation>keine gute Antwort ist da, mit der sich die abgelehnte vergleichen ließe</translation>
    </message>
    <message>
        <source>asking for @%1 brought nothing: %2</source>
        <translation>die Abfrage von @%1 brachte nichts: %2</translation>
    </message>
    <message>
        <source>no page after a first one was asked in the last %1 hours</source>
        <translation>in den letzten %1 Stunden wurde keine Seite nach einer ersten abgefragt</translation>
    </message>
    <message>
        <source>no page that says that more follows came in the last %1 hours</source>
        <translation>in den letzten %1 Stunden kam keine Seite, die sagt, dass mehr folgt</translation>
    </message>
    <message>
        <source>no list was read to its end in the last %1 hours</source>
        <translation>in den letzten %1 Stunden wurde keine Liste bis zum Ende gelesen</translation>
    </message>
    <message>
        <source>no answer is held of the last %1 hours</source>
        <translation>von den letzten %1 Stunden ist keine Antwort da</translation>
    </message>
    <message>
        <source>calls in the last %2 minutes: %1; needed: %3</source>
        <translation>Aufrufe in den letzten %2 Minuten: %1; nötig: %3</translation>
    </message>
    <message>
        <source>calls of other endpoints in the last %3 minutes: %2, of which failed: %1</source>
        <translation>Aufrufe anderer Endpunkte in den letzten %3 Minuten: %2, davon fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>calls in the last %3 minutes: %2, of which ended as %4: %1 (%5 %)</source>
        <translation>Aufrufe in den letzten %3 Minuten: %2, davon endeten als %4: %1 (%5 %)</translation>
    </message>
    <message>
        <source>calls of %6 in the last %3 minutes: %2, of which ended as %4: %1 (%5 %)</source>
        <translation>Aufrufe von %6 in den letzten %3 Minuten: %2, davon endeten als %4: %1 (%5 %)</translation>
    </message>
    <message>
        <source>credits left: %1; spent a day: %2</source>
        <translation>Übrige Credits: %1; Verbrauch am Tag: %2</translation>
    </message>
    <message>
        <source>credits left: %1</source>
        <translation>Übrige Credits: %1</translation>
    </message>
    <message>
        <source>credits spent in seven days: %3, of which by %1: %2</source>
        <translation>In sieben Tagen verbrauchte Credits: %3, davon von %1: %2</translation>
    </message>
    <message>
        <source>requests of this program in its busiest minute: %1; the API takes %2 a minute and key</source>
        <translation>Anfragen dieses Programms in seiner vollsten Minute: %1; die API nimmt %2 je Minute und Schlüssel</translation>
    </message>
    <message>
        <source>all of them are in every answer; answers looked at: %1</source>
        <translation>alle stehen in jeder Antwort; angesehene Antworten: %1</translation>
    </message>
    <message>
        <source>answers looked at: %1; missing: %2</source>
        <translation>angesehene Antworten: %1; es fehlen: %2</translation>
    </message>
    <message>
        <source>answers about videos in the last %2 hours: %1; needed: %3</source>
        <translation>Antworten zu Videos in den letzten %2 Stunden: %1; nötig: %3</translation>
    </message>
    <message>
        <source>answers looked at: %1; missing: %2 (%3 %, the limit is %4 %)</source>
        <translation>angesehene Antworten: %1; es fehlen: %2 (%3 %, die Grenze ist %4 %)</translation>
    </message>
    <message>
        <source>questions of the last week whose answers can be served: %1</source>
        <translation>Fragen der letzten Woche, deren Antworten gezeigt werden können: %1</translation>
    </message>
    <message>
        <source>the newest answer breaks the documented contract; places in which it differs: %1</source>
        <translation>die neueste Antwort bricht den dokumentierten Vertrag; abweichende Stellen: %1</translation>
    </message>
    <message>
        <source>the newest answer keeps the contract; documented fields that are not in it: %1</source>
        <translation>die neueste Antwort hält den Vertrag; dokumentierte Felder, die ihr fehlen: %1</translation>
    </message>
    <message>
        <source>places in which the refused answer differs from the good ones before it: %1; good ones: %2</source>
        <translation>Stellen, an denen die abgelehnte Antwort von den guten davor abweicht: %1; gute davor: %2</translation>
    </message>
    <message>
        <source>places in which it differed from the good ones before it: %1; good ones before: %2, since: %3</source>
        <translation>Stellen, an denen sie von den guten davor abwich: %1; gute davor: %2, seither: %3</translation>
    </message>
    <message>
        <source>answers about @%2 that are held: %1; needed: 2</source>
        <translation>Vorhandene Antworten zu @%2: %1; nötig: 2</translation>
    </message>
    <message>
        <source>places in which the newest answer about @%1 differs from the one before: %2</source>
        <translation>Stellen, an denen die neueste Antwort zu @%1 von der davor abweicht: %2</translation>
    </message>
    <message>
        <source>every page was asked with the time of the answer before it; pages: %1</source>
        <translation>jede Seite wurde mit der Zeit der Antwort davor erfragt; Seiten: %1</translation>
    </message>
    <message>
        <source>pages asked with a time that no answer before them gave: %1 of %2, such as %3</source>
        <translation>Seiten, die mit einer Zeit erfragt wurden, die keine Antwort davor nannte: %1 von %2, etwa %3</translation>
    </message>
    <message>
        <source>the time moved on in every page; pages: %1</source>
        <translation>die Zeit ging auf jeder Seite weiter; Seiten: %1</translation>
    </message>
    <message>
        <source>pages that say that more follows and give no time to go on with: %1 of %2, such as &quot;%3&quot;</source>
        <translation>Seiten, die weitere ankündigen und keine Zeit zum Weitermachen nennen: %1 von %2, etwa „%3“</translation>
    </message>
    <message>
        <source>no list ended early; lists: %1</source>
        <translation>keine Liste endete zu früh; Listen: %1</translation>
    </message>
    <message>
        <source>lists that ended early: %1 of %2, such as one after %3 of %4 people</source>
        <translation>Listen, die zu früh endeten: %1 von %2, etwa eine nach %3 von %4 Personen</translation>
    </message>
    <message>
        <source>answers asked for at a cursor of %3 or deeper: %1 of %2; the deepest was %4</source>
        <translation>Antworten, die an einem Cursor von %3 oder tiefer erfragt wurden: %1 von %2; der tiefste war %4</translation>
    </message>
</context>
<context>
    <name>Tidemark::SaveButton</name>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Saves the video or the sound into a file. A link that has died since it was given costs one credit more.</source>
        <translation>Speichert das Video oder den Sound in eine Datei. Ein inzwischen abgelaufener Link kostet einen Credit mehr.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what is saved, its price</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Video, higher quality</source>
        <translation>Video, höhere Qualität</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
</context>
<context>
    <name>Tidemark::SearchCard</name>
    <message>
        <source>On TikTok</source>
        <translation>Bei TikTok</translation>
    </message>
    <message>
        <source>What to search for on TikTok</source>
        <translation>Was bei TikTok gesucht werden soll</translation>
    </message>
    <message>
        <source>Watch this word</source>
        <translation>Dieses Wort beobachten</translation>
    </message>
    <message>
        <source>Search TikTok</source>
        <translation>TikTok durchsuchen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Asks for one more page; those in sight are asked again only where they are no longer fresh</source>
        <translation>Fragt eine weitere Seite ab; sichtbare werden nur erneut abgefragt, wenn sie nicht mehr frisch sind</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>The page shows a past time. Go back to now to search.</source>
        <translation>Die Seite zeigt einen früheren Zeitpunkt. Kehren Sie zum Jetzt zurück, um zu suchen.</translation>
    </message>
    <message>
        <source>Tidemark is offline: nothing is asked.</source>
        <translation>Tidemark ist offline: Es wird nichts abgefragt.</translation>
    </message>
    <message>
        <source>Asks for one page of %1</source>
        <translation>Fragt eine Seite %1 ab</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>The trend radar asks for this word; it stands in the watchlist “radar”</source>
        <translation>Das Trendradar fragt nach diesem Wort; es steht in der Beobachtungsliste „radar“</translation>
    </message>
    <message>
        <source>Adds it to the trend radar: creators, videos and hashtags are searched at each of its runs, for 3 credits. Nothing is asked now.</source>
        <translation>Nimmt es ins Trendradar auf: Bei jedem Lauf werden Creator, Videos und Hashtags durchsucht, für 3 Credits. Jetzt wird nichts abgefragt.</translation>
    </message>
    <message>
        <source>asking TikTok for %1</source>
        <translation>TikTok wird nach %1 gefragt</translation>
    </message>
    <message>
        <source>TikTok found nothing for “%1”</source>
        <translation>TikTok fand nichts zu „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found for “%1”</source>
        <translation>
            <numerusform>%Ln gefunden zu „%1“</numerusform>
            <numerusform>%Ln gefunden zu „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidemark is offline: nothing is asked. What was searched for before opens from what is held.</source>
        <translation>Tidemark ist offline: Es wird nichts abgefragt. Frühere Suchen öffnen sich aus dem Gespeicherten.</translation>
    </message>
    <message>
        <source>Nobody had searched for “%1” by then.</source>
        <translation>Nach „%1“ hatte bis dahin niemand gesucht.</translation>
    </message>
    <message>
        <source>Not searched for yet. A search asks TikTok for one page; what it brings is kept and opens offline.</source>
        <translation>Noch nicht gesucht. Eine Suche fragt TikTok nach einer Seite; was sie bringt, bleibt und öffnet sich auch offline.</translation>
    </message>
    <message>
        <source>the search</source>
        <translation>die Suche</translation>
    </message>
    <message>
        <source>creators</source>
        <translation>Creator</translation>
    </message>
    <message>
        <source>videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>hashtags</source>
        <translation>Hashtags</translation>
    </message>
</context>
<context>
    <name>Tidemark::SettingField</name>
    <message>
        <source>no limit</source>
        <translation>ohne Limit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>A whole number of credits, or “no limit”.</source>
        <translation>Eine ganze Zahl Credits oder „ohne Limit“.</translation>
    </message>
    <message>
        <source>A whole number from 0 to 100.</source>
        <translation>Eine ganze Zahl von 0 bis 100.</translation>
    </message>
    <message>
        <source>A number from %1 to 10.</source>
        <translation>Eine Zahl von %1 bis 10.</translation>
    </message>
    <message>
        <source>A whole number from 5 to 1,440.</source>
        <translation>Eine ganze Zahl von 5 bis 1.440.</translation>
    </message>
    <message>
        <source>An amount such as %1.</source>
        <translation>Ein Betrag wie %1.</translation>
    </message>
    <message>
        <source>A whole number from 1 to 4,096.</source>
        <translation>Eine ganze Zahl von 1 bis 4.096.</translation>
    </message>
    <message>
        <source>An https address without a path, such as https://api.tikliveapi.com. Plain http is for this machine alone.</source>
        <translation>Eine https-Adresse ohne Pfad wie https://api.tikliveapi.com. Einfaches http gilt nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>redis://[user@]host[:port][/database], without a password: that goes into the field below. TLS (rediss://) needs a tunnel on this machine.</source>
        <translation>redis://[user@]host[:port][/database], ohne Passwort: Das gehört in das Feld darunter. TLS (rediss://) braucht einen Tunnel auf diesem Rechner.</translation>
    </message>
    <message>
        <source>A name or an address, without http:// and without a port.</source>
        <translation>Ein Name oder eine Adresse, ohne http:// und ohne Port.</translation>
    </message>
    <message>
        <source>A whole number from 1 to %1.</source>
        <translation>Eine ganze Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>At most 255 characters, without a colon.</source>
        <translation>Höchstens 255 Zeichen, ohne Doppelpunkt.</translation>
    </message>
</context>
<context>
    <name>Tidemark::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This is demo data</source>
        <translation>Dies sind Demodaten</translation>
    </message>
    <message>
        <source>The creators, posts and figures here are invented, and nothing leaves this machine. Demo data lies in a folder of its own; your own data and settings are not touched.</source>
        <translation>Creator, Beiträge und Zahlen hier sind erfunden, und nichts verlässt diesen Rechner. Demodaten liegen in einem eigenen Ordner; Ihre Daten und Einstellungen bleiben unberührt.</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Most credits an action may spend</source>
        <translation>Maximale Credits je Aktion</translation>
    </message>
    <message>
        <source>An action is one click or one command. “no limit” takes the cap away.</source>
        <translation>Eine Aktion ist ein Klick oder ein Befehl. „ohne Limit“ hebt das Limit auf.</translation>
    </message>
    <message>
        <source>Most credits a day</source>
        <translation>Maximale Credits am Tag</translation>
    </message>
    <message>
        <source>Days and months are counted in UTC.</source>
        <translation>Tage und Monate zählen in UTC.</translation>
    </message>
    <message>
        <source>Most credits a month</source>
        <translation>Maximale Credits im Monat</translation>
    </message>
    <message>
        <source>Share for background work</source>
        <translation>Anteil für Hintergrundarbeit</translation>
    </message>
    <message>
        <source>Background work stops at this share of the caps, so that the rest is left for you. 0 % turns it off.</source>
        <translation>Hintergrundarbeit endet bei diesem Anteil der Limits, damit Ihnen der Rest bleibt. 0 % schaltet sie aus.</translation>
    </message>
    <message>
        <source>Price of 100,000 requests, in $</source>
        <translation>Preis für 100.000 Anfragen, in $</translation>
    </message>
    <message>
        <source>What your plan costs; it says what the cache has saved.</source>
        <translation>Was Ihr Tarif kostet; daraus ergibt sich, was der Cache gespart hat.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Requests may be sent</source>
        <translation>Anfragen dürfen gesendet werden</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Nothing is sent and nothing is spent</source>
        <translation>Es wird nichts gesendet und nichts ausgegeben</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Offline, everything that was seen before can be opened.</source>
        <translation>Offline lässt sich alles zuvor Gesehene öffnen.</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Adresse der API</translation>
    </message>
    <message>
        <source>Another host gets a data folder of its own, so that figures do not mix. Holds from the next start.</source>
        <translation>Ein anderer Server bekommt einen eigenen Datenordner, damit sich Zahlen nicht mischen. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Appearance and figures</source>
        <translation>Darstellung und Zahlen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>As the desktop is</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the window&apos;s words, figures and dates; the command line stays English.</source>
        <translation>Für Texte, Zahlen und Daten im Fenster; die Befehlszeile bleibt englisch.</translation>
    </message>
    <message>
        <source>Definition of engagement</source>
        <translation>Definition des Engagements</translation>
    </message>
    <message>
        <source>Engagement rate</source>
        <translation>Engagement-Rate</translation>
    </message>
    <message>
        <source>Publishers count it in different ways. The cards show this one and name it; each card explains its own.</source>
        <translation>Anbieter zählen sie verschieden. Die Karten zeigen diese und nennen sie; jede Karte erklärt ihre eigene.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Of everything in the window, beside what the desktop enlarges. Holds from the next start.</source>
        <translation>Von allem im Fenster, zusätzlich zur Vergrößerung des Desktops. Gilt ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>Tidemark::SharedCacheCard</name>
    <message>
        <source>Shared cache</source>
        <translation>Geteilter Cache</translation>
    </message>
    <message>
        <source>Address of a Redis server</source>
        <translation>Adresse eines Redis-Servers</translation>
    </message>
    <message>
        <source>What one of your team&apos;s programs paid for, the others read from there. Leave it empty to share nothing.</source>
        <translation>Was ein Programm Ihres Teams bezahlt hat, lesen die anderen von dort. Leer lassen, um nichts zu teilen.</translation>
    </message>
    <message>
        <source>Password of the shared cache</source>
        <translation>Passwort des geteilten Caches</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>It is kept in the system&apos;s keychain, and in no file of ours.</source>
        <translation>Es liegt im Schlüsselbund des Systems und in keiner unserer Dateien.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>A server that does not answer costs a quarter of a second, once, and no answer is lost.</source>
        <translation>Ein Server, der nicht antwortet, kostet einmal eine Viertelsekunde, und keine Antwort geht verloren.</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>Das Passwort liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The password was not stored: %1.</source>
        <translation>Das Passwort wurde nicht gespeichert: %1.</translation>
    </message>
    <message>
        <source>The password is gone from the keychain.</source>
        <translation>Das Passwort ist aus dem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>The password could not be removed: %1.</source>
        <translation>Das Passwort konnte nicht entfernt werden: %1.</translation>
    </message>
    <message>
        <source>There is no address to test.</source>
        <translation>Es gibt keine Adresse zu testen.</translation>
    </message>
    <message>
        <source>It cannot be used: %1. %2</source>
        <translation>Er ist nicht benutzbar: %1. %2</translation>
    </message>
    <message>
        <source>It answers in %1 ms.</source>
        <translation>Er antwortet in %1 ms.</translation>
    </message>
    <message>
        <source>What is sent to it is not encrypted: use it in a network that you trust, or through a tunnel on this machine.</source>
        <translation>Was dorthin geht, ist nicht verschlüsselt: Nutzen Sie ihn in einem Netz, dem Sie vertrauen, oder durch einen Tunnel auf diesem Rechner.</translation>
    </message>
    <message numerus="yes">
        <source>Since this window opened: %Ln answers from there, %1 that it did not have, %2 that could not be believed.</source>
        <translation>
            <numerusform>Seit dieses Fenster offen ist: %Ln Antwort von dort, %1, die er nicht hatte, %2, die nicht glaubhaft waren.</numerusform>
            <numerusform>Seit dieses Fenster offen ist: %Ln Antworten von dort, %1, die er nicht hatte, %2, die nicht glaubhaft waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not used: %1.</source>
        <translation>Er wird nicht benutzt: %1.</translation>
    </message>
</context>
<context>
    <name>Tidemark::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Strg+K</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9</source>
        <translation>Strg+1 … Strg+9</translation>
    </message>
    <message>
        <source>Go to a view</source>
        <translation>Zu einer Ansicht wechseln</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Links, Alt+Rechts</translation>
    </message>
    <message>
        <source>Back, forward</source>
        <translation>Zurück, vor</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Refresh what is in sight, at the price its button shows</source>
        <translation>Sichtbares aktualisieren, zum Preis auf der Schaltfläche</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Strg+E</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Left, Right, +, −, 0 in a chart</source>
        <translation>Links, Rechts, +, −, 0 in einem Diagramm</translation>
    </message>
    <message>
        <source>Point by point, zoom, whole</source>
        <translation>Punkt für Punkt, Zoom, Ganzes</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Diese Übersicht</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down in a table</source>
        <translation>Alt+Auf, Alt+Ab in einer Tabelle</translation>
    </message>
    <message>
        <source>Sort by the column in focus; with Shift, by one more</source>
        <translation>Nach der Spalte im Fokus sortieren; mit Umschalt nach einer weiteren</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+Shift+C in a table</source>
        <translation>Strg+C, Strg+Umschalt+C in einer Tabelle</translation>
    </message>
    <message>
        <source>Copy the chosen rows; what they are called</source>
        <translation>Gewählte Zeilen kopieren; ihre Namen</translation>
    </message>
    <message>
        <source>T in a chart</source>
        <translation>T in einem Diagramm</translation>
    </message>
    <message>
        <source>Its figures as a table</source>
        <translation>Seine Werte als Tabelle</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Ctrl and a drag in a chart</source>
        <translation>Strg und Ziehen in einem Diagramm</translation>
    </message>
    <message>
        <source>Carry its picture and figures to another program</source>
        <translation>Bild und Zahlen in ein anderes Programm ziehen</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Undo what the line at the foot of the window offers to undo</source>
        <translation>Rückgängig machen, was die Zeile am Fuß des Fensters anbietet</translation>
    </message>
</context>
<context>
    <name>Tidemark::SingleInstance</name>
    <message>
        <source>What another program handed over was not understood, and nothing was opened</source>
        <translation>Was ein anderes Programm übergab, wurde nicht verstanden, und nichts wurde geöffnet</translation>
    </message>
</context>
<context>
    <name>Tidemark::Skeleton</name>
    <message>
        <source>loading</source>
        <translation>lädt</translation>
    </message>
</context>
<context>
    <name>Tidemark::SpentCard</name>
    <message>
        <source>spent</source>
        <translation>ausgegeben</translation>
    </message>
    <message>
        <source>saved by the cache</source>
        <translation>vom Cache gespart</translation>
    </message>
    <message>
        <source>Spent and saved</source>
        <translation>Ausgegeben und gespart</translation>
    </message>
    <message>
        <source>Credits spent and saved a day</source>
        <translation>Je Tag ausgegebene und gesparte Credits</translation>
    </message>
    <message>
        <source>Nothing was spent or saved in this time.</source>
        <translation>In dieser Zeit wurde nichts ausgegeben oder gespart.</translation>
    </message>
    <message>
        <source>spent %1</source>
        <translation>ausgegeben %1</translation>
    </message>
    <message>
        <source>saved by the cache %1</source>
        <translation>vom Cache gespart %1</translation>
    </message>
    <message>
        <source> = %1</source>
        <translation> = %1</translation>
    </message>
    <message>
        <source> · worth %1 at %2 for 100,000</source>
        <translation> · wert %1 bei %2 für 100.000</translation>
    </message>
</context>
<context>
    <name>Tidemark::StackedBarsWidget</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days from %1 to %2; in all: %3; the last: %4</source>
        <translation>
            <numerusform>%Ln Tag von %1 bis %2; insgesamt: %3; der letzte: %4</numerusform>
            <numerusform>%Ln Tage von %1 bis %2; insgesamt: %3; der letzte: %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::StatePanel</name>
    <message>
        <source>could not refresh</source>
        <translation>nicht aktualisierbar</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>Abruf läuft</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
</context>
<context>
    <name>Tidemark::StatusLine</name>
    <message>
        <source>Shows what runs</source>
        <translation>Zeigt, was läuft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credits</source>
        <translation>
            <numerusform>%Ln Credit</numerusform>
            <numerusform>%Ln Credits</numerusform>
        </translation>
    </message>
    <message>
        <source>balance unknown</source>
        <translation>Guthaben unbekannt</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 am Tag</translation>
    </message>
    <message>
        <source>saved today %1</source>
        <translation>heute gespart %1</translation>
    </message>
    <message>
        <source>Credits: %1. %2. %3</source>
        <translation>Credits: %1. %2. %3</translation>
    </message>
    <message>
        <source>● demo data</source>
        <translation>● Demodaten</translation>
    </message>
    <message>
        <source>○ offline</source>
        <translation>○ offline</translation>
    </message>
    <message>
        <source>● online</source>
        <translation>● online</translation>
    </message>
    <message>
        <source>Nothing is sent. Everything that was seen before can be opened.</source>
        <translation>Es wird nichts gesendet. Alles zuvor Gesehene lässt sich öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads failed</source>
        <translation>
            <numerusform>%Ln Download fehlgeschlagen</numerusform>
            <numerusform>%Ln Downloads fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads paused</source>
        <translation>
            <numerusform>%Ln Download angehalten</numerusform>
            <numerusform>%Ln Downloads angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gesichert</translation>
    </message>
    <message>
        <source>○ not reached</source>
        <translation>○ nicht erreicht</translation>
    </message>
    <message>
        <source>The last request did not reach %1, or was not answered in time. The next answer ends this; everything that was seen before can be opened.</source>
        <translation>Die letzte Anfrage hat %1 nicht erreicht oder wurde nicht rechtzeitig beantwortet. Die nächste Antwort beendet das; alles zuvor Gesehene lässt sich öffnen.</translation>
    </message>
</context>
<context>
    <name>Tidemark::TaskPanel</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Nothing runs. Videos and sounds that you save appear here.</source>
        <translation>Es läuft nichts. Videos und Sounds, die Sie sichern, erscheinen hier.</translation>
    </message>
    <message>
        <source>Clear saved</source>
        <translation>Gesicherte ausblenden</translation>
    </message>
    <message>
        <source>Takes what is saved out of this list. The files stay.</source>
        <translation>Nimmt Gesichertes aus dieser Liste. Die Dateien bleiben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests under way</source>
        <translation>
            <numerusform>%Ln Anfrage unterwegs</numerusform>
            <numerusform>%Ln Anfragen unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>They may have cost a credit. What comes of them is kept.</source>
        <translation>Sie können einen Credit gekostet haben. Was daraus kommt, wird aufgehoben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled requests end by themselves</source>
        <translation>
            <numerusform>%Ln abgebrochene Anfrage endet von selbst</numerusform>
            <numerusform>%Ln abgebrochene Anfragen enden von selbst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::TierCard</name>
    <message>
        <source>The requests of the last 30 days that spent this tier&apos;s budget, in the ledger</source>
        <translation>Die Anfragen der letzten 30 Tage, die das Budget dieser Stufe verbrauchten, im Kontobuch</translation>
    </message>
</context>
<context>
    <name>Tidemark::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Tidemark::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
</context>
<context>
    <name>Tidemark::TopicCards</name>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 T.</translation>
    </message>
    <message>
        <source>not in the answer</source>
        <translation>nicht in der Antwort</translation>
    </message>
    <message>
        <source>below its rounding</source>
        <translation>unter seiner Rundung</translation>
    </message>
    <message>
        <source>no change known yet</source>
        <translation>noch keine Änderung bekannt</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>as the API said it; change = 100 · (newest - then) / then, never interpolated</source>
        <translation>wie von der API genannt; Änderung = 100 · (neuester − damaliger) / damaliger, nie interpoliert</translation>
    </message>
    <message>
        <source>Change in 24 h</source>
        <translation>Änderung in 24 h</translation>
    </message>
    <message>
        <source>Change in 7 d</source>
        <translation>Änderung in 7 T.</translation>
    </message>
    <message>
        <source>Snapshots held</source>
        <translation>Gespeicherte Messungen</translation>
    </message>
    <message>
        <source>Newest figure</source>
        <translation>Neuester Wert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Growth now</source>
        <translation>Wachstum jetzt</translation>
    </message>
    <message>
        <source>% an hour between the last two snapshots; a breakout is clearly above the median of all steps of the 30 days before</source>
        <translation>% je Stunde zwischen den letzten beiden Messungen; ein Ausbruch liegt deutlich über dem Median aller Schritte der 30 Tage davor</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Times its usual</source>
        <translation>Vielfaches des Üblichen</translation>
    </message>
    <message>
        <source>Snapshots used</source>
        <translation>Verwendete Messungen</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Lift for my creators</source>
        <translation>Lift für meine Creator</translation>
    </message>
    <message>
        <source>Creators seen</source>
        <translation>Gesehene Creator</translation>
    </message>
    <message>
        <source>two snapshots needed</source>
        <translation>zwei Messungen nötig</translation>
    </message>
    <message>
        <source>%1 breakout, usual %2</source>
        <translation>%1 Ausbruch, üblich %2</translation>
    </message>
    <message>
        <source>usual %1</source>
        <translation>üblich %1</translation>
    </message>
    <message>
        <source>usual not known yet</source>
        <translation>Übliches noch unbekannt</translation>
    </message>
    <message>
        <source>%1 with, %2 without: 3 needed</source>
        <translation>%1 mit, %2 ohne: 3 nötig</translation>
    </message>
    <message>
        <source>%1 with, %2 without</source>
        <translation>%1 mit, %2 ohne</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message numerus="yes">
        <source>creators of the %Ln held posts</source>
        <translation>
            <numerusform>Creator des gespeicherten Beitrags</numerusform>
            <numerusform>Creator der %Ln gespeicherten Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>no posts held yet</source>
        <translation>noch keine Beiträge gespeichert</translation>
    </message>
    <message>
        <source>none new in 7 d</source>
        <translation>keine neuen in 7 T.</translation>
    </message>
    <message>
        <source>Posts without it</source>
        <translation>Beiträge ohne</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>creators that were looked up here</source>
        <translation>hier abgefragte Creator</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>Zu lesen als</translation>
    </message>
    <message>
        <source>goes together, need not cause</source>
        <translation>kommt zusammen vor, ist nicht unbedingt die Ursache</translation>
    </message>
    <message>
        <source>Posts held</source>
        <translation>Gespeicherte Beiträge</translation>
    </message>
    <message>
        <source>First seen in the last 7 d</source>
        <translation>Zuerst gesehen in den letzten 7 T.</translation>
    </message>
</context>
<context>
    <name>Tidemark::TopicHeader</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>original sound</source>
        <translation>Originalsound</translation>
    </message>
    <message>
        <source>not an original</source>
        <translation>kein Original</translation>
    </message>
    <message>
        <source>gone since %1</source>
        <translation>verschwunden seit %1</translation>
    </message>
    <message>
        <source>%1 breakout %2</source>
        <translation>%1 Ausbruch %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshots</source>
        <translation>
            <numerusform>%Ln Messung</numerusform>
            <numerusform>%Ln Messungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>now %1 · usual %2 over %3 · %4</source>
        <translation>jetzt %1 · üblich %2 über %3 · %4</translation>
    </message>
    <message>
        <source>usual pace not known yet: 5 snapshots needed · %1</source>
        <translation>übliches Tempo noch unbekannt: 5 Messungen nötig · %1</translation>
    </message>
</context>
<context>
    <name>Tidemark::TopicPage</name>
    <message>
        <source>Posts as CSV…</source>
        <translation>Beiträge als CSV…</translation>
    </message>
    <message>
        <source>Posts as JSON…</source>
        <translation>Beiträge als JSON…</translation>
    </message>
    <message>
        <source>Figures with their definitions…</source>
        <translation>Kennzahlen mit ihren Definitionen…</translation>
    </message>
    <message>
        <source>History of the figures…</source>
        <translation>Historie der Kennzahlen…</translation>
    </message>
    <message>
        <source>Growth chart as picture…</source>
        <translation>Wachstumsdiagramm als Bild…</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>der Export</translation>
    </message>
    <message>
        <source>The history begins later than %1.</source>
        <translation>Die Historie beginnt erst nach dem %1.</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>could not look up</source>
        <translation>Abruf nicht möglich</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Posts as XLSX…</source>
        <translation>Beiträge als XLSX…</translation>
    </message>
</context>
<context>
    <name>Tidemark::TopicView</name>
    <message>
        <source>own baseline</source>
        <translation>eigene Grundlinie</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Newest posts</source>
        <translation>Neueste Beiträge</translation>
    </message>
    <message>
        <source>asking · %1</source>
        <translation>Abruf läuft · %1</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>Abruf läuft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln held posts</source>
        <translation>
            <numerusform>%Ln gespeicherter Beitrag</numerusform>
            <numerusform>%Ln gespeicherte Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Region of the posts</source>
        <translation>Region der Beiträge</translation>
    </message>
    <message>
        <source>Shows the held posts of one region; free</source>
        <translation>Zeigt die gespeicherten Beiträge einer Region; kostenlos</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle Regionen</translation>
    </message>
    <message>
        <source>%1 of %2 held posts</source>
        <translation>%1 von %2 gespeicherten Beiträgen</translation>
    </message>
</context>
<context>
    <name>Tidemark::TopicsList</name>
    <message>
        <source>Try with demo data</source>
        <translation>Mit Demodaten ausprobieren</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>Die Historie konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>Tidemark::TrayIcon</name>
    <message>
        <source>Open Tidemark</source>
        <translation>Tidemark öffnen</translation>
    </message>
    <message>
        <source>Pause all background work</source>
        <translation>Alle Hintergrundarbeit anhalten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 übrig</translation>
    </message>
    <message>
        <source>Credits left: unknown</source>
        <translation>Übrige Credits: unbekannt</translation>
    </message>
</context>
<context>
    <name>Tidemark::UpdatesCard</name>
    <message>
        <source>Updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>Tell me of new versions</source>
        <translation>Neue Versionen melden</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Once a day at most, a signed file is read at %1. No identifier goes along, nothing is installed, and no credit is spent.</source>
        <translation>Höchstens einmal am Tag wird bei %1 eine signierte Datei gelesen. Keine Kennung geht mit, nichts wird installiert, und kein Credit wird ausgegeben.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ihre Seite öffnen</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>Neueste Version</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Dies ist %1.</translation>
    </message>
    <message>
        <source>%1 of %2 is there, at %3.</source>
        <translation>%1 vom %2 ist da, bei %3.</translation>
    </message>
    <message>
        <source>No newer one is known.</source>
        <translation>Eine neuere ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Tidemark::WatchButton</name>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Keeps it fresh by a watchlist&apos;s policy, within its allowance. Adding costs nothing.</source>
        <translation>Hält es nach der Strategie einer Beobachtungsliste frisch, innerhalb ihres Kontingents. Das Hinzufügen kostet nichts.</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>%1 is watched in “%2”</source>
        <translation>%1 wird in „%2“ beobachtet</translation>
    </message>
    <message>
        <source>%1 is no longer in “%2”</source>
        <translation>%1 ist nicht mehr in „%2“</translation>
    </message>
</context>
<context>
    <name>Tidemark::WatchlistsPage</name>
    <message>
        <source>%1 is no file of at most %2 MiB</source>
        <translation>%1 ist keine Datei von höchstens %2 MiB</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>Lists of names (*.csv *.json *.txt);;All files (*)</source>
        <translation>Namenslisten (*.csv *.json *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv);;JSON (*.json);;Text, one name a line (*.txt)</source>
        <translation>CSV für Tabellen (*.csv);;JSON (*.json);;Text, ein Name je Zeile (*.txt)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Watchlists</source>
        <translation>Beobachtungslisten</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Teil der Seite</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Trend radar</source>
        <translation>Trendradar</translation>
    </message>
    <message>
        <source>What is shown of the list</source>
        <translation>Was von der Liste gezeigt wird</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What the next thirty days are to cost</source>
        <translation>Was die nächsten dreißig Tage kosten sollen</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Neues</translation>
    </message>
    <message>
        <source>Breakouts and milestones of the names</source>
        <translation>Ausbrüche und Meilensteine der Namen</translation>
    </message>
</context>
<context>
    <name>Tidemark::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>What you pay for once stays yours</source>
        <translation>Was Sie einmal bezahlt haben, bleibt Ihnen</translation>
    </message>
    <message>
        <source>Tidemark asks TikLiveAPI, one credit a request, says each price before it spends, and keeps every answer as history on this machine.</source>
        <translation>Tidemark fragt TikLiveAPI ab, ein Credit je Anfrage, nennt jeden Preis, bevor es ausgibt, und bewahrt jede Antwort als Historie auf diesem Rechner auf.</translation>
    </message>
    <message>
        <source>Use your key</source>
        <translation>Eigenen Schlüssel nutzen</translation>
    </message>
    <message>
        <source>The key goes into the system&apos;s keychain and out to the API only.</source>
        <translation>Der Schlüssel kommt in den Schlüsselbund des Systems und geht nur an die API hinaus.</translation>
    </message>
    <message>
        <source>Try demo data</source>
        <translation>Demodaten ausprobieren</translation>
    </message>
    <message>
        <source>You are in it: ninety days with invented creators. Nothing leaves this machine.</source>
        <translation>Sie sind mittendrin: neunzig Tage mit erfundenen Creatorn. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Ninety days with invented creators, in a window of its own. It needs no key and no network, and leaves your data alone.</source>
        <translation>Neunzig Tage mit erfundenen Creatorn, in einem eigenen Fenster. Das braucht weder Schlüssel noch Netz und lässt Ihre Daten in Ruhe.</translation>
    </message>
    <message>
        <source>Open demo data</source>
        <translation>Demodaten öffnen</translation>
    </message>
    <message>
        <source>Look around offline</source>
        <translation>Offline umsehen</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>Nothing is sent and nothing is spent. A key can be set at any time in Settings.</source>
        <translation>Es wird nichts gesendet und nichts ausgegeben. Ein Schlüssel lässt sich jederzeit in den Einstellungen hinterlegen.</translation>
    </message>
    <message>
        <source>Your budget</source>
        <translation>Ihr Budget</translation>
    </message>
    <message>
        <source>Most credits an action may spend</source>
        <translation>Maximale Credits je Aktion</translation>
    </message>
    <message>
        <source>Most credits a day</source>
        <translation>Maximale Credits am Tag</translation>
    </message>
    <message>
        <source>Most credits a month</source>
        <translation>Maximale Credits im Monat</translation>
    </message>
    <message>
        <source>Start with Tidemark</source>
        <translation>Mit Tidemark beginnen</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Schlüssel ändern</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>Schlüssel speichern</translation>
    </message>
    <message>
        <source>A window with demo data opens. It lives its ninety days first, which takes a moment.</source>
        <translation>Ein Fenster mit Demodaten öffnet sich. Es durchlebt zuerst seine neunzig Tage, das dauert einen Moment.</translation>
    </message>
    <message>
        <source>It could not be started from here. Start it yourself: tidemark --demo</source>
        <translation>Es ließ sich von hier nicht starten. Starten Sie es selbst: tidemark --demo</translation>
    </message>
</context>
</TS>
