<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>QObject</name>
    <message>
        <source>lasts to %1</source>
        <translation>يكفي حتى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
</context>
<context>
    <name>RefreshFace</name>
    <message>
        <source>The page shows what was known on %1. Go back to now to refresh.</source>
        <translation>تعرض الصفحة ما كان معروفًا في ⁨%1⁩. عُد إلى الآن للتحديث.</translation>
    </message>
    <message>
        <source>Tidemark is offline: nothing is asked.</source>
        <translation>لا يُطلب شيء: Tidemark غير متصل.</translation>
    </message>
</context>
<context>
    <name>Tidemark</name>
    <message>
        <source>no change</source>
        <translation>لا تغيير</translation>
    </message>
    <message>
        <source>up</source>
        <translation>ارتفاع</translation>
    </message>
    <message>
        <source>down</source>
        <translation>انخفاض</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>ارتفاع ⁨%1⁩</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>انخفاض ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: nothing known</source>
        <translation>⁨%1⁩: لا شيء معروف</translation>
    </message>
    <message>
        <source>%1, %2, %3 to %4, %5</source>
        <translation>⁨%1⁩، ⁨%2⁩، من ⁨%3⁩ إلى ⁨%4⁩، ⁨%5⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln markers</source>
        <translation>
            <numerusform>لا علامات</numerusform>
            <numerusform>علامة واحدة</numerusform>
            <numerusform>علامتان</numerusform>
            <numerusform>%Ln علامات</numerusform>
            <numerusform>%Ln علامة</numerusform>
            <numerusform>%Ln علامة</numerusform>
        </translation>
    </message>
    <message>
        <source>time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>مقيس</translation>
    </message>
    <message>
        <source>between two measurements</source>
        <translation>بين قياسين</translation>
    </message>
    <message>
        <source>nothing was known</source>
        <translation>لم يُعرف شيء</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>صنّاع المحتوى</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>الفيديوهات</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>All hashtags</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <source>Find or look up a hashtag</source>
        <translation>ابحث عن وسم أو استعلم عنه</translation>
    </message>
    <message>
        <source>Hashtag, with or without #</source>
        <translation>وسم، مع # أو بدونه</translation>
    </message>
    <message>
        <source>No hashtags yet</source>
        <translation>لا وسوم بعد</translation>
    </message>
    <message>
        <source>Look up a hashtag and Tidemark keeps its views and posts as a series, and tells you when it breaks out of its own pace. One look costs 1 credit; three a day for a month cost 90.</source>
        <translation>استعلم عن وسم فيحفظ Tidemark مشاهداته ومنشوراته سلسلةً زمنية، وينبّهك حين يخرج عن وتيرته المعتادة. الاستعلام الواحد يكلف رصيدًا واحدًا؛ وثلاثة في اليوم لمدة شهر تكلف 90.</translation>
    </message>
    <message>
        <source>Look up a hashtag</source>
        <translation>استعلم عن وسم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hashtags, all of them open without a credit</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد، يُفتح دون رصيد</numerusform>
            <numerusform>وسمان، يُفتحان دون رصيد</numerusform>
            <numerusform>%Ln وسوم، تُفتح كلها دون رصيد</numerusform>
            <numerusform>%Ln وسمًا، تُفتح كلها دون رصيد</numerusform>
            <numerusform>%Ln وسم، تُفتح كلها دون رصيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln hashtags</source>
        <translation>
            <numerusform>⁨%1⁩ من %Ln وسم</numerusform>
            <numerusform>⁨%1⁩ من وسم واحد</numerusform>
            <numerusform>⁨%1⁩ من وسمين</numerusform>
            <numerusform>⁨%1⁩ من %Ln وسوم</numerusform>
            <numerusform>⁨%1⁩ من %Ln وسمًا</numerusform>
            <numerusform>⁨%1⁩ من %Ln وسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Look up %1</source>
        <translation>استعلم عن ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 has not been looked up yet</source>
        <translation>لم يُستعلم عن ⁨%1⁩ بعد</translation>
    </message>
    <message>
        <source>A look asks for its views and number of posts. What comes is kept for good and opens offline.</source>
        <translation>الاستعلام يطلب مشاهداته وعدد منشوراته. ما يصل يُحفظ للأبد ويُفتح دون اتصال.</translation>
    </message>
    <message>
        <source>Nothing was known of %1 then</source>
        <translation>لم يكن شيء معروفًا عن ⁨%1⁩ آنذاك</translation>
    </message>
    <message>
        <source>Asks for the hashtag&apos;s views and posts (F5)</source>
        <translation>يطلب مشاهدات الوسم ومنشوراته (F5)</translation>
    </message>
    <message>
        <source>Views and posts as the API said them; growth in % an hour between the last two snapshots, the usual is the median of all steps before.</source>
        <translation>المشاهدات والمنشورات كما ذكرتها الواجهة؛ والنمو بالنسبة المئوية في الساعة بين آخر قياسين، والمعتاد هو وسيط كل الخطوات السابقة.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>المشاهدات</translation>
    </message>
    <message>
        <source>Views of all posts with the tag</source>
        <translation>مشاهدات كل المنشورات بهذا الوسم</translation>
    </message>
    <message>
        <source>Posts with the tag</source>
        <translation>منشورات بهذا الوسم</translation>
    </message>
    <message>
        <source>Asks for one page of posts with the tag</source>
        <translation>يطلب صفحة واحدة من المنشورات بهذا الوسم</translation>
    </message>
    <message>
        <source>No posts with this tag are held yet. What a page brings is kept for good.</source>
        <translation>لا منشورات محفوظة بهذا الوسم بعد. ما تجلبه الصفحة يُحفظ للأبد.</translation>
    </message>
    <message>
        <source>views were not in any answer so far</source>
        <translation>المشاهدات لم تكن في أي إجابة حتى الآن</translation>
    </message>
    <message>
        <source>different creators of the held posts with the tag</source>
        <translation>صنّاع المحتوى المختلفون للمنشورات المحفوظة بهذا الوسم</translation>
    </message>
    <message>
        <source>Nothing else is known of the held posts with the tag. Ask for its posts to see what it goes with.</source>
        <translation>لا يُعرف شيء آخر عن المنشورات المحفوظة بهذا الوسم. اطلب منشوراته لترى ما يأتي معه.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>الإعجابات</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>المتابعون</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>يتابع</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Saves by views</source>
        <translation>الحفظ لكل مشاهدة</translation>
    </message>
    <message>
        <source>Shares by views</source>
        <translation>المشاركات لكل مشاهدة</translation>
    </message>
    <message>
        <source>Comments by views</source>
        <translation>التعليقات لكل مشاهدة</translation>
    </message>
    <message>
        <source>Views, typical</source>
        <translation>المشاهدات، المعتاد</translation>
    </message>
    <message>
        <source>Views, mean</source>
        <translation>المشاهدات، المتوسط</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <translation>منشورات في الأسبوع</translation>
    </message>
    <message>
        <source>Days between posts</source>
        <translation>أيام بين المنشورات</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>الرفع</translation>
    </message>
    <message>
        <source>of %1 inputs</source>
        <translation>عدد المدخلات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>the oldest of them is of %1</source>
        <translation>أقدمها بتاريخ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>مُطهَّر</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>هبط</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>يتراجع</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>شوهد أول مرة</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>اختفى</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>غُيّر اسمه</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>لم يعد مثبّتًا</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>إنجاز</translation>
    </message>
    <message>
        <source>Breakout</source>
        <translation>طفرة</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>هبوط</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>تطهير</translation>
    </message>
    <message>
        <source>Counter fault</source>
        <translation>خطأ في العدّاد</translation>
    </message>
    <message>
        <source>%1 since %2: %3</source>
        <translation>⁨%1⁩ منذ ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>صانع المحتوى</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>Followers as they were seen in the last thirty days</source>
        <translation>المتابعون كما شوهدوا في الأيام الثلاثين الأخيرة</translation>
    </message>
    <message>
        <source>Change, 7 d</source>
        <translation>التغيّر، 7 أيام</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>شوهد</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>by views, typical</source>
        <translation>لكل مشاهدة، المعتاد</translation>
    </message>
    <message>
        <source>by views, pooled</source>
        <translation>لكل مشاهدة، الإجمالي</translation>
    </message>
    <message>
        <source>by views, with saves</source>
        <translation>لكل مشاهدة، مع الحفظ</translation>
    </message>
    <message>
        <source>likes by views</source>
        <translation>الإعجابات لكل مشاهدة</translation>
    </message>
    <message>
        <source>median by median</source>
        <translation>وسيط على وسيط</translation>
    </message>
    <message>
        <source>by views, no shares</source>
        <translation>لكل مشاهدة، بلا مشاركات</translation>
    </message>
    <message>
        <source>by views, mean</source>
        <translation>لكل مشاهدة، المتوسط</translation>
    </message>
    <message>
        <source>by followers, mean</source>
        <translation>لكل متابع، المتوسط</translation>
    </message>
    <message>
        <source>by followers, typical</source>
        <translation>لكل متابع، المعتاد</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>احتُسب</translation>
    </message>
    <message>
        <source>unknown, counted</source>
        <translation>مجهول، محتسب</translation>
    </message>
    <message>
        <source>free</source>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>When the request was set aside, in your time zone</source>
        <translation>متى حُجز الطلب، بتوقيتك</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة الوصول</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>مصدر الطلب</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>A request whose end is not known counts until the balance says otherwise</source>
        <translation>الطلب المجهول مصيره يُحتسب حتى يقول الرصيد غير ذلك</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>الرصيد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <translation>
            <numerusform>لا أسماء</numerusform>
            <numerusform>اسم واحد</numerusform>
            <numerusform>اسمان</numerusform>
            <numerusform>%Ln أسماء</numerusform>
            <numerusform>%Ln اسمًا</numerusform>
            <numerusform>%Ln اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>قائمة المراقبة</translation>
    </message>
    <message>
        <source>thrifty</source>
        <translation>مقتصد</translation>
    </message>
    <message>
        <source>equal intervals</source>
        <translation>فترات متساوية</translation>
    </message>
    <message>
        <source>ahead of age</source>
        <translation>قبل التقادم</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>no limit of its own</source>
        <translation>بلا حد خاص</translation>
    </message>
    <message>
        <source>%1 of %2 credits used this month</source>
        <translation>استُخدم ⁨%1⁩ من ⁨%2⁩ رصيد هذا الشهر</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>عُثر عليه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message numerus="yes">
        <source>%1 followers</source>
        <translation>
            <numerusform>⁨%1⁩ متابع</numerusform>
            <numerusform>⁨%1⁩ متابع</numerusform>
            <numerusform>⁨%1⁩ متابع</numerusform>
            <numerusform>⁨%1⁩ متابعين</numerusform>
            <numerusform>⁨%1⁩ متابعًا</numerusform>
            <numerusform>⁨%1⁩ متابع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 videos</source>
        <translation>
            <numerusform>⁨%1⁩ فيديو</numerusform>
            <numerusform>⁨%1⁩ فيديو</numerusform>
            <numerusform>⁨%1⁩ فيديو</numerusform>
            <numerusform>⁨%1⁩ فيديوهات</numerusform>
            <numerusform>⁨%1⁩ فيديو</numerusform>
            <numerusform>⁨%1⁩ فيديو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 views</source>
        <translation>
            <numerusform>⁨%1⁩ مشاهدة</numerusform>
            <numerusform>⁨%1⁩ مشاهدة</numerusform>
            <numerusform>⁨%1⁩ مشاهدة</numerusform>
            <numerusform>⁨%1⁩ مشاهدات</numerusform>
            <numerusform>⁨%1⁩ مشاهدة</numerusform>
            <numerusform>⁨%1⁩ مشاهدة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, seen %2</source>
        <translation>⁨%1⁩، شوهد ⁨%2⁩</translation>
    </message>
    <message>
        <source>not in the answer</source>
        <translation>ليس في الإجابة</translation>
    </message>
    <message numerus="yes">
        <source>%1
made of %Ln posts</source>
        <translation>
            <numerusform>⁨%1⁩
من %Ln منشور</numerusform>
            <numerusform>⁨%1⁩
من منشور واحد</numerusform>
            <numerusform>⁨%1⁩
من منشورين</numerusform>
            <numerusform>⁨%1⁩
من %Ln منشورات</numerusform>
            <numerusform>⁨%1⁩
من %Ln منشورًا</numerusform>
            <numerusform>⁨%1⁩
من %Ln منشور</numerusform>
        </translation>
    </message>
    <message>
        <source>gone since %1</source>
        <translation>اختفى منذ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Time since it was posted</source>
        <translation>الوقت منذ نشره</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>Views as they were seen in the last seven days; sorts by what was added</source>
        <translation>المشاهدات كما شوهدت في الأيام السبعة الأخيرة؛ يُرتَّب بما أضيف</translation>
    </message>
    <message numerus="yes">
        <source>%1 views more, seen %Ln times</source>
        <translation>
            <numerusform>⁨%1⁩ مشاهدة إضافية، لم يُشاهد</numerusform>
            <numerusform>⁨%1⁩ مشاهدة إضافية، شوهد مرة واحدة</numerusform>
            <numerusform>⁨%1⁩ مشاهدة إضافية، شوهد مرتين</numerusform>
            <numerusform>⁨%1⁩ مشاهدة إضافية، شوهد %Ln مرات</numerusform>
            <numerusform>⁨%1⁩ مشاهدة إضافية، شوهد %Ln مرة</numerusform>
            <numerusform>⁨%1⁩ مشاهدة إضافية، شوهد %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>seen once: no change to show</source>
        <translation>شوهد مرة: لا تغيّر يُعرض</translation>
    </message>
    <message>
        <source>Outlier</source>
        <translation>الشذوذ</translation>
    </message>
    <message>
        <source>Views over what is usual for this creator&apos;s posts</source>
        <translation>المشاهدات مقارنة بالمعتاد لمنشورات هذا الصانع</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Plays, as last seen</source>
        <translation>مرات التشغيل، كما شوهدت آخر مرة</translation>
    </message>
    <message>
        <source>Likes, as last seen</source>
        <translation>الإعجابات، كما شوهدت آخر مرة</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Comments, as last seen</source>
        <translation>التعليقات، كما شوهدت آخر مرة</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>المشاركات</translation>
    </message>
    <message>
        <source>Shares, as last seen</source>
        <translation>المشاركات، كما شوهدت آخر مرة</translation>
    </message>
    <message>
        <source>Eng. rate</source>
        <translation>التفاعل</translation>
    </message>
    <message>
        <source>(likes + comments + shares) / views</source>
        <translation>(الإعجابات + التعليقات + المشاركات) / المشاهدات</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>Saves, as last seen</source>
        <translation>الحفظ، كما شوهد آخر مرة</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>When it was posted</source>
        <translation>متى نُشر</translation>
    </message>
    <message>
        <source>When these figures were seen</source>
        <translation>متى شوهدت هذه القيم</translation>
    </message>
    <message>
        <source>Photos of %1</source>
        <translation>صور ⁨%1⁩</translation>
    </message>
    <message>
        <source>Video of %1</source>
        <translation>فيديو ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 %/h</source>
        <translation>⁨%1⁩ %/س</translation>
    </message>
    <message>
        <source>%1 breakout</source>
        <translation>⁨%1⁩ طفرة</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>صاعد</translation>
    </message>
    <message>
        <source>By the words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Growth in % an hour between the last two snapshots</source>
        <translation>النمو بالنسبة المئوية في الساعة بين آخر قياسين</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>The median of its own steps before</source>
        <translation>وسيط خطواته السابقة هو نفسه</translation>
    </message>
    <message>
        <source>Sound %1</source>
        <translation>الصوت ⁨%1⁩</translation>
    </message>
    <message>
        <source>original</source>
        <translation>أصلي</translation>
    </message>
    <message>
        <source>%1 %2 %/h</source>
        <translation>⁨%1⁩ ⁨%2⁩ %/س</translation>
    </message>
    <message>
        <source>now %1 %/h, usual %2 %/h</source>
        <translation>الآن ⁨%1⁩ %/س، المعتاد ⁨%2⁩ %/س</translation>
    </message>
    <message>
        <source>Its figures were in no answer so far</source>
        <translation>قيمه لم تكن في أي إجابة حتى الآن</translation>
    </message>
    <message>
        <source>Held posts</source>
        <translation>المنشورات المحفوظة</translation>
    </message>
    <message>
        <source>Posts with it in the local history</source>
        <translation>منشورات به في السجل التاريخي المحلي</translation>
    </message>
    <message>
        <source>Change of the views</source>
        <translation>تغيّر المشاهدات</translation>
    </message>
    <message>
        <source>Views grow clearly faster than is usual for the tag itself, in % an hour</source>
        <translation>المشاهدات تنمو أسرع بوضوح من المعتاد للوسم نفسه، بالنسبة المئوية في الساعة</translation>
    </message>
    <message>
        <source>Views as they were seen in the last thirty days</source>
        <translation>المشاهدات كما شوهدت في الأيام الثلاثين الأخيرة</translation>
    </message>
    <message>
        <source>Change, 24 h</source>
        <translation>التغيّر، 24 س</translation>
    </message>
    <message>
        <source>Change of the number of videos</source>
        <translation>تغيّر عدد الفيديوهات</translation>
    </message>
    <message>
        <source>Videos with it grow clearly faster than is usual for the sound itself, in % an hour</source>
        <translation>الفيديوهات بهذا الصوت تنمو أسرع بوضوح من المعتاد له، بالنسبة المئوية في الساعة</translation>
    </message>
    <message>
        <source>Videos as they were seen in the last thirty days</source>
        <translation>الفيديوهات كما شوهدت في الأيام الثلاثين الأخيرة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>post</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>%1, watched since %2</source>
        <translation>⁨%1⁩، يُراقب منذ ⁨%2⁩</translation>
    </message>
    <message>
        <source>Followers of a creator, views of a hashtag or post, videos with a sound</source>
        <translation>متابعو صانع المحتوى، أو مشاهدات الوسم أو المنشور، أو الفيديوهات بالصوت</translation>
    </message>
    <message>
        <source>a search has no figure of its own</source>
        <translation>ليس للبحث مؤشر خاص به</translation>
    </message>
    <message>
        <source>%1 %2, seen %3</source>
        <translation>شوهد في ⁨%3⁩: ⁨%2⁩ ⁨%1⁩</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>Change of the figure in seven days</source>
        <translation>تغيّر القيمة في سبعة أيام</translation>
    </message>
    <message>
        <source>The figure as it was seen in the last thirty days</source>
        <translation>القيمة كما شوهدت في الأيام الثلاثين الأخيرة</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>بلغ ⁨%1⁩</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>answered 404 since %1</source>
        <translation>يُجاب بالرمز 404 منذ ⁨%1⁩</translation>
    </message>
    <message>
        <source>News</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>A breakout that goes on, or a milestone of the last thirty days</source>
        <translation>طفرة مستمرة، أو إنجاز في الأيام الثلاثين الأخيرة</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>آخر طلب</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>الزيارة التالية</translation>
    </message>
    <message>
        <source>As foreseen for the next thirty days</source>
        <translation>كما هو متوقع للأيام الثلاثين القادمة</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>مستحق الآن</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>خلال ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1; %2 in thirty days</source>
        <translation>⁨%1⁩؛ ⁨%2⁩ خلال ثلاثين يومًا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>How the list&apos;s policy explains its choice</source>
        <translation>كيف تعلّل سياسة القائمة اختيارها</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>F2 to change: “Brands/Shoes”</source>
        <translation>للتغيير اضغط F2: «علامات تجارية/أحذية»</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>F2 to change, with commas between them</source>
        <translation>للتغيير اضغط F2، وافصل بينها بفواصل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>F2 to change</source>
        <translation>للتغيير اضغط F2</translation>
    </message>
    <message>
        <source>creator</source>
        <translation>صانع</translation>
    </message>
    <message>
        <source>hashtag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>search: users</source>
        <translation>بحث: المستخدمون</translation>
    </message>
    <message>
        <source>search: videos</source>
        <translation>بحث: الفيديوهات</translation>
    </message>
    <message>
        <source>search: hashtags</source>
        <translation>بحث: الوسوم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>إنجاز</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>⁨%1⁩ ي</translation>
    </message>
    <message>
        <source>below its rounding</source>
        <translation>دون تقريبه</translation>
    </message>
    <message>
        <source>Change in %1</source>
        <translation>التغيّر في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Likes received</source>
        <translation>الإعجابات المتلقاة</translation>
    </message>
    <message>
        <source>the counter as the profile said it</source>
        <translation>العدّاد كما ذكره الملف الشخصي</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>بالضبط</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>التقريب</translation>
    </message>
    <message>
        <source>none seen</source>
        <translation>لم يُر أي منها</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتين</numerusform>
            <numerusform>%Ln مرات</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest figure</source>
        <translation>أحدث قيمة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>%1, from history</source>
        <translation>من السجل التاريخي: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 to %2: tools disagree</source>
        <translation>⁨%1⁩ إلى ⁨%2⁩: الأدوات تختلف</translation>
    </message>
    <message>
        <source>Typical views</source>
        <translation>المشاهدات المعتادة</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>لا قيمة</translation>
    </message>
    <message>
        <source>Posts used</source>
        <translation>المنشورات المستخدمة</translation>
    </message>
    <message>
        <source>%1 of %2 held</source>
        <translation>⁨%1⁩ من ⁨%2⁩ محفوظة</translation>
    </message>
    <message>
        <source>Oldest figure</source>
        <translation>أقدم قيمة</translation>
    </message>
    <message>
        <source>user-posts, from history</source>
        <translation>من السجل التاريخي: user-posts</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> نقطة</translation>
    </message>
    <message>
        <source>Other definitions</source>
        <translation>تعريفات أخرى</translation>
    </message>
    <message>
        <source>Mean of the same posts</source>
        <translation>متوسط المنشورات نفسها</translation>
    </message>
    <message>
        <source>Usual gap</source>
        <translation>الفجوة المعتادة</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>⁨%1⁩ يوم</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>⁨%1⁩ في ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>⁨%1⁩ نقطة</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>⁨%1⁩ ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>⁨%1⁩ د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>⁨%1⁩ س</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <translation>⁨%1⁩ ش</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>⁨%1⁩ سنة</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>⁨%1⁩ م.ث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credits</source>
        <translation>
            <numerusform>%Ln رصيد</numerusform>
            <numerusform>رصيد واحد</numerusform>
            <numerusform>رصيدان</numerusform>
            <numerusform>%Ln أرصدة</numerusform>
            <numerusform>%Ln رصيدًا</numerusform>
            <numerusform>%Ln رصيد</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>as QLocale::toString() reads it</comment>
        <translation>d/M/yyyy HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>as QLocale::toString() reads it</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>as QLocale::toString() reads it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>as QLocale::toString() reads it</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>The newest sample of each as of the report&apos;s time.</source>
        <translation>أحدث عيّنة لكل منها حتى وقت التقرير.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العيّنات</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>وقت الرصد</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>⁨%1⁩ عبر الزمن</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من ⁨%1⁩</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>الأقدم ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>The %1 most viewed of the %Ln posts that are known.</source>
        <translation>
            <numerusform>الأكثر مشاهدة (⁨%1⁩) من المنشورات المعروفة.</numerusform>
            <numerusform>المنشور الوحيد المعروف (⁨%1⁩).</numerusform>
            <numerusform>الأكثر مشاهدة (⁨%1⁩) من منشورين معروفين.</numerusform>
            <numerusform>الأكثر مشاهدة (⁨%1⁩) من %Ln منشورات معروفة.</numerusform>
            <numerusform>الأكثر مشاهدة (⁨%1⁩) من %Ln منشورًا معروفًا.</numerusform>
            <numerusform>الأكثر مشاهدة (⁨%1⁩) من %Ln منشور معروف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>التفاعل</translation>
    </message>
    <message>
        <source>× usual</source>
        <translation>× المعتاد</translation>
    </message>
    <message>
        <source>(no caption)</source>
        <translation>(بلا نص)</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>كل المؤشرات</translation>
    </message>
    <message>
        <source>A figure without a value says why. The age is that of the oldest input.</source>
        <translation>المؤشر الذي لا قيمة له يذكر السبب. والعمر هو عمر أقدم مدخل.</translation>
    </message>
    <message>
        <source>±</source>
        <translation>±</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>مصنوع من</translation>
    </message>
    <message>
        <source>Age and reason</source>
        <translation>العمر والسبب</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>موثّق</translation>
    </message>
    <message>
        <source>Creator report</source>
        <translation>تقرير صانع المحتوى</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Engagement by views, typical</source>
        <translation>التفاعل لكل مشاهدة، المعتاد</translation>
    </message>
    <message>
        <source>Engagement by followers, typical</source>
        <translation>التفاعل لكل متابع، المعتاد</translation>
    </message>
    <message>
        <source>Growth in 7 days</source>
        <translation>النمو في 7 أيام</translation>
    </message>
    <message>
        <source>Growth in 7 days, per cent</source>
        <translation>النمو في 7 أيام بالمئة</translation>
    </message>
    <message>
        <source>Engagement by views, pooled</source>
        <translation>التفاعل لكل مشاهدة، الإجمالي</translation>
    </message>
    <message>
        <source>Engagement by views, pooled, with saves</source>
        <translation>التفاعل لكل مشاهدة، الإجمالي، مع الحفظ</translation>
    </message>
    <message>
        <source>Likes by views, of means</source>
        <translation>الإعجابات لكل مشاهدة، من المتوسطات</translation>
    </message>
    <message>
        <source>Engagement by views, of medians</source>
        <translation>التفاعل لكل مشاهدة، من الوسيطات</translation>
    </message>
    <message>
        <source>Engagement by views, mean, without shares</source>
        <translation>التفاعل لكل مشاهدة، المتوسط، بلا مشاركات</translation>
    </message>
    <message>
        <source>Engagement by views, mean</source>
        <translation>التفاعل لكل مشاهدة، المتوسط</translation>
    </message>
    <message>
        <source>Engagement by followers, per post</source>
        <translation>التفاعل لكل متابع، لكل منشور</translation>
    </message>
    <message>
        <source>Engagement by followers when posted</source>
        <translation>التفاعل لكل متابع وقت النشر</translation>
    </message>
    <message>
        <source>Engagement against creators of a size</source>
        <translation>التفاعل مقارنة بصنّاع محتوى من الحجم نفسه</translation>
    </message>
    <message>
        <source>Growth an hour</source>
        <translation>النمو في الساعة</translation>
    </message>
    <message>
        <source>Growth an hour, usual</source>
        <translation>النمو في الساعة، المعتاد</translation>
    </message>
    <message>
        <source>Followers for each video</source>
        <translation>المتابعون لكل فيديو</translation>
    </message>
    <message>
        <source>Largest rise without a post</source>
        <translation>أكبر ارتفاع بلا منشور</translation>
    </message>
    <message>
        <source>Followers without post or picture</source>
        <translation>متابعون بلا منشور ولا صورة</translation>
    </message>
    <message>
        <source>Best hour to post</source>
        <translation>أفضل ساعة للنشر</translation>
    </message>
    <message>
        <source>Posts known of all</source>
        <translation>المعروف من كل المنشورات</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>حتى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Made %1 by %2, from %3. Every figure comes from the local history; definitions stand at the end.</source>
        <translation>أُعد في ⁨%1⁩ بواسطة ⁨%2⁩، من ⁨%3⁩. كل قيمة مصدرها السجل التاريخي المحلي؛ والتعريفات في الآخر.</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>التعريفات</translation>
    </message>
    <message>
        <source>What each figure is, and in which version of its definition.</source>
        <translation>ما يعنيه كل مؤشر، وبأي إصدار من تعريفه.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>No sample is held.</source>
        <translation>لا عيّنة محفوظة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln samples from %1 to %2. A silence of more than 3 days is a gap.</source>
        <translation>
            <numerusform>لا عيّنات من ⁨%1⁩ إلى ⁨%2⁩. الانقطاع لأكثر من 3 أيام فجوة.</numerusform>
            <numerusform>عيّنة واحدة من ⁨%1⁩ إلى ⁨%2⁩. الانقطاع لأكثر من 3 أيام فجوة.</numerusform>
            <numerusform>عيّنتان من ⁨%1⁩ إلى ⁨%2⁩. الانقطاع لأكثر من 3 أيام فجوة.</numerusform>
            <numerusform>%Ln عيّنات من ⁨%1⁩ إلى ⁨%2⁩. الانقطاع لأكثر من 3 أيام فجوة.</numerusform>
            <numerusform>%Ln عيّنة من ⁨%1⁩ إلى ⁨%2⁩. الانقطاع لأكثر من 3 أيام فجوة.</numerusform>
            <numerusform>%Ln عيّنة من ⁨%1⁩ إلى ⁨%2⁩. الانقطاع لأكثر من 3 أيام فجوة.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not opened: %2</source>
        <translation>لا يُفتح «⁨%1⁩»: ⁨%2⁩</translation>
    </message>
    <message>
        <source>a handle has no slash</source>
        <translation>المعرّف لا يحوي شرطة مائلة</translation>
    </message>
    <message>
        <source>expected tidemark://profile/NAME, or hashtag, post or sound in its place</source>
        <translation>المتوقع ⁨tidemark://profile/NAME⁩، أو hashtag أو post أو sound مكانه</translation>
    </message>
    <message>
        <source>only links to tiktok.com are opened</source>
        <translation>لا تُفتح إلا الروابط إلى tiktok.com</translation>
    </message>
    <message>
        <source>a short link does not say which post it leads to</source>
        <translation>الرابط القصير لا يذكر المنشور الذي يقود إليه</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>هو أطول من ⁨%1⁩ محرفًا</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>هو فارغ</translation>
    </message>
    <message>
        <source>it has characters that cannot be seen</source>
        <translation>فيه محارف لا تُرى</translation>
    </message>
    <message>
        <source>%1 is not a kind of link that is opened</source>
        <translation>لا تُفتح روابط من نوع ⁨%1⁩</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>Look up this post</source>
        <translation>استعلم عن هذا المنشور</translation>
    </message>
    <message>
        <source>Look up sound %1</source>
        <translation>استعلم عن الصوت ⁨%1⁩</translation>
    </message>
    <message>
        <source>Look up @%1</source>
        <translation>استعلم عن ⁨@%1⁩</translation>
    </message>
    <message>
        <source>Look up #%1</source>
        <translation>استعلم عن ⁨#%1⁩</translation>
    </message>
    <message>
        <source>Search creators for “%1”</source>
        <translation>ابحث في صنّاع المحتوى عن «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Search videos for “%1”</source>
        <translation>ابحث في الفيديوهات عن «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Search hashtags for “%1”</source>
        <translation>ابحث في الوسوم عن «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>All sounds</source>
        <translation>كل الأصوات</translation>
    </message>
    <message>
        <source>Find or look up a sound</source>
        <translation>ابحث عن صوت أو استعلم عنه</translation>
    </message>
    <message>
        <source>Title, author, a sound&apos;s id, or a pasted link to a sound</source>
        <translation>عنوان أو مؤلف أو رقم صوت أو رابط صوت ملصق</translation>
    </message>
    <message>
        <source>No sounds yet</source>
        <translation>لا أصوات بعد</translation>
    </message>
    <message>
        <source>Sounds of the posts that you see are listed here by themselves. Paste a link to a sound and Tidemark keeps its number of videos as a series, and tells you when it breaks out of its own pace. One look costs 1 credit.</source>
        <translation>أصوات المنشورات التي تراها تُدرج هنا تلقائيًا. الصق رابط صوت فيحفظ Tidemark عدد فيديوهاته سلسلةً زمنية، وينبّهك حين يخرج عن وتيرته المعتادة. الاستعلام الواحد يكلف رصيدًا واحدًا.</translation>
    </message>
    <message>
        <source>Look up a sound</source>
        <translation>استعلم عن صوت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sounds, all of them open without a credit</source>
        <translation>
            <numerusform>لا أصوات</numerusform>
            <numerusform>صوت واحد، يُفتح دون رصيد</numerusform>
            <numerusform>صوتان، يُفتحان دون رصيد</numerusform>
            <numerusform>%Ln أصوات، تُفتح كلها دون رصيد</numerusform>
            <numerusform>%Ln صوتًا، تُفتح كلها دون رصيد</numerusform>
            <numerusform>%Ln صوت، تُفتح كلها دون رصيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sounds</source>
        <translation>
            <numerusform>⁨%1⁩ من %Ln صوت</numerusform>
            <numerusform>⁨%1⁩ من صوت واحد</numerusform>
            <numerusform>⁨%1⁩ من صوتين</numerusform>
            <numerusform>⁨%1⁩ من %Ln أصوات</numerusform>
            <numerusform>⁨%1⁩ من %Ln صوتًا</numerusform>
            <numerusform>⁨%1⁩ من %Ln صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>A look asks for its title, author, length and number of videos. What comes is kept for good and opens offline.</source>
        <translation>الاستعلام يطلب عنوانه ومؤلفه ومدته وعدد فيديوهاته. ما يصل يُحفظ للأبد ويُفتح دون اتصال.</translation>
    </message>
    <message>
        <source>Asks for the sound&apos;s number of videos (F5)</source>
        <translation>يطلب عدد فيديوهات الصوت (F5)</translation>
    </message>
    <message>
        <source>Videos as the API said them; growth in % an hour between the last two snapshots, the usual is the median of all steps before.</source>
        <translation>الفيديوهات كما ذكرتها الواجهة؛ والنمو بالنسبة المئوية في الساعة بين آخر قياسين، والمعتاد هو وسيط كل الخطوات السابقة.</translation>
    </message>
    <message>
        <source>Videos with the sound</source>
        <translation>فيديوهات بهذا الصوت</translation>
    </message>
    <message>
        <source>Posts with the sound</source>
        <translation>منشورات بهذا الصوت</translation>
    </message>
    <message>
        <source>Asks for one page of posts that use the sound</source>
        <translation>يطلب صفحة واحدة من المنشورات بهذا الصوت</translation>
    </message>
    <message>
        <source>No posts with this sound are held yet. What a page brings is kept for good.</source>
        <translation>لا منشورات محفوظة بهذا الصوت بعد. ما تجلبه الصفحة يُحفظ للأبد.</translation>
    </message>
    <message>
        <source>the number of videos was not in any answer so far</source>
        <translation>عدد الفيديوهات لم يكن في أي إجابة حتى الآن</translation>
    </message>
    <message>
        <source>different creators of the held posts with the sound</source>
        <translation>صنّاع المحتوى المختلفون للمنشورات المحفوظة بهذا الصوت</translation>
    </message>
    <message>
        <source>Nothing else is known of the held posts with the sound. Ask for its posts to see what it goes with.</source>
        <translation>لا يُعرف شيء آخر عن المنشورات المحفوظة بهذا الصوت. اطلب منشوراته لترى ما يأتي معه.</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV لجداول البيانات (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv);;Excel workbook (*.xlsx);;JSON (*.json)</source>
        <translation>CSV لجداول البيانات (*.csv);;مصنف Excel (*.xlsx);;JSON (*.json)</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the desktop&apos;s language</comment>
        <translation>النظام</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>من الذاكرة</translation>
    </message>
    <message>
        <source>from disk</source>
        <translation>من القرص</translation>
    </message>
    <message>
        <source>from the shared cache</source>
        <translation>من المخبأ المشترك</translation>
    </message>
    <message>
        <source>from the network</source>
        <translation>من الشبكة</translation>
    </message>
    <message>
        <source>from history</source>
        <translation>من السجل التاريخي</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>المشترك</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل التاريخي</translation>
    </message>
    <message>
        <source>fresh for %1</source>
        <translation>حديث لمدة ⁨%1⁩</translation>
    </message>
    <message>
        <source>then stale for %1</source>
        <translation>ثم قديم لمدة ⁨%1⁩</translation>
    </message>
    <message>
        <source>cache: %1</source>
        <translation>المخبأ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>حديث</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>a 404, remembered</source>
        <translation>الرمز 404، محفوظ</translation>
    </message>
    <message>
        <source>No layer holds an answer, so the API would be asked.</source>
        <translation>لا طبقة تحفظ إجابة، فستُسأل الواجهة.</translation>
    </message>
    <message>
        <source>It is remembered that there is no such thing.</source>
        <translation>المحفوظ أنه غير موجود.</translation>
    </message>
    <message>
        <source>A layer holds a fresh answer, so nothing would be asked.</source>
        <translation>في إحدى الطبقات إجابة حديثة، فلن يُطلب شيء.</translation>
    </message>
    <message>
        <source>What is held would be shown at once, and refreshed behind.</source>
        <translation>يُعرض المحفوظ فورًا، ويُحدَّث في الخلفية.</translation>
    </message>
    <message>
        <source>What is held would be shown; a refresh failed a moment ago.</source>
        <translation>يُعرض المحفوظ؛ فقد فشل تحديث قبل لحظات.</translation>
    </message>
    <message>
        <source>What is held is too old to be shown, so the API would be asked.</source>
        <translation>المحفوظ أقدم من أن يُعرض، فستُسأل الواجهة.</translation>
    </message>
    <message>
        <source>Because: %1.</source>
        <translation>لأن: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>أُجيب ⁨%1⁩</translation>
    </message>
    <message>
        <source>this answer cost: %1</source>
        <translation>كلفت هذه الإجابة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>not refreshed: %1</source>
        <translation>لم يُحدَّث: ⁨%1⁩</translation>
    </message>
    <message>
        <source>key: %1</source>
        <translation>المفتاح: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>asked now: %1</source>
        <translation>كلفة الطلب الآن: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 cannot be asked for like this</source>
        <translation>لا يمكن طلب ⁨%1⁩ بهذه الطريقة</translation>
    </message>
    <message>
        <source>TikTok does not know %1</source>
        <translation>لا يعرف TikTok ⁨%1⁩</translation>
    </message>
    <message>
        <source>The API did not accept the key</source>
        <translation>لم تقبل الواجهة المفتاح</translation>
    </message>
    <message>
        <source>Not asked: the credits or a cap stand against it</source>
        <translation>لم يُطلب: يمنعه الرصيد أو أحد الحدود</translation>
    </message>
    <message>
        <source>No answer about %1</source>
        <translation>لا إجابة عن ⁨%1⁩</translation>
    </message>
    <message>
        <source>The upstream could not answer about %1</source>
        <translation>تعذّر على خادم الواجهة الإجابة عن ⁨%1⁩</translation>
    </message>
    <message>
        <source>The answer about %1 is not what was agreed</source>
        <translation>الإجابة عن ⁨%1⁩ ليست كما اتُّفق عليه</translation>
    </message>
    <message>
        <source>Tidemark could not read or write its data</source>
        <translation>تعذّر على Tidemark قراءة بياناته أو كتابتها</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>تحقق من الهجاء.</translation>
    </message>
    <message>
        <source>The name may be misspelt, renamed or gone. What was seen before stays in the history.</source>
        <translation>قد يكون الاسم خاطئ الهجاء أو غُيّر أو اختفى. ما شوهد من قبل يبقى في السجل التاريخي.</translation>
    </message>
    <message>
        <source>Nothing more is spent until the key changes. What was seen before stays usable.</source>
        <translation>لا يُنفق شيء آخر حتى يتغيّر المفتاح. ما شوهد من قبل يبقى متاحًا.</translation>
    </message>
    <message>
        <source>Raise the cap or add credits; what was seen before stays usable.</source>
        <translation>ارفع الحد أو أضف رصيدًا؛ ما شوهد من قبل يبقى متاحًا.</translation>
    </message>
    <message>
        <source>What was seen before stays usable.</source>
        <translation>ما شوهد من قبل يبقى متاحًا.</translation>
    </message>
    <message>
        <source>Nothing wrong was kept. What was seen before stays usable.</source>
        <translation>لم يُحفظ شيء خاطئ. ما شوهد من قبل يبقى متاحًا.</translation>
    </message>
    <message>
        <source>Nothing is asked until this is solved, so that nothing paid for is lost.</source>
        <translation>لا يُطلب شيء حتى يُحل هذا، كي لا يضيع شيء دُفع ثمنه.</translation>
    </message>
    <message>
        <source>It cost %1.</source>
        <translation>الكلفة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It cost nothing.</source>
        <translation>لم يكلف شيئًا.</translation>
    </message>
    <message>
        <source>You see what was known before.</source>
        <translation>ترى ما كان معروفًا من قبل.</translation>
    </message>
    <message>
        <source>%1 could not be refreshed</source>
        <translation>تعذّر تحديث ⁨%1⁩</translation>
    </message>
    <message>
        <source>The key lies in the system&apos;s keychain and nowhere else.</source>
        <translation>المفتاح في حلقة مفاتيح النظام وليس في أي مكان آخر.</translation>
    </message>
    <message>
        <source>The key comes from the environment variable TIDEMARK_API_KEY.</source>
        <translation>المفتاح من متغيّر البيئة TIDEMARK_API_KEY.</translation>
    </message>
    <message>
        <source>Demo data needs no key: nothing leaves this machine.</source>
        <translation>البيانات التجريبية لا تحتاج مفتاحًا: لا شيء يغادر هذا الجهاز.</translation>
    </message>
    <message>
        <source>The key is held for this session only and is gone when Tidemark ends.</source>
        <translation>المفتاح محفوظ لهذه الجلسة فقط ويزول عند إغلاق Tidemark.</translation>
    </message>
    <message>
        <source>The keychain could not be used: %1.</source>
        <translation>تعذّر استخدام حلقة المفاتيح: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The key cannot be used, and no other is taken in its place: %1.</source>
        <translation>لا يمكن استخدام المفتاح، ولا يُستخدم غيره مكانه: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>No key is set. Everything that was seen before can be opened; nothing new can be asked.</source>
        <translation>لا مفتاح بعد. كل ما شوهد من قبل يمكن فتحه؛ ولا يمكن طلب جديد.</translation>
    </message>
    <message>
        <source>The API refused this key. Nothing is sent with it until another one is set.</source>
        <translation>رفضت الواجهة هذا المفتاح. لن يُرسل به شيء حتى يُعيَّن غيره.</translation>
    </message>
    <message>
        <source>not from 0</source>
        <translation>لا يبدأ من 0</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing to scale (*.svg);;Page to print (*.pdf)</source>
        <translation>صورة (*.png);;رسم متجهي (*.svg);;صفحة للطباعة (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>تعذّر الحفظ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>نسخ كصورة</translation>
    </message>
    <message>
        <source>Copy as data</source>
        <translation>نسخ كبيانات</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>حفظ كصورة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <comment>of the API</comment>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Tier 1 · interactive</source>
        <translation>الفئة 1 · تفاعلية</translation>
    </message>
    <message>
        <source>Tier 2 · search</source>
        <translation>الفئة 2 · البحث</translation>
    </message>
    <message>
        <source>Tier 3 · batch</source>
        <translation>الفئة 3 · الدفعات</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>Nothing was asked in 30 days: that is neither good nor bad.</source>
        <translation>لم يُطلب شيء خلال 30 يومًا: وهذا ليس جيدًا ولا سيئًا.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>ضمن الهدف</translation>
    </message>
    <message>
        <source>No alert of this tier holds.</source>
        <translation>لا تنبيه قائم لهذه الفئة.</translation>
    </message>
    <message>
        <source>burning %1, not for long</source>
        <translation>استهلاك ⁨%1⁩، منذ قليل</translation>
    </message>
    <message>
        <source>The condition of an alert holds, not yet for its time.</source>
        <translation>شرط أحد التنبيهات متحقق، لكن ليس للمدة اللازمة بعد.</translation>
    </message>
    <message>
        <source>burning %1</source>
        <translation>استهلاك ⁨%1⁩</translation>
    </message>
    <message>
        <source>The budget is spent this many times too fast, for hours.</source>
        <translation>تُستهلك الميزانية منذ ساعات أسرع من اللازم بهذا القدر من المرات.</translation>
    </message>
    <message>
        <source>budget used up</source>
        <translation>نفدت الميزانية</translation>
    </message>
    <message>
        <source>More calls of the last 30 days failed than the objective allows.</source>
        <translation>فشل من طلبات آخر 30 يومًا أكثر مما يسمح به الهدف.</translation>
    </message>
    <message>
        <source>The budget is spent this many times too fast, now.</source>
        <translation>تُستهلك الميزانية الآن أسرع من اللازم بهذا القدر من المرات.</translation>
    </message>
    <message>
        <source>p95 · goal %1</source>
        <translation>المئين 95 · الهدف ⁨%1⁩</translation>
    </message>
    <message>
        <source>95 of 100 calls of the last hour took no longer; %1.</source>
        <translation>95 من كل 100 طلب في الساعة الأخيرة لم تستغرق أكثر من ذلك؛ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>95 of 100 calls of the last 24 hours took no longer; the last hour had %1.</source>
        <translation>95 من كل 100 طلب في آخر 24 ساعة لم تستغرق أكثر من ذلك؛ وفي الساعة الأخيرة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>errors · goal %1</source>
        <translation>الأخطاء · الهدف ⁨%1⁩</translation>
    </message>
    <message>
        <source>Calls of the last 30 days that the upstream failed or let time out: %1 of %2. A 404 is an answer.</source>
        <translation>طلبات آخر 30 يومًا التي أخفق فيها خادم الواجهة أو انتهت مهلتها: ⁨%1⁩ من ⁨%2⁩. والرمز 404 إجابة.</translation>
    </message>
    <message>
        <source>budget left</source>
        <translation>المتبقي من الميزانية</translation>
    </message>
    <message>
        <source>The objective allows %1 of %2 to fail; %3 did.</source>
        <translation>⁨%2⁩: يسمح الهدف بفشل ⁨%1⁩ منها؛ وفشل ⁨%3⁩.</translation>
    </message>
    <message>
        <source>budget left at this pace</source>
        <translation>المتبقي من الميزانية بهذه الوتيرة</translation>
    </message>
    <message>
        <source>page</source>
        <translation>استدعاء</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>تذكرة</translation>
    </message>
    <message>
        <source>%1: its budget is used up</source>
        <translation>⁨%1⁩: نفدت ميزانيتها</translation>
    </message>
    <message>
        <source>%1: budget gone in %2 at this rate</source>
        <translation>⁨%1⁩: تنفد الميزانية خلال ⁨%2⁩ بهذه الوتيرة</translation>
    </message>
    <message>
        <source>%1: too many calls fail</source>
        <translation>⁨%1⁩: تفشل طلبات أكثر من اللازم</translation>
    </message>
    <message>
        <source>5 min and 1 h agree</source>
        <translation>5 د و1 س متفقتان</translation>
    </message>
    <message>
        <source>30 min and 6 h agree</source>
        <translation>30 د و6 س متفقتان</translation>
    </message>
    <message>
        <source>12 h and 3 d agree</source>
        <translation>12 س و3 ي متفقتان</translation>
    </message>
    <message>
        <source>not for long enough</source>
        <translation>ليس لمدة كافية بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad calls</source>
        <translation>
            <numerusform>لا طلبات فاشلة</numerusform>
            <numerusform>طلب فاشل واحد</numerusform>
            <numerusform>طلبان فاشلان</numerusform>
            <numerusform>%Ln طلبات فاشلة</numerusform>
            <numerusform>%Ln طلبًا فاشلًا</numerusform>
            <numerusform>%Ln طلب فاشل</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ ⁨%1⁩</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>ما زال قائمًا</translation>
    </message>
    <message>
        <source>%1, then no data</source>
        <translation>⁨%1⁩، ثم لا بيانات</translation>
    </message>
    <message>
        <source>Top offenders, 7 d</source>
        <translation>الأكثر إخفاقًا، 7 أيام</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>Calls that the upstream failed, or let time out</source>
        <translation>الطلبات التي أخفق فيها خادم الواجهة أو انتهت مهلتها</translation>
    </message>
    <message>
        <source>95 of 100 calls took no longer</source>
        <translation>95 من كل 100 طلب لم تستغرق أكثر من ذلك</translation>
    </message>
    <message>
        <source>Budget used</source>
        <translation>المستهلك من الميزانية</translation>
    </message>
    <message>
        <source>Its bad calls as a share of what its tier may have in 30 days</source>
        <translation>طلباتها الفاشلة كحصة مما يُسمح به لفئتها في 30 يومًا</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>When it fired, in your time zone</source>
        <translation>متى انطلق، بتوقيتك</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Worst burn</source>
        <translation>أعلى استهلاك</translation>
    </message>
    <message>
        <source>How many times too fast the budget was spent, over the alert&apos;s long window</source>
        <translation>كم مرة أسرع من اللازم استُهلكت الميزانية، في نافذة التنبيه الطويلة</translation>
    </message>
    <message>
        <source>videos</source>
        <translation>الفيديوهات</translation>
    </message>
    <message>
        <source>views</source>
        <translation>المشاهدات</translation>
    </message>
    <message>
        <source>the cache was made by a newer version; this one knows schema %1</source>
        <translation>أنشأ المخبأ إصدار أحدث؛ هذا يعرف المخطط ⁨%1⁩</translation>
    </message>
    <message>
        <source>the cache file cannot be opened</source>
        <translation>تعذّر فتح ملف المخبأ</translation>
    </message>
    <message>
        <source>the cache file cannot be opened: %1</source>
        <translation>تعذّر فتح ملف المخبأ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>the cache: %1</source>
        <translation>المخبأ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>the picture %1 cannot be removed</source>
        <translation>تعذّرت إزالة الصورة ⁨%1⁩</translation>
    </message>
    <message>
        <source>the shared cache refuses: %1</source>
        <translation>يرفض المخبأ المشترك: ⁨%1⁩</translation>
    </message>
    <message>
        <source>the shared cache at %1 refuses: %2</source>
        <translation>يرفض المخبأ المشترك في ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>what came from the shared cache is no step of a scan</source>
        <translation>ما جاء من المخبأ المشترك ليس خطوة من تفحّص</translation>
    </message>
    <message>
        <source>the shared cache holds too much to look through in a minute</source>
        <translation>في المخبأ المشترك أكثر مما يمكن تفحّصه في دقيقة</translation>
    </message>
    <message>
        <source>the shared cache is no longer asked</source>
        <translation>لم يعد المخبأ المشترك يُسأل</translation>
    </message>
    <message>
        <source>too much waits for the shared cache</source>
        <translation>ينتظر المخبأ المشترك أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>the shared cache was busy with other questions</source>
        <translation>كان المخبأ المشترك مشغولًا بأسئلة أخرى</translation>
    </message>
    <message>
        <source>the shared cache at %1 did not answer in time</source>
        <translation>لم يجب المخبأ المشترك في ⁨%1⁩ في الوقت المحدد</translation>
    </message>
    <message>
        <source>no connection to the shared cache at %1: %2</source>
        <translation>لا اتصال بالمخبأ المشترك في ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>the shared cache at %1 has no password, and one was given</source>
        <translation>ليس للمخبأ المشترك في ⁨%1⁩ كلمة مرور، وقد أُعطيت واحدة</translation>
    </message>
    <message>
        <source>the shared cache at %1 refused the user or the password</source>
        <translation>رفض المخبأ المشترك في ⁨%1⁩ المستخدم أو كلمة المرور</translation>
    </message>
    <message>
        <source>the shared cache at %1 wants a password</source>
        <translation>يطلب المخبأ المشترك في ⁨%1⁩ كلمة مرور</translation>
    </message>
    <message>
        <source>the shared cache at %1 refused database %2: %3</source>
        <translation>رفض المخبأ المشترك في ⁨%1⁩ قاعدة البيانات ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>what came is no answer of Redis</source>
        <translation>ما جاء ليس إجابة من Redis</translation>
    </message>
    <message>
        <source>it sent more than %1 MiB</source>
        <translation>أرسل أكثر من ⁨%1⁩ ميبيبايت</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>نفدت الذاكرة</translation>
    </message>
    <message>
        <source>not asked: %1</source>
        <translation>لم يُسأل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>offline: the shared cache was not asked</source>
        <translation>دون اتصال: لم يُسأل المخبأ المشترك</translation>
    </message>
    <message>
        <source>demo data are not shared</source>
        <translation>بيانات العرض لا تُشارك</translation>
    </message>
    <message>
        <source>demo data share nothing</source>
        <translation>بيانات العرض لا تشارك شيئًا</translation>
    </message>
    <message>
        <source>another API than that of the settings is asked; --shared shares its answers all the same</source>
        <translation>تُسأل واجهة غير التي في الإعدادات؛ ‎--shared يشارك إجاباتها رغم ذلك</translation>
    </message>
    <message>
        <source>its password could not be read: %1</source>
        <translation>تعذّرت قراءة كلمة مروره: ⁨%1⁩</translation>
    </message>
    <message>
        <source>its password is no longer in the keychain</source>
        <translation>لم تعد كلمة مروره في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>it lives longer than any answer of its kind</source>
        <translation>تعيش أطول من أي إجابة من نوعها</translation>
    </message>
    <message>
        <source>stopped while another machine asked</source>
        <translation>أُوقف بينما كان جهاز آخر يسأل</translation>
    </message>
    <message>
        <source>stopped while another program asked</source>
        <translation>أُوقف بينما كان برنامج آخر يسأل</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>المتوقع ⁨%1⁩</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>المتوقع ⁨%1⁩، والمُعطى ⁨%2⁩</translation>
    </message>
    <message>
        <source>expected %1, got &quot;%2&quot;</source>
        <translation>المتوقع ⁨%1⁩، والمُعطى «⁨%2⁩»</translation>
    </message>
    <message>
        <source>expected %1 of 1 to %2 characters</source>
        <translation>المتوقع ⁨%1⁩ من 1 إلى ⁨%2⁩ حرفًا</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a keyword</source>
        <translation>كلمة مفتاحية</translation>
    </message>
    <message>
        <source>a handle (letters, digits, dots and underscores) or a profile link</source>
        <translation>معرّف (حروف وأرقام ونقاط وشرطات سفلية) أو رابط ملف شخصي</translation>
    </message>
    <message>
        <source>one hashtag without blanks, or a tag link</source>
        <translation>وسم واحد بلا فراغات، أو رابط وسم</translation>
    </message>
    <message>
        <source>a post link such as https://www.tiktok.com/@name/video/123, or a post&apos;s id</source>
        <translation>رابط منشور مثل ⁨https://www.tiktok.com/@name/video/123⁩ أو معرّف منشور</translation>
    </message>
    <message>
        <source>a link to one post, such as https://www.tiktok.com/@name/video/123</source>
        <translation>رابط منشور واحد مثل ⁨https://www.tiktok.com/@name/video/123⁩</translation>
    </message>
    <message>
        <source>a link to tiktok.com, or a post&apos;s id</source>
        <translation>رابط إلى ⁨tiktok.com⁩ أو معرّف منشور</translation>
    </message>
    <message>
        <source>a sound&apos;s link such as https://www.tiktok.com/music/title-123, or its id</source>
        <translation>رابط صوت مثل ⁨https://www.tiktok.com/music/title-123⁩ أو معرّفه</translation>
    </message>
    <message>
        <source>a numeric id</source>
        <translation>معرّف رقمي</translation>
    </message>
    <message>
        <source>expected a page&apos;s cursor as the API gave it</source>
        <translation>المتوقع مؤشر صفحة كما أعطته الواجهة</translation>
    </message>
    <message>
        <source>expected two letters such as &quot;us&quot;, or nothing, got &quot;%1&quot;</source>
        <translation>المتوقع حرفان مثل «us» أو لا شيء، والمُعطى «⁨%1⁩»</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>عدد صحيح من ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>a whole number of at least %1</source>
        <translation>عدد صحيح لا يقل عن ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: expected one of %2, got &quot;%3&quot;</source>
        <translation>⁨%1⁩: المتوقع واحد من ⁨%2⁩، والمُعطى «⁨%3⁩»</translation>
    </message>
    <message>
        <source>no parameters</source>
        <translation>لا معاملات</translation>
    </message>
    <message>
        <source>%1: unknown parameter of %2, which takes %3</source>
        <translation>⁨%1⁩: معامل مجهول في ⁨%2⁩، وهي تأخذ ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1: %2 needs it</source>
        <translation>⁨%1⁩: تحتاجه ⁨%2⁩</translation>
    </message>
    <message>
        <source>a short link does not tell the post&apos;s id; give the id or the whole link</source>
        <translation>الرابط المختصر لا يذكر معرّف المنشور؛ أعطِ المعرّف أو الرابط كاملًا</translation>
    </message>
    <message>
        <source>expected a keyword of at most %1 characters</source>
        <translation>المتوقع كلمة مفتاحية لا تزيد على ⁨%1⁩ حرفًا</translation>
    </message>
    <message>
        <source>“%1” is no figure of a post</source>
        <translation>«⁨%1⁩» ليس من قيم المنشور</translation>
    </message>
    <message>
        <source>expected a condition such as views &gt; 5M</source>
        <translation>المتوقع شرط مثل ⁨views &gt; 5M⁩</translation>
    </message>
    <message>
        <source>a date such as 2026-11-01</source>
        <translation>تاريخ مثل ⁨2026-11-01⁩</translation>
    </message>
    <message>
        <source>a number such as 5M or 200K</source>
        <translation>عدد مثل ⁨5M⁩ أو ⁨200K⁩</translation>
    </message>
    <message>
        <source>a percentage such as 8 %</source>
        <translation>نسبة مئوية مثل ⁨8 %⁩</translation>
    </message>
    <message>
        <source>a factor such as 2x</source>
        <translation>معامل مثل ⁨2x⁩</translation>
    </message>
    <message>
        <source>a length such as 30s or 1:30</source>
        <translation>طول مثل ⁨30s⁩ أو ⁨1:30⁩</translation>
    </message>
    <message>
        <source>a time such as 60d, 3 weeks or 12h</source>
        <translation>مدة مثل ⁨60d⁩ أو ⁨3 weeks⁩ أو ⁨12h⁩</translation>
    </message>
    <message>
        <source>scope: expected 1 to 128 visible ASCII characters, such as &quot;global&quot; or &quot;user:42&quot;</source>
        <translation>⁨scope⁩: المتوقع 1 إلى 128 رمزًا مرئيًا من ⁨ASCII⁩ مثل «global» أو «user:42»</translation>
    </message>
    <message>
        <source>spending is stopped</source>
        <translation>الإنفاق متوقف</translation>
    </message>
    <message>
        <source>Allow spending again in Credits, or with `tidemark-cli credits resume`</source>
        <translation>اسمح بالإنفاق من جديد في «الرصيد» أو بالأمر ⁨`tidemark-cli credits resume`⁩.</translation>
    </message>
    <message>
        <source>%1: what is paid for could not be kept, so nothing is spent</source>
        <translation>⁨%1⁩: لا يمكن حفظ ما يُدفع ثمنه، لذلك لا يُنفق شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n credits</source>
        <translation>
            <numerusform>%n رصيد</numerusform>
            <numerusform>رصيد واحد</numerusform>
            <numerusform>رصيدان</numerusform>
            <numerusform>%n أرصدة</numerusform>
            <numerusform>%n رصيدًا</numerusform>
            <numerusform>%n رصيد</numerusform>
        </translation>
    </message>
    <message>
        <source>1 credit</source>
        <translation>رصيد واحد</translation>
    </message>
    <message>
        <source>the %1 of %2 does not allow this request: %3 spent or held, a request sets aside %4</source>
        <translation>⁨%1⁩ (⁨%2⁩) لا يسمح بهذا الطلب: أُنفق أو حُجز ⁨%3⁩، والطلب يحجز ⁨%4⁩</translation>
    </message>
    <message>
        <source>daily cap</source>
        <translation>الحد اليومي</translation>
    </message>
    <message>
        <source>monthly cap</source>
        <translation>الحد الشهري</translation>
    </message>
    <message>
        <source>background share (%1 %) of the %2</source>
        <translation>حصة الخلفية (⁨%1⁩ %) من ⁨%2⁩</translation>
    </message>
    <message>
        <source>It frees on %1 at 00:00 UTC; or raise the cap in Credits</source>
        <translation>يتحرر في ⁨%1⁩ الساعة 00:00 UTC؛ أو ارفع الحد في «الرصيد».</translation>
    </message>
    <message>
        <source>Ask for less at once, or raise the cap of an action</source>
        <translation>اطلب أقل دفعة واحدة، أو ارفع حد الإجراء.</translation>
    </message>
    <message>
        <source>the cap of %1 for one action is reached: %2 spent</source>
        <translation>بلغ حد الإجراء الواحد (⁨%1⁩): أُنفق ⁨%2⁩</translation>
    </message>
    <message>
        <source>this key was refused before: %1</source>
        <translation>رُفض هذا المفتاح من قبل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Set another key (`tidemark-cli key set`); nothing is asked with this one</source>
        <translation>ضع مفتاحًا آخر (⁨`tidemark-cli key set`⁩)؛ لا يُطلب شيء بهذا.</translation>
    </message>
    <message>
        <source>the account is out of credits: %1</source>
        <translation>نفد رصيد الحساب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Buy credits, then allow spending again in Credits, or with `tidemark-cli credits resume`</source>
        <translation>اشترِ رصيدًا ثم اسمح بالإنفاق من جديد في «الرصيد» أو بالأمر ⁨`tidemark-cli credits resume`⁩.</translation>
    </message>
    <message>
        <source>It frees with the next month (UTC); or raise the allowance</source>
        <translation>يتحرر مع الشهر التالي (UTC)؛ أو ارفع المخصّص.</translation>
    </message>
    <message>
        <source>the allowance of %1 a month of &quot;%2&quot; is used up: %3 spent or held</source>
        <translation>استُنفد مخصّص «⁨%2⁩» الشهري (⁨%1⁩): أُنفق أو حُجز ⁨%3⁩</translation>
    </message>
    <message>
        <source>the ledger has no reservation %1</source>
        <translation>ليس في السجل حجز ⁨%1⁩</translation>
    </message>
    <message>
        <source>the balance page carries no number</source>
        <translation>صفحة الرصيد لا تحمل عددًا</translation>
    </message>
    <message>
        <source>balance check</source>
        <translation>فحص الرصيد</translation>
    </message>
    <message>
        <source>sent again by the network stack</source>
        <translation>أعادت الشبكة إرساله</translation>
    </message>
    <message>
        <source>the program ended before the answer</source>
        <translation>انتهى البرنامج قبل الإجابة</translation>
    </message>
    <message>
        <source>the copy is damaged</source>
        <translation>النسخة تالفة</translation>
    </message>
    <message>
        <source>the copy cannot be read back</source>
        <translation>تعذّرت إعادة قراءة النسخة</translation>
    </message>
    <message>
        <source>the copy cannot be named so</source>
        <translation>لا يمكن تسمية النسخة هكذا</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation>⁨%1⁩ موجود من قبل</translation>
    </message>
    <message>
        <source>%1: no such file</source>
        <translation>⁨%1⁩: لا يوجد هذا الملف</translation>
    </message>
    <message>
        <source>it is not what was written: its checksum differs</source>
        <translation>ليست ما كُتب: مجموعها الاختباري مختلف</translation>
    </message>
    <message>
        <source>this is no backup of a history</source>
        <translation>هذه ليست نسخة احتياطية لسجل تاريخي</translation>
    </message>
    <message>
        <source>make room on the disk and check that the data folder can be written</source>
        <translation>أفسح مجالًا على القرص وتحقق من أن مجلد البيانات قابل للكتابة.</translation>
    </message>
    <message>
        <source>another program holds the file; try again</source>
        <translation>برنامج آخر يمسك الملف؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>start again: a damaged file is then recovered and the old one is kept</source>
        <translation>ابدأ من جديد: يُستعاد الملف التالف عندئذ ويُحتفظ بالقديم.</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>تعذّر فتح ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>تعذّرت قراءة ⁨%1⁩</translation>
    </message>
    <message>
        <source>database: %1</source>
        <translation>قاعدة البيانات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>the transaction was given up</source>
        <translation>تُركت المعاملة</translation>
    </message>
    <message>
        <source>migration %1 is out of order</source>
        <translation>الترحيل ⁨%1⁩ خارج ترتيبه</translation>
    </message>
    <message>
        <source>migration %1 cannot be read</source>
        <translation>تعذّرت قراءة الترحيل ⁨%1⁩</translation>
    </message>
    <message>
        <source>no migrations in %1</source>
        <translation>لا ترحيلات في ⁨%1⁩</translation>
    </message>
    <message>
        <source>use the newer program; the file was not touched</source>
        <translation>استخدم البرنامج الأحدث؛ لم يُمس الملف.</translation>
    </message>
    <message>
        <source>%1 has schema version %2, this program knows %3</source>
        <translation>مخطط ⁨%1⁩ إصداره ⁨%2⁩، وهذا البرنامج يعرف ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 is a database of another program</source>
        <translation>⁨%1⁩ قاعدة بيانات برنامج آخر</translation>
    </message>
    <message>
        <source>the backup before the migration: %1</source>
        <translation>النسخة الاحتياطية قبل الترحيل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>keep the data folder on a local disk, not on a network drive</source>
        <translation>ضع مجلد البيانات على قرص محلي لا على قرص شبكة.</translation>
    </message>
    <message>
        <source>%1 is %2 in place of %3</source>
        <translation>⁨%1⁩ هو ⁨%2⁩ بدل ⁨%3⁩</translation>
    </message>
    <message>
        <source>check that the data folder exists and can be written</source>
        <translation>تحقق من أن مجلد البيانات موجود وقابل للكتابة.</translation>
    </message>
    <message>
        <source>another program is still opening %1</source>
        <translation>ما زال برنامج آخر يفتح ⁨%1⁩</translation>
    </message>
    <message>
        <source>the data folder %1 cannot be made</source>
        <translation>تعذّر إنشاء مجلد البيانات ⁨%1⁩</translation>
    </message>
    <message>
        <source>the data folder cannot be made</source>
        <translation>تعذّر إنشاء مجلد البيانات</translation>
    </message>
    <message>
        <source>the demo folder cannot be written</source>
        <translation>تعذّرت الكتابة في مجلد العرض</translation>
    </message>
    <message>
        <source>%1 is not a regular file</source>
        <translation>⁨%1⁩ ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation>تعذّر إنشاء ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 was empty: what it held is lost, and a new one was begun</source>
        <translation>كان ⁨%1⁩ فارغًا: ضاع ما فيه، وبُدئ ملف جديد</translation>
    </message>
    <message>
        <source>its log is kept as %1-wal</source>
        <translation>حُفظ سجله باسم ⁨%1-wal⁩</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>⁨%1⁩ غير موجود</translation>
    </message>
    <message>
        <source>%1 must first be opened to write</source>
        <translation>يجب أولًا فتح ⁨%1⁩ للكتابة</translation>
    </message>
    <message>
        <source>%1 cannot be made: the disk is full, or the folder cannot be written</source>
        <translation>تعذّر إنشاء ⁨%1⁩: القرص ممتلئ أو المجلد غير قابل للكتابة</translation>
    </message>
    <message>
        <source>%1 is damaged, and there is no room to recover it</source>
        <translation>⁨%1⁩ تالف، ولا مجال لاستعادته</translation>
    </message>
    <message>
        <source>%1 was damaged: what could be read was saved. The old file is kept as %2</source>
        <translation>كان ⁨%1⁩ تالفًا: أُنقذ ما أمكنت قراءته. حُفظ الملف القديم باسم ⁨%2⁩</translation>
    </message>
    <message>
        <source>there is no room to bring %1 to this program&apos;s version</source>
        <translation>لا مجال لنقل ⁨%1⁩ إلى إصدار هذا البرنامج</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>⁨%1⁩ تالف</translation>
    </message>
    <message>
        <source>%1 was damaged and made anew</source>
        <translation>كان ⁨%1⁩ تالفًا وأُنشئ من جديد</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be recovered: %2</source>
        <translation>⁨%1⁩ تالف ولا تمكن استعادته: ⁨%2⁩</translation>
    </message>
    <message>
        <source>the data folder %1 is gone</source>
        <translation>اختفى مجلد البيانات ⁨%1⁩</translation>
    </message>
    <message>
        <source>Bring the folder back and start again, or name another with --data-dir</source>
        <translation>أعد المجلد وابدأ من جديد، أو سمِّ غيره بالخيار ⁨--data-dir⁩.</translation>
    </message>
    <message>
        <source>the data folder %1 is on a disk that is mounted read-only</source>
        <translation>مجلد البيانات ⁨%1⁩ على قرص مركّب للقراءة فقط</translation>
    </message>
    <message>
        <source>Mount it for writing, or name another folder with --data-dir; spending goes on by itself</source>
        <translation>ركّبه للكتابة أو سمِّ مجلدًا آخر بالخيار ⁨--data-dir⁩؛ يستمر الإنفاق من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>the data folder %1 may not be written by this user</source>
        <translation>لا يحق لهذا المستخدم الكتابة في مجلد البيانات ⁨%1⁩</translation>
    </message>
    <message>
        <source>Give yourself the right to write to it, or name another with --data-dir</source>
        <translation>امنح نفسك حق الكتابة فيه، أو سمِّ غيره بالخيار ⁨--data-dir⁩.</translation>
    </message>
    <message>
        <source>%1 may not be written by this user</source>
        <translation>لا يحق لهذا المستخدم كتابة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Give yourself the right to write to it, or name another folder with --data-dir</source>
        <translation>امنح نفسك حق الكتابة فيه، أو سمِّ مجلدًا آخر بالخيار ⁨--data-dir⁩.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>Make room on the disk; spending goes on by itself</source>
        <translation>أفسح مجالًا على القرص؛ يستمر الإنفاق من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>the damaged file cannot be set aside as %1</source>
        <translation>تعذّر وضع الملف التالف جانبًا باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>the damaged file&apos;s log cannot be set aside as %1-wal</source>
        <translation>تعذّر وضع سجل الملف التالف جانبًا باسم ⁨%1-wal⁩</translation>
    </message>
    <message>
        <source>%1 was damaged and could not be read; it is kept as %2, and a new one was begun</source>
        <translation>كان ⁨%1⁩ تالفًا لا تمكن قراءته؛ حُفظ باسم ⁨%2⁩ وبُدئ ملف جديد</translation>
    </message>
    <message>
        <source>the recovery copy cannot be written: %1</source>
        <translation>تعذّرت كتابة نسخة الاستعادة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>the recovery copy cannot be named</source>
        <translation>تعذّرت تسمية نسخة الاستعادة</translation>
    </message>
    <message>
        <source>no row is known to be lost</source>
        <translation>لا يُعرف ضياع أي صف</translation>
    </message>
    <message>
        <source>the first page is lost</source>
        <translation>ضاعت الصفحة الأولى</translation>
    </message>
    <message>
        <source>a stored answer is damaged</source>
        <translation>إجابة محفوظة تالفة</translation>
    </message>
    <message>
        <source>the thinning was stopped; what it took away by then is gone</source>
        <translation>أُوقف التخفيف؛ ما أُزيل حتى ذلك الحين زال</translation>
    </message>
    <message>
        <source>history holds no %1 %2</source>
        <translation>لا يحوي السجل التاريخي ⁨%2⁩ (⁨%1⁩)</translation>
    </message>
    <message>
        <source>history holds no %1 &quot;%2&quot;</source>
        <translation>لا يحوي السجل التاريخي «⁨%2⁩» (⁨%1⁩)</translation>
    </message>
    <message>
        <source>History grows with each answer: ask for it once, for example with `tidemark-cli %1 ...`.</source>
        <translation>ينمو السجل التاريخي مع كل إجابة: اطلبه مرة، مثلًا بالأمر ⁨`tidemark-cli %1 ...`⁩.</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>ملف شخصي</translation>
    </message>
    <message>
        <source>there is no export of that kind</source>
        <translation>لا يوجد تصدير من هذا النوع</translation>
    </message>
    <message>
        <source>there is no such post</source>
        <translation>لا يوجد هذا المنشور</translation>
    </message>
    <message>
        <source>there is no metric &quot;%1&quot;</source>
        <translation>لا توجد قيمة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>there is no metric %1 of a %2</source>
        <translation>لا توجد قيمة ⁨%1⁩ لدى ⁨%2⁩</translation>
    </message>
    <message>
        <source>a %1 has no metric &quot;%2&quot;: it has %3</source>
        <translation>ليس لدى ⁨%1⁩ قيمة «⁨%2⁩»، بل ⁨%3⁩</translation>
    </message>
    <message>
        <source>nothing was known of @%1 then</source>
        <translation>لم يكن معروفًا آنذاك شيء عن ⁨@%1⁩</translation>
    </message>
    <message>
        <source>nothing was known of #%1 then</source>
        <translation>لم يكن معروفًا آنذاك شيء عن ⁨#%1⁩</translation>
    </message>
    <message>
        <source>nothing was known of %1 then</source>
        <translation>لم يكن معروفًا آنذاك شيء عن ⁨%1⁩</translation>
    </message>
    <message>
        <source>this had not been asked by then</source>
        <translation>لم يكن قد سُئل عن هذا حتى ذلك الحين</translation>
    </message>
    <message>
        <source>the catalogue lacks %1</source>
        <translation>ينقص الفهرس ⁨%1⁩</translation>
    </message>
    <message>
        <source>the catalogue has no %1</source>
        <translation>ينقص الفهرس ⁨%1⁩</translation>
    </message>
    <message>
        <source>no endpoint %1 today</source>
        <translation>لا توجد اليوم نقطة وصول ⁨%1⁩</translation>
    </message>
    <message>
        <source>expected an alignment: %1</source>
        <translation>المتوقع محاذاة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>offline, and nothing is held for this question</source>
        <translation>دون اتصال، ولا شيء محفوظ لهذا السؤال</translation>
    </message>
    <message>
        <source>offline: nothing is sent</source>
        <translation>دون اتصال: لا يُرسل شيء</translation>
    </message>
    <message>
        <source>no API key is set</source>
        <translation>لم يُحدَّد مفتاح للواجهة</translation>
    </message>
    <message>
        <source>no API key is at hand: %1</source>
        <translation>لا مفتاح للواجهة في المتناول: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 gave wrong shapes three times in a row; background calls of it have stopped</source>
        <translation>أعطت ⁨%1⁩ أشكالًا خاطئة ثلاث مرات متتالية؛ توقفت طلباتها في الخلفية</translation>
    </message>
    <message>
        <source>the API asked for a pause that lasts %1 more</source>
        <translation>طلبت الواجهة توقفًا بقي منه ⁨%1⁩</translation>
    </message>
    <message>
        <source>not asked: the upstream failed again and again; next try in %1</source>
        <translation>لم يُطلب: أخفق خادم الواجهة مرارًا؛ المحاولة التالية بعد ⁨%1⁩</translation>
    </message>
    <message>
        <source>not asked: the API takes %1 requests a minute and key, and all are used; the next in %2</source>
        <translation>لم يُطلب: تقبل الواجهة ⁨%1⁩ طلبًا في الدقيقة لكل مفتاح وقد استُنفدت؛ التالي بعد ⁨%2⁩</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>the upstream did not answer in time (%1)</source>
        <translation>لم يجب خادم الواجهة في الوقت المحدد (⁨%1⁩)</translation>
    </message>
    <message>
        <source>the upstream closed the connection before its answer was whole</source>
        <translation>أغلق خادم الواجهة الاتصال قبل اكتمال إجابته</translation>
    </message>
    <message>
        <source>the answer is larger than this program accepts (%1)</source>
        <translation>الإجابة أكبر مما يقبله هذا البرنامج (⁨%1⁩)</translation>
    </message>
    <message>
        <source>the upstream redirects to %1, which is not followed</source>
        <translation>يحيل خادم الواجهة إلى ⁨%1⁩، ولا تُتبع الإحالة</translation>
    </message>
    <message>
        <source>no secure connection: %1</source>
        <translation>لا اتصال آمن: ⁨%1⁩</translation>
    </message>
    <message>
        <source>no connection: %1</source>
        <translation>لا اتصال: ⁨%1⁩</translation>
    </message>
    <message>
        <source>no connection within %1</source>
        <translation>لا اتصال خلال ⁨%1⁩</translation>
    </message>
    <message>
        <source>no whole answer within %1</source>
        <translation>لا إجابة كاملة خلال ⁨%1⁩</translation>
    </message>
    <message>
        <source>the answer is larger than %1 KiB</source>
        <translation>الإجابة أكبر من ⁨%1⁩ كيبيبايت</translation>
    </message>
    <message>
        <source>the connection was closed before the answer</source>
        <translation>أُغلق الاتصال قبل الإجابة</translation>
    </message>
    <message>
        <source>the server sends us on to %1</source>
        <translation>يحيلنا الخادم إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>closed without an answer</source>
        <translation>أُغلق بلا إجابة</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>قُطعت الإجابة</translation>
    </message>
    <message>
        <source>the API asks to slow down (HTTP 429)</source>
        <translation>تطلب الواجهة التمهّل (⁨HTTP 429⁩)</translation>
    </message>
    <message>
        <source>the API asks to wait %1 (HTTP 429)</source>
        <translation>تطلب الواجهة الانتظار ⁨%1⁩ (⁨HTTP 429⁩)</translation>
    </message>
    <message>
        <source>for %1 s</source>
        <translation>⁨%1⁩ ث</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Ask again after that wait; what is held opens without a request.</source>
        <translation>اطلب ثانية بعد هذا الانتظار؛ ما هو محفوظ يُفتح بلا طلب.</translation>
    </message>
    <message>
        <source>the API refused the key (HTTP %1)</source>
        <translation>رفضت الواجهة المفتاح (⁨HTTP %1⁩)</translation>
    </message>
    <message>
        <source>the API says that no credits are left (HTTP 402)</source>
        <translation>تقول الواجهة إنه لم يبق رصيد (⁨HTTP 402⁩)</translation>
    </message>
    <message>
        <source>the upstream failed (HTTP %1)</source>
        <translation>أخفق خادم الواجهة (⁨HTTP %1⁩)</translation>
    </message>
    <message>
        <source>the upstream redirects, which is not followed (HTTP %1)</source>
        <translation>يحيل خادم الواجهة، ولا تُتبع الإحالة (⁨HTTP %1⁩)</translation>
    </message>
    <message>
        <source>the API refused the request (HTTP %1)</source>
        <translation>رفضت الواجهة الطلب (⁨HTTP %1⁩)</translation>
    </message>
    <message>
        <source>Correct the parameters: asked again as they are, they would cost and fail again.</source>
        <translation>صحّح المعاملات: لو طُلبت كما هي لكلّفت وأخفقت ثانية.</translation>
    </message>
    <message>
        <source>the API answered 404</source>
        <translation>أجابت الواجهة 404</translation>
    </message>
    <message>
        <source>Ask again later: the list may have changed between its pages.</source>
        <translation>اطلب لاحقًا: ربما تغيّرت القائمة بين صفحاتها.</translation>
    </message>
    <message>
        <source>%1: page %2 failed: %3</source>
        <translation>⁨%1⁩: أخفقت الصفحة ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>the host %1 was not found: %2</source>
        <translation>لم يُعثر على المضيف ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>the name service did not answer in time</source>
        <translation>لم تجب خدمة الأسماء في الوقت المحدد</translation>
    </message>
    <message>
        <source>it has no address</source>
        <translation>ليس له عنوان</translation>
    </message>
    <message>
        <source>the address is not a complete URL</source>
        <translation>العنوان ليس رابطًا كاملًا</translation>
    </message>
    <message>
        <source>the address carries a user name or password</source>
        <translation>في العنوان اسم مستخدم أو كلمة مرور</translation>
    </message>
    <message>
        <source>the address is not https</source>
        <translation>العنوان ليس ⁨https⁩</translation>
    </message>
    <message>
        <source>plain http goes to this machine alone; use https</source>
        <translation>⁨http⁩ العادي لهذا الجهاز وحده؛ استخدم ⁨https⁩</translation>
    </message>
    <message>
        <source>the key holds characters that no key has</source>
        <translation>في المفتاح رموز ليست في أي مفتاح</translation>
    </message>
    <message>
        <source>there is no such image</source>
        <translation>لا توجد هذه الصورة</translation>
    </message>
    <message>
        <source>the image server answered %1</source>
        <translation>أجاب خادم الصور ⁨%1⁩</translation>
    </message>
    <message>
        <source>this is no JPEG, PNG or WebP image</source>
        <translation>هذه ليست صورة ⁨JPEG⁩ أو ⁨PNG⁩ أو ⁨WebP⁩</translation>
    </message>
    <message>
        <source>pictures, videos and sounds do not come from this machine</source>
        <translation>الصور والفيديوهات والأصوات لا تأتي من هذا الجهاز</translation>
    </message>
    <message>
        <source>pictures, videos and sounds come from a host with a public name</source>
        <translation>الصور والفيديوهات والأصوات تأتي من مضيف له اسم عام</translation>
    </message>
    <message>
        <source>the link is sent on too often</source>
        <translation>يُحال الرابط مرات كثيرة</translation>
    </message>
    <message>
        <source>the link leads nowhere</source>
        <translation>الرابط لا يؤدي إلى شيء</translation>
    </message>
    <message>
        <source>the link has expired</source>
        <translation>انتهت صلاحية الرابط</translation>
    </message>
    <message>
        <source>the media server answered %1</source>
        <translation>أجاب خادم الوسائط ⁨%1⁩</translation>
    </message>
    <message>
        <source>the link leads to a page, not to a video or sound</source>
        <translation>يؤدي الرابط إلى صفحة لا إلى فيديو أو صوت</translation>
    </message>
    <message>
        <source>the media server gave another part than was asked for</source>
        <translation>أعطى خادم الوسائط جزءًا غير المطلوب</translation>
    </message>
    <message>
        <source>the answer holds no link</source>
        <translation>لا رابط في الإجابة</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3</source>
        <translation>⁨%1⁩: المتوقع ⁨%2⁩، والموجود ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 is missing from the answer</source>
        <translation>ينقص الإجابة ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 is missing or has a wrong type</source>
        <translation>⁨%1⁩ ناقص أو نوعه خاطئ</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>item %1 of the list</source>
        <translation>العنصر ⁨%1⁩ من القائمة</translation>
    </message>
    <message>
        <source>followers, followings or user_list</source>
        <translation>⁨followers⁩ أو ⁨followings⁩ أو ⁨user_list⁩</translation>
    </message>
    <message>
        <source>the answer is a web page, not JSON</source>
        <translation>الإجابة صفحة ويب لا ⁨JSON⁩</translation>
    </message>
    <message>
        <source>the answer is nested too deeply</source>
        <translation>الإجابة متداخلة بعمق مفرط</translation>
    </message>
    <message>
        <source>the answer is not JSON (%1)</source>
        <translation>الإجابة ليست ⁨JSON⁩ (⁨%1⁩)</translation>
    </message>
    <message>
        <source>the answer is not JSON</source>
        <translation>الإجابة ليست ⁨JSON⁩</translation>
    </message>
    <message>
        <source>the answer is JSON, but not an object</source>
        <translation>الإجابة ⁨JSON⁩ لكنها ليست كائنًا</translation>
    </message>
    <message>
        <source>the answer is not whole JSON</source>
        <translation>الإجابة ليست ⁨JSON⁩ كاملًا</translation>
    </message>
    <message>
        <source>the answer is not whole JSON (%1)</source>
        <translation>الإجابة ليست ⁨JSON⁩ كاملًا (⁨%1⁩)</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>الإجابة فارغة</translation>
    </message>
    <message>
        <source>the answer is %1, not an object</source>
        <translation>الإجابة ⁨%1⁩ وليست كائنًا</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>صواب أو خطأ</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>مصفوفة</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>معرّف</translation>
    </message>
    <message>
        <source>a flag</source>
        <translation>راية</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>no region is in the answer</source>
        <translation>لا منطقة في الإجابة</translation>
    </message>
    <message>
        <source>the API said that it failed, and not why</source>
        <translation>قالت الواجهة إنها أخفقت ولم تقل لماذا</translation>
    </message>
    <message>
        <source>the API said: %1</source>
        <translation>قالت الواجهة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Wait a little and ask again.</source>
        <translation>انتظر قليلًا واطلب ثانية.</translation>
    </message>
    <message>
        <source>the key comes from the environment and cannot be changed here</source>
        <translation>يأتي المفتاح من البيئة ولا يمكن تغييره هنا</translation>
    </message>
    <message>
        <source>Unset TIDEMARK_API_KEY to use the keychain</source>
        <translation>أزل ⁨TIDEMARK_API_KEY⁩ لاستخدام حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Correct the variable, or unset it to use what the keychain holds</source>
        <translation>صحّح المتغيّر أو أزله لاستخدام ما في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>the key is empty</source>
        <translation>المفتاح فارغ</translation>
    </message>
    <message>
        <source>the key holds blanks, line breaks or characters outside ASCII</source>
        <translation>في المفتاح فراغات أو فواصل أسطر أو رموز خارج ⁨ASCII⁩</translation>
    </message>
    <message>
        <source>the key has %1 characters; a key has 8 to 512</source>
        <translation>في المفتاح ⁨%1⁩ حرفًا؛ وللمفتاح 8 إلى 512</translation>
    </message>
    <message>
        <source>the password is empty</source>
        <translation>كلمة المرور فارغة</translation>
    </message>
    <message>
        <source>the password is longer than %1 bytes</source>
        <translation>كلمة المرور أطول من ⁨%1⁩ بايت</translation>
    </message>
    <message>
        <source>the password holds line breaks or other characters that cannot be typed</source>
        <translation>في كلمة المرور فواصل أسطر أو رموز أخرى لا تُكتب</translation>
    </message>
    <message>
        <source>the keychain is locked or refuses access: %1</source>
        <translation>حلقة المفاتيح مقفلة أو ترفض الوصول: ⁨%1⁩</translation>
    </message>
    <message>
        <source>there is no keychain on this machine: %1</source>
        <translation>لا حلقة مفاتيح على هذا الجهاز: ⁨%1⁩</translation>
    </message>
    <message>
        <source>the keychain cannot be reached: %1</source>
        <translation>تعذّر الوصول إلى حلقة المفاتيح: ⁨%1⁩</translation>
    </message>
    <message>
        <source>the keychain did not answer within %1 s</source>
        <translation>لم تجب حلقة المفاتيح خلال ⁨%1⁩ ث</translation>
    </message>
    <message>
        <source>Unlock the keychain, or give the key for this session only</source>
        <translation>افتح حلقة المفاتيح، أو أعطِ المفتاح لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>what the keychain holds is not what was stored: %1</source>
        <translation>ما في حلقة المفاتيح ليس ما حُفظ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>there is no keychain here</source>
        <translation>لا حلقة مفاتيح هنا</translation>
    </message>
    <message>
        <source>%1: expected %2</source>
        <translation>⁨%1⁩: المتوقع ⁨%2⁩</translation>
    </message>
    <message>
        <source>the scheme</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>redis://, got &quot;%1&quot;</source>
        <translation>⁨redis://⁩، والمُعطى «⁨%1⁩»</translation>
    </message>
    <message>
        <source>the scheme: rediss:// needs TLS, which the Redis client library cannot do</source>
        <translation>المخطط: ⁨rediss://⁩ يحتاج ⁨TLS⁩، ولا تقدر عليه مكتبة ⁨Redis⁩</translation>
    </message>
    <message>
        <source>Let a tunnel on this machine (stunnel, ssh -L) do TLS, and give its end here: redis://127.0.0.1:6379</source>
        <translation>دع نفقًا على هذا الجهاز (⁨stunnel⁩ أو ⁨ssh -L⁩) يتولى ⁨TLS⁩، وأعطِ طرفه هنا: ⁨redis://127.0.0.1:6379⁩</translation>
    </message>
    <message>
        <source>the user</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>a name without blanks</source>
        <translation>اسم بلا فراغات</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>a name or an address, got &quot;%1&quot;</source>
        <translation>اسم أو عنوان، والمُعطى «⁨%1⁩»</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2, got &quot;%3&quot;</source>
        <translation>عدد صحيح من ⁨%1⁩ إلى ⁨%2⁩، والمُعطى «⁨%3⁩»</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>nothing after the database&apos;s number</source>
        <translation>لا شيء بعد رقم قاعدة البيانات</translation>
    </message>
    <message>
        <source>the port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>a %1 from %2 to %3</source>
        <translation>⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>an https address without a path such as https://api.tikliveapi.com (http for this machine alone)</source>
        <translation>عنوان ⁨https⁩ بلا مسار مثل ⁨https://api.tikliveapi.com⁩ (⁨http⁩ لهذا الجهاز وحده)</translation>
    </message>
    <message>
        <source>an address without a password: that belongs into the keychain</source>
        <translation>عنوان بلا كلمة مرور: مكانها حلقة المفاتيح</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>واحد من ⁨%1⁩</translation>
    </message>
    <message>
        <source>settings file %1: %2; the default %3 is used</source>
        <translation>ملف الإعدادات ⁨%1⁩: ⁨%2⁩؛ تُستخدم القيمة الافتراضية ⁨%3⁩</translation>
    </message>
    <message>
        <source>settings file %1: %2</source>
        <translation>ملف الإعدادات ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>is of format %1, this version knows %2</source>
        <translation>تنسيقه ⁨%1⁩، وهذا الإصدار يعرف ⁨%2⁩</translation>
    </message>
    <message>
        <source>is damaged and cannot be renamed</source>
        <translation>تالف ولا تمكن إعادة تسميته</translation>
    </message>
    <message>
        <source>is damaged; defaults are used, and it is kept beside the new one at the next change</source>
        <translation>تالف؛ تُستخدم القيم الافتراضية، ويُحفظ إلى جانب الجديد عند التغيير التالي</translation>
    </message>
    <message>
        <source>cannot be locked for writing</source>
        <translation>تعذّر قفله للكتابة</translation>
    </message>
    <message>
        <source>window state: expected a name of letters, digits, dots and dashes</source>
        <translation>حالة النافذة: المتوقع اسم من حروف وأرقام ونقاط وشرطات</translation>
    </message>
    <message>
        <source>window state &quot;%1&quot;: expected at most 65536 bytes</source>
        <translation>حالة النافذة «⁨%1⁩»: المتوقع 65536 بايتًا على الأكثر</translation>
    </message>
    <message>
        <source>the profile does not say how many posts there are</source>
        <translation>لا يذكر الملف الشخصي عدد المنشورات</translation>
    </message>
    <message>
        <source>the profile reports no posts</source>
        <translation>يذكر الملف الشخصي أنه لا منشورات</translation>
    </message>
    <message>
        <source>followers or posts unknown</source>
        <translation>المتابعون أو المنشورات مجهولة</translation>
    </message>
    <message>
        <source>views unknown</source>
        <translation>المشاهدات مجهولة</translation>
    </message>
    <message>
        <source>the time zone is unknown</source>
        <translation>المنطقة الزمنية مجهولة</translation>
    </message>
    <message>
        <source>no hour of the week holds 3 posts</source>
        <translation>لا ساعة في الأسبوع فيها 3 منشورات</translation>
    </message>
    <message>
        <source>it was 0 for most of the time</source>
        <translation>كان 0 معظم الوقت</translation>
    </message>
    <message>
        <source>no more than one rounding step</source>
        <translation>لا يتجاوز خطوة تقريب واحدة</translation>
    </message>
    <message>
        <source>within the usual</source>
        <translation>ضمن المعتاد</translation>
    </message>
    <message>
        <source>it was 0</source>
        <translation>كان 0</translation>
    </message>
    <message>
        <source>no post&apos;s date is known</source>
        <translation>لا يُعرف تاريخ أي منشور</translation>
    </message>
    <message>
        <source>no views</source>
        <translation>لا مشاهدات</translation>
    </message>
    <message>
        <source>followers unknown</source>
        <translation>المتابعون مجهولون</translation>
    </message>
    <message>
        <source>no followers</source>
        <translation>لا متابعين</translation>
    </message>
    <message>
        <source>no posts held</source>
        <translation>لا منشورات محفوظة</translation>
    </message>
    <message>
        <source>no post has all the counters that this needs</source>
        <translation>لا منشور فيه كل العدّادات اللازمة</translation>
    </message>
    <message>
        <source>the post lacks a counter that this needs</source>
        <translation>ينقص المنشور عدّاد لازم</translation>
    </message>
    <message>
        <source>the posts without the tag have no views</source>
        <translation>المنشورات بلا الوسم ليس لها مشاهدات</translation>
    </message>
    <message>
        <source>no answer carried it</source>
        <translation>لم تحمله أي إجابة</translation>
    </message>
    <message>
        <source>the post&apos;s date is unknown</source>
        <translation>تاريخ المنشور مجهول</translation>
    </message>
    <message>
        <source>settling: under 24 hours old</source>
        <translation>لم يستقر بعد: عمره دون 24 ساعة</translation>
    </message>
    <message>
        <source>the other posts had no views at that age</source>
        <translation>لم تكن للمنشورات الأخرى مشاهدات في ذلك العمر</translation>
    </message>
    <message>
        <source>the other posts have no views</source>
        <translation>ليس للمنشورات الأخرى مشاهدات</translation>
    </message>
    <message>
        <source>the others have no engagement</source>
        <translation>ليس للآخرين تفاعل</translation>
    </message>
    <message>
        <source>no post&apos;s views are known</source>
        <translation>لا تُعرف مشاهدات أي منشور</translation>
    </message>
    <message>
        <source>seen at the time of its posting</source>
        <translation>شوهد لحظة نشره</translation>
    </message>
    <message>
        <source>%1 needed, %2 held</source>
        <translation>اللازم ⁨%1⁩، والمحفوظ ⁨%2⁩</translation>
    </message>
    <message>
        <source>below resolution: the counter moves in steps of %1</source>
        <translation>دون الدقة: يتحرك العدّاد بخطوات من ⁨%1⁩</translation>
    </message>
    <message>
        <source>no snapshot from that time: the first is of %1</source>
        <translation>لا قياس من ذلك الوقت: الأول في ⁨%1⁩</translation>
    </message>
    <message>
        <source>no two snapshots near enough, and apart from a post</source>
        <translation>لا قياسين متقاربين بما يكفي وبعيدين عن منشور</translation>
    </message>
    <message>
        <source>no page of followers is held: it costs 1 credit</source>
        <translation>لا صفحة متابعين محفوظة: كلفتها رصيد واحد</translation>
    </message>
    <message>
        <source>photo posts do not qualify</source>
        <translation>منشورات الصور لا تؤهَّل</translation>
    </message>
    <message>
        <source>videos under a minute do not qualify</source>
        <translation>الفيديوهات دون دقيقة لا تؤهَّل</translation>
    </message>
    <message>
        <source>give an RPM and a share of qualified views: there is no built-in rate</source>
        <translation>أعطِ ⁨RPM⁩ وحصة المشاهدات المؤهَّلة: لا معدّل مضمَّن</translation>
    </message>
    <message>
        <source>no such definition</source>
        <translation>لا يوجد هذا التعريف</translation>
    </message>
    <message>
        <source>no sample since the time from which all of them are sampled</source>
        <translation>لا قياس منذ الوقت الذي قيست فيه كلها</translation>
    </message>
    <message>
        <source>the base is %1</source>
        <translation>الأساس ⁨%1⁩</translation>
    </message>
    <message>
        <source>sampled before it was made</source>
        <translation>قيس قبل إنشائه</translation>
    </message>
    <message>
        <source>the time of posting is not known</source>
        <translation>وقت النشر مجهول</translation>
    </message>
    <message>
        <source>followers in the 7 days before are not known, or 0, at %1 of %2 times</source>
        <translation>المتابعون في الأيام السبعة السابقة مجهولون أو 0 في ⁨%1⁩ من ⁨%2⁩ مرة</translation>
    </message>
    <message>
        <source>never sampled in that time</source>
        <translation>لم يُقس في ذلك الوقت قط</translation>
    </message>
    <message>
        <source>%1 to %2 can be compared, %3 are given</source>
        <translation>يمكن مقارنة ⁨%1⁩ إلى ⁨%2⁩، والمُعطى ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>⁨%1⁩ مُعطى مرتين</translation>
    </message>
    <message>
        <source>since-posting compares posts: a %1 has no time of posting</source>
        <translation>«منذ النشر» يقارن المنشورات؛ وهذا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>per-follower compares creators and posts: a %1 has no followers</source>
        <translation>«لكل متابع» يقارن صنّاع المحتوى والمنشورات؛ وهذا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>per-follower: followers over followers are 1; name another counter</source>
        <translation>لكل متابع: المتابعون على المتابعين 1؛ اختر عدّادًا آخر</translation>
    </message>
    <message>
        <source>in steps of %1: off by up to %2</source>
        <translation>بخطوات من ⁨%1⁩: ينحرف حتى ⁨%2⁩</translation>
    </message>
    <message>
        <source>the same in %1 snapshots</source>
        <translation>نفسه في ⁨%1⁩ قياسات</translation>
    </message>
    <message>
        <source>by %1 since %2</source>
        <translation>بمقدار ⁨%1⁩ منذ ⁨%2⁩</translation>
    </message>
    <message>
        <source>value now - value then, as sampled</source>
        <translation>القيمة الآن − القيمة آنذاك، كما قيست</translation>
    </message>
    <message>
        <source>sum of saves / sum of views, latest 30 posts</source>
        <translation>مجموع الحفظ / مجموع المشاهدات، أحدث 30 منشورًا</translation>
    </message>
    <message>
        <source>sum of shares / sum of views, latest 30 posts</source>
        <translation>مجموع المشاركات / مجموع المشاهدات، أحدث 30 منشورًا</translation>
    </message>
    <message>
        <source>sum of comments / sum of views, latest 30 posts</source>
        <translation>مجموع التعليقات / مجموع المشاهدات، أحدث 30 منشورًا</translation>
    </message>
    <message>
        <source>median of views, latest 30 posts</source>
        <translation>وسيط المشاهدات، أحدث 30 منشورًا</translation>
    </message>
    <message>
        <source>mean of views, latest 30 posts</source>
        <translation>متوسط المشاهدات، أحدث 30 منشورًا</translation>
    </message>
    <message>
        <source>views / mean of the middle half of own posts of the same type at the same age</source>
        <translation>المشاهدات / متوسط النصف الأوسط من منشوراته من النوع نفسه في العمر نفسه</translation>
    </message>
    <message>
        <source>views / median views of own posts of the same type older than 30 days</source>
        <translation>المشاهدات / وسيط مشاهدات منشوراته من النوع نفسه الأقدم من 30 يومًا</translation>
    </message>
    <message>
        <source>(value now - value then) / value then, as sampled</source>
        <translation>(القيمة الآن − القيمة آنذاك) / القيمة آنذاك، كما قيست</translation>
    </message>
    <message>
        <source>posts held / posts that the profile reports</source>
        <translation>المنشورات المحفوظة / المنشورات التي يذكرها الملف الشخصي</translation>
    </message>
    <message>
        <source>followers / posts that the profile reports</source>
        <translation>المتابعون / المنشورات التي يذكرها الملف الشخصي</translation>
    </message>
    <message>
        <source>largest rise of followers between two snapshots at most 2 days apart, with no post in the 3 days before</source>
        <translation>أكبر زيادة في المتابعين بين قياسين يفصلهما يومان على الأكثر، بلا منشور في الأيام الثلاثة السابقة</translation>
    </message>
    <message>
        <source>followers without a post or without a picture, of those on the newest page held</source>
        <translation>متابعون بلا منشور أو بلا صورة، من الواردين في أحدث صفحة محفوظة</translation>
    </message>
    <message>
        <source>qualified share of the views / 1,000 x RPM, as given: the middle of the range; public views bound it from above</source>
        <translation>الحصة المؤهَّلة من المشاهدات / ⁨1,000⁩ × ⁨RPM⁩ كما أُعطيت: وسط المدى؛ المشاهدات العلنية تحدّه من أعلى</translation>
    </message>
    <message>
        <source>growth from the newest snapshot but one, an hour or more before, to the newest, in per cent an hour; nothing where it is under one rounding step</source>
        <translation>النمو من القياس قبل الأخير، قبل ساعة أو أكثر، إلى الأحدث، بالمئة في الساعة؛ لا شيء حيث يقل عن خطوة تقريب</translation>
    </message>
    <message>
        <source>median of the growth between neighbouring snapshots of the 30 days before the newest, in per cent an hour</source>
        <translation>وسيط النمو بين القياسات المتجاورة في 30 يومًا قبل الأحدث، بالمئة في الساعة</translation>
    </message>
    <message>
        <source>(growth rate - usual growth) / the largest of 3 x 1.4826 x their median absolute deviation, the usual growth and one rounding step; a breakout above 1</source>
        <translation>(معدل النمو − النمو المعتاد) / الأكبر من 3 × ⁨1.4826⁩ × الانحراف المطلق الوسيط والنمو المعتاد وخطوة تقريب؛ فوق 1 طفرة</translation>
    </message>
    <message>
        <source>posts of the last %1 days / days x 7 (pinned ones by their date)</source>
        <translation>منشورات آخر ⁨%1⁩ يومًا / الأيام × 7 (المثبّتة بحسب تاريخها)</translation>
    </message>
    <message>
        <source>median days between posts of the last %1 days</source>
        <translation>وسيط الأيام بين منشورات آخر ⁨%1⁩ يومًا</translation>
    </message>
    <message>
        <source>the count as answers carried it, at the times at which they came</source>
        <translation>العدد كما حملته الإجابات، في أوقاتها</translation>
    </message>
    <message>
        <source>100 x count / base; base: the entity&apos;s first sample at or after the first time from which all of them are sampled</source>
        <translation>100 × العدد / الأساس؛ الأساس: أول قياس عند أول وقت قيست منه كلها أو بعده</translation>
    </message>
    <message>
        <source>the count, by the seconds between the post&apos;s creation and the sample</source>
        <translation>العدد بحسب الثواني بين إنشاء المنشور والقياس</translation>
    </message>
    <message>
        <source>count / followers of the creator, by their newest sample in the 7 days up to the count&apos;s</source>
        <translation>العدد / متابعو صانع المحتوى، بأحدث قياس لهم في الأيام السبعة حتى وقت العدد</translation>
    </message>
    <message>
        <source>sum of (likes + comments + shares) / sum of views, latest 30 posts (as HypeAuditor)</source>
        <translation>مجموع (الإعجابات + التعليقات + المشاركات) / مجموع المشاهدات، أحدث 30 منشورًا (مثل ⁨HypeAuditor⁩)</translation>
    </message>
    <message>
        <source>sum of (likes + comments + shares + saves) / sum of views, latest 30 posts (saves as ViralDeck)</source>
        <translation>مجموع (الإعجابات + التعليقات + المشاركات + الحفظ) / مجموع المشاهدات، أحدث 30 منشورًا (الحفظ مثل ⁨ViralDeck⁩)</translation>
    </message>
    <message>
        <source>mean likes / mean views, latest 30 posts (as Modash&apos;s help page)</source>
        <translation>متوسط الإعجابات / متوسط المشاهدات، أحدث 30 منشورًا (مثل صفحة مساعدة ⁨Modash⁩)</translation>
    </message>
    <message>
        <source>median of (likes + comments + shares) / median of views, latest 30 posts (as Modash&apos;s calculator)</source>
        <translation>وسيط (الإعجابات + التعليقات + المشاركات) / وسيط المشاهدات، أحدث 30 منشورًا (مثل حاسبة ⁨Modash⁩)</translation>
    </message>
    <message>
        <source>mean of (likes + comments) / views of each post, latest 30 (as KOLens, infludata)</source>
        <translation>متوسط (الإعجابات + التعليقات) / مشاهدات كل منشور، أحدث 30 (مثل ⁨KOLens⁩ و⁨infludata⁩)</translation>
    </message>
    <message>
        <source>mean of (likes + comments + shares) / views of each post, latest 30 (as Popsters&apos; ERview)</source>
        <translation>متوسط (الإعجابات + التعليقات + المشاركات) / مشاهدات كل منشور، أحدث 30 (مثل ⁨ERview⁩ من ⁨Popsters⁩)</translation>
    </message>
    <message>
        <source>median of (likes + comments + shares) / views of each post, latest 30: the typical post</source>
        <translation>وسيط (الإعجابات + التعليقات + المشاركات) / مشاهدات كل منشور، أحدث 30: المنشور النموذجي</translation>
    </message>
    <message>
        <source>sum of (likes + comments + shares) / today&apos;s followers / posts, latest 30 (as Popsters&apos; ERpost, Rival IQ)</source>
        <translation>مجموع (الإعجابات + التعليقات + المشاركات) / متابعو اليوم / المنشورات، أحدث 30 (مثل ⁨ERpost⁩ من ⁨Popsters⁩ و⁨Rival IQ⁩)</translation>
    </message>
    <message>
        <source>median of (likes + comments + shares) / today&apos;s followers, latest 30 posts</source>
        <translation>وسيط (الإعجابات + التعليقات + المشاركات) / متابعو اليوم، أحدث 30 منشورًا</translation>
    </message>
    <message>
        <source>(likes + comments + shares) / views of this post</source>
        <translation>(الإعجابات + التعليقات + المشاركات) / مشاهدات هذا المنشور</translation>
    </message>
    <message>
        <source>(likes + comments + shares) / followers nearest before the posting</source>
        <translation>(الإعجابات + التعليقات + المشاركات) / المتابعون الأقرب قبل النشر</translation>
    </message>
    <message>
        <source>median of %1, latest 30 posts</source>
        <translation>وسيط ⁨%1⁩، أحدث 30 منشورًا</translation>
    </message>
    <message>
        <source>%1 of %2 by today&apos;s followers, as no snapshot is near</source>
        <translation>⁨%1⁩ من ⁨%2⁩ بمتابعي اليوم إذ لا قياس قريب</translation>
    </message>
    <message>
        <source>by today&apos;s followers, as no snapshot is near</source>
        <translation>بمتابعي اليوم إذ لا قياس قريب</translation>
    </message>
    <message>
        <source>median %1 of %2 posts with the tag / that of %3 without: goes together, need not cause</source>
        <translation>وسيط ⁨%1⁩ لدى ⁨%2⁩ منشورات بالوسم / وسيط ⁨%3⁩ بدونه: تلازم، وليس سببًا بالضرورة</translation>
    </message>
    <message>
        <source>outlier at the same age</source>
        <translation>الشذوذ في العمر نفسه</translation>
    </message>
    <message>
        <source>median outlier of %1 posts with the tag / that of %2 without, each against its creator&apos;s own: goes together, need not cause</source>
        <translation>وسيط الشذوذ لدى ⁨%1⁩ منشورات بالوسم / وسيط ⁨%2⁩ بدونه، كلٌّ قياسًا إلى صانعه: تلازم، وليس سببًا بالضرورة</translation>
    </message>
    <message>
        <source>%1, nothing where that is under one rounding step</source>
        <translation>⁨%1⁩، لا شيء حيث يقل ذلك عن خطوة تقريب</translation>
    </message>
    <message>
        <source>followers over 7 days</source>
        <translation>المتابعون خلال 7 أيام</translation>
    </message>
    <message>
        <source>views over 24 hours</source>
        <translation>المشاهدات خلال 24 ساعة</translation>
    </message>
    <message>
        <source>videos over 24 hours</source>
        <translation>الفيديوهات خلال 24 ساعة</translation>
    </message>
    <message>
        <source>the newest count of %1 that an answer carried</source>
        <translation>أحدث عدد حملته إجابة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>typical engagement by views / the median of it among other creators held whose audience is of the same size (under 10,000, 100,000, 500,000, 1,000,000 followers, above)</source>
        <translation>⁨er_view_typical⁩ / وسيطه بين صنّاع المحتوى المحفوظين الآخرين ذوي الجمهور المماثل (دون ⁨10,000⁩، ⁨100,000⁩، ⁨500,000⁩، ⁨1,000,000⁩ متابع، فوقها)</translation>
    </message>
    <message>
        <source>the hour of the week, in %1, whose posts did best: median outlier at the same age, else of views over the median, of at least 3 posts</source>
        <translation>ساعة الأسبوع، بتوقيت ⁨%1⁩، التي كانت منشوراتها الأفضل: وسيط الشذوذ في العمر نفسه، وإلا فالمشاهدات على الوسيط، من 3 منشورات على الأقل</translation>
    </message>
    <message>
        <source>(views now - views before) / hours, between own snapshots</source>
        <translation>(المشاهدات الآن − المشاهدات قبلُ) / الساعات، بين قياسات لك</translation>
    </message>
    <message>
        <source>views / age in hours: the mean of its whole life, no velocity</source>
        <translation>المشاهدات / العمر بالساعات: متوسط عمره كله، لا سرعة</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>المتابعون</translation>
    </message>
    <message>
        <source>following</source>
        <translation>يتابع</translation>
    </message>
    <message>
        <source>likes</source>
        <translation>الإعجابات</translation>
    </message>
    <message>
        <source>likes_given</source>
        <translation>الإعجابات الممنوحة</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>المشاركات</translation>
    </message>
    <message>
        <source>saves</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>%1 was said to be %2 after %3</source>
        <translation>قيل إن ⁨%1⁩ ⁨%2⁩ بعد ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 was said to be %2</source>
        <translation>قيل إن ⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 passed %2: %3 after %4</source>
        <translation>⁨%1⁩ تجاوزت ⁨%2⁩: ⁨%3⁩ بعد ⁨%4⁩</translation>
    </message>
    <message>
        <source>%1 fell by %2 %: %3 after %4</source>
        <translation>⁨%1⁩ هبطت ⁨%2 %⁩: ⁨%3⁩ بعد ⁨%4⁩</translation>
    </message>
    <message>
        <source>%1 grew by %2 %/h, usually by %3 %/h (%4 snapshots): %5 after %6</source>
        <translation>⁨%1⁩ نمت ⁨%2 %⁩ في الساعة، والمعتاد ⁨%3 %⁩ (القياسات: ⁨%4⁩): ⁨%5⁩ بعد ⁨%6⁩</translation>
    </message>
    <message>
        <source>a post of @%1</source>
        <translation>منشور من ⁨@%1⁩</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of @%2</source>
        <translation>«⁨%1⁩» من ⁨@%2⁩</translation>
    </message>
    <message>
        <source>sound %1</source>
        <translation>الصوت ⁨%1⁩</translation>
    </message>
    <message>
        <source>passed %1 %2</source>
        <translation>⁨%2⁩ فوق ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 passed %2 %3</source>
        <translation>⁨%1⁩: ⁨%3⁩ فوق ⁨%2⁩</translation>
    </message>
    <message>
        <source>breaks out: %1</source>
        <translation>في طفرة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 breaks out: %2</source>
        <translation>⁨%1⁩ في طفرة: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Trend radar: %1</source>
        <translation>رادار الرواج: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %/h against %5 %/h usually</source>
        <translation>⁨%1⁩: ⁨%3⁩ ⁨%2⁩، ⁨%4 %⁩ في الساعة مقابل ⁨%5 %⁩ عادة</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n news of what you watch</source>
        <translation>
            <numerusform>%n خبر عمّا تراقبه</numerusform>
            <numerusform>خبر واحد عمّا تراقبه</numerusform>
            <numerusform>خبران عمّا تراقبه</numerusform>
            <numerusform>%n أخبار عمّا تراقبه</numerusform>
            <numerusform>%n خبرًا عمّا تراقبه</numerusform>
            <numerusform>%n خبر عمّا تراقبه</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is held</source>
        <translation>لا شيء محفوظ</translation>
    </message>
    <message>
        <source>the list is paused</source>
        <translation>القائمة متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>the list is refreshed only when somebody says so</source>
        <translation>لا تُحدَّث القائمة إلا حين يأمر أحد بذلك</translation>
    </message>
    <message>
        <source>never read yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>expires in %1, before the next run in %2</source>
        <translation>تنتهي صلاحيته بعد ⁨%1⁩، قبل التشغيل التالي بعد ⁨%2⁩</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>انتهت صلاحيته</translation>
    </message>
    <message>
        <source>asked %1 times a day</source>
        <translation>يُطلب ⁨%1⁩ مرة في اليوم</translation>
    </message>
    <message>
        <source>a search has to find it first</source>
        <translation>يجب أن يجده بحث أولًا</translation>
    </message>
    <message>
        <source>not found %1 ago; asked again after a day</source>
        <translation>لم يوجد قبل ⁨%1⁩؛ يُطلب ثانية بعد يوم</translation>
    </message>
    <message>
        <source>fresh for %1, past the next run</source>
        <translation>حديث لمدة ⁨%1⁩، إلى ما بعد التشغيل التالي</translation>
    </message>
    <message>
        <source>%1 asks expected of one more answer, %2 needed</source>
        <translation>يُتوقع من إجابة أخرى ⁨%1⁩ طلب، واللازم ⁨%2⁩</translation>
    </message>
    <message>
        <source>by %1 of its own intervals</source>
        <translation>من ⁨%1⁩ من فتراته</translation>
    </message>
    <message>
        <source>a guess, for it has no history yet</source>
        <translation>تخمين، إذ لا تاريخ له بعد</translation>
    </message>
    <message>
        <source>expected to be off by %1 after %2 (%3); read every %4</source>
        <translation>يُتوقع انحرافه ⁨%1⁩ بعد ⁨%2⁩ (⁨%3⁩)؛ يُقرأ كل ⁨%4⁩</translation>
    </message>
    <message>
        <source>read every %1, as all names of the list</source>
        <translation>يُقرأ كل ⁨%1⁩، كسائر أسماء القائمة</translation>
    </message>
    <message>
        <source>the allowance does not suffice for the greatest age of %1</source>
        <translation>المخصّص لا يكفي لأقصى عمر ⁨%1⁩</translation>
    </message>
    <message>
        <source>due in %1: %2</source>
        <translation>مستحق بعد ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>⁨%1 %⁩</translation>
    </message>
    <message>
        <source>too little history of its counters: the TTL of %1 s decides</source>
        <translation>تاريخ عدّاداته قليل: يقرر العمر المسموح ⁨%1⁩ ث</translation>
    </message>
    <message>
        <source>%1 s old: none is given for fresh after %2 s</source>
        <translation>عمره ⁨%1⁩ ث: لا يُعدّ حديثًا بعد ⁨%2⁩ ث</translation>
    </message>
    <message>
        <source>half a step of their rounding</source>
        <translation>نصف خطوة من تقريبها</translation>
    </message>
    <message>
        <source>for it is often asked for</source>
        <translation>لأنه كثير الطلب</translation>
    </message>
    <message>
        <source>%1 change by about %2 an hour; expected error %3 is above %4</source>
        <translation>⁨%1⁩ تتغير نحو ⁨%2⁩ في الساعة؛ الخطأ المتوقع ⁨%3⁩ فوق ⁨%4⁩</translation>
    </message>
    <message>
        <source>%1 change by about %2 an hour; expected error %3 is within %4</source>
        <translation>⁨%1⁩ تتغير نحو ⁨%2⁩ في الساعة؛ الخطأ المتوقع ⁨%3⁩ ضمن ⁨%4⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n names in a row failed: %1</source>
        <translation>
            <numerusform>أخفق %n اسم متتاليًا: %1</numerusform>
            <numerusform>أخفق اسم واحد: %1</numerusform>
            <numerusform>أخفق اسمان متتاليان: %1</numerusform>
            <numerusform>أخفقت %n أسماء متتالية: %1</numerusform>
            <numerusform>أخفق %n اسمًا متتاليًا: %1</numerusform>
            <numerusform>أخفق %n اسم متتاليًا: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the allowance of %1 credits for this run is used up; names left undone: %2</source>
        <translation>استُنفد مخصّص هذا التشغيل (⁨%1⁩ من الرصيد)؛ الأسماء المتبقية: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Raise it with --max-credits or `tidemark-cli watch set allowance N`, or watch fewer names</source>
        <translation>ارفعه بالخيار ⁨--max-credits⁩ أو بالأمر ⁨`tidemark-cli watch set allowance N`⁩، أو راقب أسماء أقل.</translation>
    </message>
    <message>
        <source>no search finds %1</source>
        <translation>لا بحث يجد ⁨%1⁩</translation>
    </message>
    <message>
        <source>there is no kind &quot;%1&quot;</source>
        <translation>لا يوجد نوع «⁨%1⁩»</translation>
    </message>
    <message>
        <source>expected an object with a name, or a word</source>
        <translation>المتوقع كائن له اسم، أو كلمة</translation>
    </message>
    <message>
        <source>no JSON: %1</source>
        <translation>ليس ⁨JSON⁩: ⁨%1⁩</translation>
    </message>
    <message>
        <source>expected an array, or an object with &quot;items&quot;</source>
        <translation>المتوقع مصفوفة، أو كائن فيه «items»</translation>
    </message>
    <message>
        <source>%1 cells under %2 titles</source>
        <translation>⁨%1⁩ خلية تحت ⁨%2⁩ عنوانًا</translation>
    </message>
    <message>
        <source>a cell is not closed, or is too long</source>
        <translation>خلية غير مغلقة أو طويلة جدًا</translation>
    </message>
    <message>
        <source>longer than %1 MiB</source>
        <translation>أطول من ⁨%1⁩ ميبيبايت</translation>
    </message>
    <message>
        <source>a list&apos;s name has 1 to %1 characters</source>
        <translation>اسم القائمة من 1 إلى ⁨%1⁩ حرفًا</translation>
    </message>
    <message>
        <source>the greatest age of a list is 1 to %1 days</source>
        <translation>أقصى عمر للقائمة من 1 إلى ⁨%1⁩ يومًا</translation>
    </message>
    <message>
        <source>%1 spends an allowance, and this list has none</source>
        <translation>«⁨%1⁩» تنفق من مخصّص، وليس لهذه القائمة واحد</translation>
    </message>
    <message>
        <source>Set one with `tidemark-cli watch set allowance N`</source>
        <translation>حدّده بالأمر ⁨`tidemark-cli watch set allowance N`⁩.</translation>
    </message>
    <message>
        <source>there is a watchlist &quot;%1&quot; already</source>
        <translation>توجد قائمة مراقبة «⁨%1⁩» من قبل</translation>
    </message>
    <message>
        <source>there is no watchlist &quot;%1&quot;</source>
        <translation>لا توجد قائمة مراقبة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>يوجد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>there are %1 watchlists, and no more than that</source>
        <translation>توجد ⁨%1⁩ قائمة مراقبة، ولا مزيد على ذلك</translation>
    </message>
    <message>
        <source>the default watchlist stays; remove its names in its place</source>
        <translation>تبقى القائمة الافتراضية؛ أزل أسماءها بدلًا منها</translation>
    </message>
    <message>
        <source>the watchlist is no longer there</source>
        <translation>لم تعد قائمة المراقبة موجودة</translation>
    </message>
    <message>
        <source>%1: a group has at most %2 characters, a note %3, a tag %4; there are at most %5 tags, without commas</source>
        <translation>⁨%1⁩: للمجموعة ⁨%2⁩ حرفًا على الأكثر، وللملاحظة ⁨%3⁩، وللوسم ⁨%4⁩؛ وعدد الوسوم ⁨%5⁩ على الأكثر، بلا فواصل</translation>
    </message>
    <message>
        <source>a list has at most %1 names</source>
        <translation>في القائمة ⁨%1⁩ اسمًا على الأكثر</translation>
    </message>
    <message>
        <source>Nothing was added. Remove some with `tidemark-cli watch remove`</source>
        <translation>لم يُضف شيء. أزل بعضها بالأمر ⁨`tidemark-cli watch remove`⁩.</translation>
    </message>
    <message>
        <source>no Slack webhook is set</source>
        <translation>لم يُحدَّد عنوان ⁨Slack⁩</translation>
    </message>
    <message>
        <source>`tidemark-cli radar slack set` reads its address from standard input into the keychain; a machine without one takes it from TIDEMARK_SLACK_WEBHOOK</source>
        <translation>يقرأ ⁨`tidemark-cli radar slack set`⁩ عنوانه من الإدخال القياسي إلى حلقة المفاتيح؛ والجهاز الذي لا حلقة له يأخذه من ⁨TIDEMARK_SLACK_WEBHOOK⁩.</translation>
    </message>
    <message>
        <source>expected the https address of a webhook, of at most %1 characters</source>
        <translation>المتوقع عنوان ⁨https⁩ لخطّاف لا يزيد على ⁨%1⁩ حرفًا</translation>
    </message>
    <message>
        <source>the hook&apos;s address cannot be used: %1</source>
        <translation>لا يمكن استخدام عنوان الخطّاف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>the budget is used up</source>
        <translation>استُنفدت الميزانية</translation>
    </message>
    <message>
        <source>%1 of budget left</source>
        <translation>بقي من الميزانية ⁨%1⁩</translation>
    </message>
    <message>
        <source>all of the budget left</source>
        <translation>الميزانية كلها باقية</translation>
    </message>
    <message>
        <source>%1 % of the budget left, and nothing spends it now</source>
        <translation>بقي ⁨%1 %⁩ من الميزانية، ولا شيء ينفقها الآن</translation>
    </message>
    <message>
        <source>slo.yaml cannot be read: %1</source>
        <translation>تعذّرت قراءة ⁨slo.yaml⁩: ⁨%1⁩</translation>
    </message>
    <message>
        <source>slo.yaml is larger than 256 KiB</source>
        <translation>⁨slo.yaml⁩ أكبر من 256 كيبيبايت</translation>
    </message>
    <message>
        <source>the shipped slo.yaml is not there</source>
        <translation>⁨slo.yaml⁩ المرفق غير موجود</translation>
    </message>
    <message>
        <source>the last slo.yaml that could be read stays in force</source>
        <translation>يبقى آخر ⁨slo.yaml⁩ أمكنت قراءته ساريًا</translation>
    </message>
    <message>
        <source>the objectives that Tidemark ships are in force</source>
        <translation>تسري الأهداف المرفقة مع ⁨Tidemark⁩</translation>
    </message>
    <message>
        <source>slo.yaml line %1: %2</source>
        <translation>⁨slo.yaml⁩ السطر ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>slo.yaml: %1</source>
        <translation>⁨slo.yaml⁩: ⁨%1⁩</translation>
    </message>
    <message>
        <source>must begin with &quot;slo_tiers:&quot;</source>
        <translation>يجب أن يبدأ بـ «slo_tiers:»</translation>
    </message>
    <message>
        <source>%1 is not known here, only slo_tiers is</source>
        <translation>⁨%1⁩ غير معروف هنا، المعروف ⁨slo_tiers⁩ فقط</translation>
    </message>
    <message>
        <source>%1 stands twice</source>
        <translation>⁨%1⁩ مكرر</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>⁨%1⁩ ناقص</translation>
    </message>
    <message>
        <source>%1 must hold tiers by name</source>
        <translation>يجب أن يحوي ⁨%1⁩ المستويات بأسمائها</translation>
    </message>
    <message>
        <source>%1 is no tier; there are tier1_interactive, tier2_search and tier3_batch</source>
        <translation>⁨%1⁩ ليس مستوى؛ يوجد ⁨tier1_interactive⁩ و⁨tier2_search⁩ و⁨tier3_batch⁩</translation>
    </message>
    <message>
        <source>%1 stands twice, first on line %2</source>
        <translation>⁨%1⁩ مكرر، أوله في السطر ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 must hold fields by name</source>
        <translation>يجب أن يحوي ⁨%1⁩ الحقول بأسمائها</translation>
    </message>
    <message>
        <source>%1 is not known; a tier has p95_ms, availability, burn_rate_fast, burn_rate_slow, endpoints</source>
        <translation>⁨%1⁩ غير معروف؛ للمستوى ⁨p95_ms, availability, burn_rate_fast, burn_rate_slow, endpoints⁩</translation>
    </message>
    <message>
        <source>%1 must be a positive number</source>
        <translation>يجب أن يكون ⁨%1⁩ عددًا موجبًا</translation>
    </message>
    <message>
        <source>%1 must be a list of paths</source>
        <translation>يجب أن يكون ⁨%1⁩ قائمة مسارات</translation>
    </message>
    <message>
        <source>%1 has &quot;%2&quot;, which is no endpoint of the catalogue</source>
        <translation>في ⁨%1⁩ «⁨%2⁩»، وليست نقطة وصول في الفهرس</translation>
    </message>
    <message>
        <source>%1 has %2 twice: it stands on line %3 (%4) already</source>
        <translation>في ⁨%1⁩ تكرر ⁨%2⁩: هو في السطر ⁨%3⁩ (⁨%4⁩) من قبل</translation>
    </message>
    <message>
        <source>%1 must be a share below 1, like 0.999 for 99.9 percent</source>
        <translation>يجب أن يكون ⁨%1⁩ حصة دون 1، مثل ⁨0.999⁩ لنسبة 99.9 بالمئة</translation>
    </message>
    <message>
        <source>%1 is more than the tier&apos;s hard time-out of %2 ms</source>
        <translation>⁨%1⁩ أكثر من مهلة المستوى القصوى ⁨%2⁩ مث</translation>
    </message>
    <message>
        <source>%1 must be more than burn_rate_slow</source>
        <translation>يجب أن يكون ⁨%1⁩ أكثر من ⁨burn_rate_slow⁩</translation>
    </message>
    <message>
        <source>%1 can never be reached: with this availability all calls failing burn %2 times</source>
        <translation>⁨%1⁩ لا يُبلغ أبدًا: مع هذه الإتاحة تحرق الطلبات الفاشلة كلها ⁨%2⁩ ضعفًا</translation>
    </message>
    <message>
        <source>a second document begins; one is read</source>
        <translation>تبدأ وثيقة ثانية؛ تُقرأ واحدة</translation>
    </message>
    <message>
        <source>not YAML (%1)</source>
        <translation>ليس ⁨YAML⁩ (⁨%1⁩)</translation>
    </message>
    <message>
        <source>the workbook could not be written: %1</source>
        <translation>تعذّرت كتابة المصنّف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>a sheet holds %1 rows, and these are %2: write csv or json, or fewer with --since or --filter</source>
        <translation>تتسع الورقة لـ ⁨%1⁩ صفًا، وهذه ⁨%2⁩: اكتب ⁨csv⁩ أو ⁨json⁩ أو أقل</translation>
    </message>
    <message>
        <source>there is no memory for a workbook</source>
        <translation>لا ذاكرة تكفي لمصنّف</translation>
    </message>
    <message>
        <source>100 is at or after %1, from when on all are sampled</source>
        <translation>100 عند ⁨%1⁩ أو بعده، حين قيست كلها</translation>
    </message>
    <message>
        <source>A username&apos;s numeric id.</source>
        <translation>المعرّف الرقمي لاسم مستخدم.</translation>
    </message>
    <message>
        <source>A creator&apos;s profile and counters, by username.</source>
        <translation>الملف الشخصي لصانع محتوى وعدّاداته، باسم المستخدم.</translation>
    </message>
    <message>
        <source>A creator&apos;s profile and counters, by numeric id.</source>
        <translation>الملف الشخصي لصانع محتوى وعدّاداته، بالمعرّف الرقمي.</translation>
    </message>
    <message>
        <source>A creator&apos;s posts, newest first after the pinned ones.</source>
        <translation>منشورات صانع محتوى، الأحدث أولًا بعد المثبّتة.</translation>
    </message>
    <message>
        <source>The accounts that follow a creator.</source>
        <translation>الحسابات التي تتابع صانع محتوى.</translation>
    </message>
    <message>
        <source>The accounts that a creator follows.</source>
        <translation>الحسابات التي يتابعها صانع محتوى.</translation>
    </message>
    <message>
        <source>Creators found by a keyword.</source>
        <translation>صنّاع محتوى بكلمة مفتاحية.</translation>
    </message>
    <message>
        <source>A creator&apos;s public collections.</source>
        <translation>مجموعات صانع محتوى العلنية.</translation>
    </message>
    <message>
        <source>The posts that a creator liked, where public.</source>
        <translation>المنشورات التي أعجبت صانع محتوى، إن كانت علنية.</translation>
    </message>
    <message>
        <source>A creator&apos;s playlists.</source>
        <translation>قوائم تشغيل صانع محتوى.</translation>
    </message>
    <message>
        <source>A creator&apos;s stories of the last 24 hours.</source>
        <translation>قصص صانع محتوى في آخر 24 ساعة.</translation>
    </message>
    <message>
        <source>One post with its counters, author and sound.</source>
        <translation>منشور واحد بعدّاداته وصاحبه وصوته.</translation>
    </message>
    <message>
        <source>The comments of a post.</source>
        <translation>تعليقات منشور.</translation>
    </message>
    <message>
        <source>The replies to a comment.</source>
        <translation>الردود على تعليق.</translation>
    </message>
    <message>
        <source>The posts that use a sound.</source>
        <translation>المنشورات التي تستخدم صوتًا.</translation>
    </message>
    <message>
        <source>The posts under a hashtag.</source>
        <translation>المنشورات تحت وسم.</translation>
    </message>
    <message>
        <source>The posts in a playlist.</source>
        <translation>المنشورات في قائمة تشغيل.</translation>
    </message>
    <message>
        <source>The posts in a collection.</source>
        <translation>المنشورات في مجموعة.</translation>
    </message>
    <message>
        <source>Posts found by a keyword.</source>
        <translation>منشورات بكلمة مفتاحية.</translation>
    </message>
    <message>
        <source>A sound&apos;s title, author and length.</source>
        <translation>عنوان صوت وصاحبه وطوله.</translation>
    </message>
    <message>
        <source>A hashtag&apos;s description, users and views, by id.</source>
        <translation>وصف وسم ومستخدموه ومشاهداته، بالمعرّف.</translation>
    </message>
    <message>
        <source>A hashtag&apos;s description, users and views, by name.</source>
        <translation>وصف وسم ومستخدموه ومشاهداته، بالاسم.</translation>
    </message>
    <message>
        <source>Hashtags found by a keyword.</source>
        <translation>وسوم بكلمة مفتاحية.</translation>
    </message>
    <message>
        <source>A playlist&apos;s name, creator and size.</source>
        <translation>اسم قائمة تشغيل وصانعها وحجمها.</translation>
    </message>
    <message>
        <source>A collection&apos;s name, creator and size.</source>
        <translation>اسم مجموعة وصانعها وحجمها.</translation>
    </message>
    <message>
        <source>Signed links to a post&apos;s video.</source>
        <translation>روابط موقّعة إلى فيديو منشور.</translation>
    </message>
    <message>
        <source>A signed link to a post&apos;s or a sound&apos;s audio.</source>
        <translation>رابط موقّع إلى صوت منشور أو صوت.</translation>
    </message>
    <message>
        <source>The countries that the region parameter takes.</source>
        <translation>البلدان التي يأخذها المعامل ⁨region⁩.</translation>
    </message>
    <message>
        <source>One advertisement.</source>
        <translation>إعلان واحد.</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>الإعلانات</translation>
    </message>
    <message>
        <source>Challenge (Hashtags)</source>
        <translation>التحديات (الوسوم)</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>التنزيل</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>الموسيقى</translation>
    </message>
    <message>
        <source>Playlist (Mix)</source>
        <translation>قوائم التشغيل (Mix)</translation>
    </message>
    <message>
        <source>Posts (Videos)</source>
        <translation>المنشورات (الفيديوهات)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a share of the budget</comment>
        <translation>أكثر من %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hours</source>
        <translation>
            <numerusform>كل %Ln ساعة</numerusform>
            <numerusform>كل ساعة</numerusform>
            <numerusform>كل ساعتين</numerusform>
            <numerusform>كل %Ln ساعات</numerusform>
            <numerusform>كل %Ln ساعة</numerusform>
            <numerusform>كل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>كل %Ln دقيقة</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل %Ln دقائق</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 a day</source>
        <comment>an interval and its price</comment>
        <translation>%1 · %2 في اليوم</translation>
    </message>
    <message>
        <source>Keep the promise as it is.</source>
        <translation>أبقِ الوعد كما هو.</translation>
    </message>
    <message>
        <source>Freeze risky changes until a postmortem is written.</source>
        <translation>جمّد التغييرات الخطرة إلى أن يُكتب تقرير ما بعد الحادثة.</translation>
    </message>
    <message>
        <source>Tighten the promise: two cycles under 10 % of the budget.</source>
        <translation>شدّد الوعد: دورتان دون 10 % من الميزانية.</translation>
    </message>
    <message>
        <source>Too few calls to say.</source>
        <translation>الطلبات أقل من أن يُحكم بها.</translation>
    </message>
    <message>
        <source>of the budget of 30 days left; %1 of %2 calls of the cycle failed</source>
        <translation>بقي من ميزانية 30 يومًا؛ أخفق %1 من %2 طلبات في الدورة</translation>
    </message>
    <message>
        <source>Mean of all calls</source>
        <translation>متوسط كل الطلبات</translation>
    </message>
    <message>
        <source>the API promises %1</source>
        <translation>تعد الواجهة بـ %1</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>التوافر</translation>
    </message>
    <message>
        <source>Budgets by tier</source>
        <translation>الميزانيات حسب الفئة</translation>
    </message>
    <message>
        <source>Of the last 14 days and of the 14 before; a 404 is an answer, failures are the API&apos;s and time-outs.</source>
        <translation>عن آخر 14 يومًا والأربعة عشر التي قبلها؛ 404 جواب، والإخفاقات ما كان من الواجهة وما انتهت مهلته.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>الوعد</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>أخفقت</translation>
    </message>
    <message>
        <source>Of the budget</source>
        <translation>من الميزانية</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>النصيحة</translation>
    </message>
    <message>
        <source>%1, p95 %2</source>
        <translation>%1، ‏p95 %2</translation>
    </message>
    <message>
        <source>What cost most</source>
        <translation>ما كلّف أكثر</translation>
    </message>
    <message>
        <source>No alert fired in these two weeks.</source>
        <translation>لم ينطلق أي إنذار في هذين الأسبوعين.</translation>
    </message>
    <message>
        <source>The three dearest incidents; times are UTC.</source>
        <translation>الحوادث الثلاث الأغلى؛ الأوقات بالتوقيت العالمي.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>What the API promises</source>
        <translation>ما تعد به الواجهة</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>الموعود</translation>
    </message>
    <message>
        <source>Review of the service</source>
        <translation>مراجعة الخدمة</translation>
    </message>
    <message>
        <source>%1 to %2 UTC</source>
        <translation>من %1 إلى %2 بالتوقيت العالمي</translation>
    </message>
    <message>
        <source>Error budgets of two weeks, for the meeting</source>
        <translation>ميزانيات أخطاء أسبوعين، للاجتماع</translation>
    </message>
    <message>
        <source>One thing to try: %1</source>
        <translation>شيء يستحق التجربة: %1</translation>
    </message>
    <message>
        <source>as of %1 UTC</source>
        <translation>حتى %1 بالتوقيت العالمي</translation>
    </message>
    <message>
        <source>In the last 24 hours up to %1 requests at once waited for a connection, and up to %2 to be sent again.</source>
        <translation>في آخر 24 ساعة انتظر ما يصل إلى %1 من الطلبات في آن واحد اتصالًا، وما يصل إلى %2 إعادة الإرسال.</translation>
    </message>
    <message numerus="yes">
        <source>In the last 24 hours up to %Ln requests at once waited for a connection.</source>
        <translation>
            <numerusform>لم ينتظر أي طلب اتصالًا في آخر 24 ساعة.</numerusform>
            <numerusform>انتظر طلب واحد على الأكثر اتصالًا في آخر 24 ساعة.</numerusform>
            <numerusform>انتظر طلبان معًا على الأكثر اتصالًا في آخر 24 ساعة.</numerusform>
            <numerusform>انتظر حتى %Ln طلبات معًا اتصالًا في آخر 24 ساعة.</numerusform>
            <numerusform>انتظر حتى %Ln طلبًا معًا اتصالًا في آخر 24 ساعة.</numerusform>
            <numerusform>انتظر حتى %Ln طلب معًا اتصالًا في آخر 24 ساعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last 24 hours up to %Ln requests at once waited to be sent again.</source>
        <translation>
            <numerusform>لم ينتظر أي طلب إعادة إرساله في آخر 24 ساعة.</numerusform>
            <numerusform>انتظر طلب واحد على الأكثر إعادة إرساله في آخر 24 ساعة.</numerusform>
            <numerusform>انتظر طلبان معًا على الأكثر إعادة إرسالهما في آخر 24 ساعة.</numerusform>
            <numerusform>انتظر حتى %Ln طلبات معًا إعادة إرسالها في آخر 24 ساعة.</numerusform>
            <numerusform>انتظر حتى %Ln طلبًا معًا إعادة إرسالها في آخر 24 ساعة.</numerusform>
            <numerusform>انتظر حتى %Ln طلب معًا إعادة إرسالها في آخر 24 ساعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>PagerDuty</source>
        <translation>⁨PagerDuty⁩</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>⁨Slack⁩</translation>
    </message>
    <message>
        <source>The webhook</source>
        <translation>⁨webhook⁩ الآخر</translation>
    </message>
    <message numerus="yes">
        <source>%1 is hardly asked: %Ln calls in the last hour, where %2 are usual.</source>
        <translation>
            <numerusform>يكاد لا يُسأل %1: لا طلب في الساعة الأخيرة، والمعتاد %2.</numerusform>
            <numerusform>يكاد لا يُسأل %1: طلب واحد في الساعة الأخيرة، والمعتاد %2.</numerusform>
            <numerusform>يكاد لا يُسأل %1: طلبان في الساعة الأخيرة، والمعتاد %2.</numerusform>
            <numerusform>يكاد لا يُسأل %1: %Ln طلبات في الساعة الأخيرة، والمعتاد %2.</numerusform>
            <numerusform>يكاد لا يُسأل %1: %Ln طلبًا في الساعة الأخيرة، والمعتاد %2.</numerusform>
            <numerusform>يكاد لا يُسأل %1: %Ln طلب في الساعة الأخيرة، والمعتاد %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls of the last 24 hours found no credits.</source>
        <translation>
            <numerusform>لم يفتقر أي طلب في آخر 24 ساعة إلى رصيد.</numerusform>
            <numerusform>طلب واحد في آخر 24 ساعة لم يجد رصيدًا.</numerusform>
            <numerusform>طلبان في آخر 24 ساعة لم يجدا رصيدًا.</numerusform>
            <numerusform>%Ln طلبات في آخر 24 ساعة لم تجد رصيدًا.</numerusform>
            <numerusform>%Ln طلبًا في آخر 24 ساعة لم تجد رصيدًا.</numerusform>
            <numerusform>%Ln طلب في آخر 24 ساعة لم تجد رصيدًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls of the last 24 hours came too fast for the API.</source>
        <translation>
            <numerusform>لا طلبات في آخر 24 ساعة أسرع مما تقبله الواجهة.</numerusform>
            <numerusform>طلب واحد في آخر 24 ساعة أسرع مما تقبله الواجهة.</numerusform>
            <numerusform>طلبان في آخر 24 ساعة أسرع مما تقبله الواجهة.</numerusform>
            <numerusform>%Ln طلبات في آخر 24 ساعة أسرع مما تقبله الواجهة.</numerusform>
            <numerusform>%Ln طلبًا في آخر 24 ساعة أسرع مما تقبله الواجهة.</numerusform>
            <numerusform>%Ln طلب في آخر 24 ساعة أسرع مما تقبله الواجهة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A program ran %1 of the time since %2; nothing is known of the rest.</source>
        <translation>عمل أحد البرامج ⁨%1⁩ من الوقت منذ ⁨%2⁩؛ ولا يُعرف شيء عن الباقي.</translation>
    </message>
    <message>
        <source>%1 was not told of the last alert: %2.</source>
        <translation>لم يُبلَّغ ⁨%1⁩ بآخر تنبيه: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>too few calls to judge</source>
        <translation>طلبات أقل من أن يُحكم بها</translation>
    </message>
    <message>
        <source>Fewer than three calls failed: one more or less would turn the verdict. No alert of this tier holds.</source>
        <translation>أخفق أقل من ثلاثة طلبات: واحد زيادة أو نقصانًا يقلب الحكم. لا تنبيه قائم في هذه الفئة.</translation>
    </message>
    <message>
        <source>Tidemark, from demo data, invented</source>
        <translation>Tidemark، من بيانات تجريبية مختلقة</translation>
    </message>
    <message>
        <source>Tidemark, from its calls of %1</source>
        <translation>Tidemark، من طلباته إلى %1</translation>
    </message>
    <message>
        <source>PDF, pages for the meeting (*.pdf);;Markdown (*.md)</source>
        <translation>PDF، صفحات للاجتماع (*.pdf);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ ⁨%1⁩</translation>
    </message>
    <message>
        <source>This step is yours: the program cannot look at it.</source>
        <translation>هذه الخطوة لك: لا يستطيع البرنامج فحصها.</translation>
    </message>
    <message>
        <source>What the step says is so.</source>
        <translation>ما تقوله الخطوة واقع.</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>What the step says is not so.</source>
        <translation>ما تقوله الخطوة ليس واقعًا.</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>بيانات غير كافية</translation>
    </message>
    <message>
        <source>Too little was called or answered to say.</source>
        <translation>ما طُلب أو أُجيب أقل من أن يُحكم به.</translation>
    </message>
    <message>
        <source>Ask for small pages</source>
        <translation>اسأل بصفحات صغيرة</translation>
    </message>
    <message>
        <source>Serve what is held</source>
        <translation>اعرض ما هو محفوظ</translation>
    </message>
    <message>
        <source>Switch the endpoint off</source>
        <translation>أوقف نقطة الوصول</translation>
    </message>
    <message>
        <source>Lists are asked in pages of 10 in place of 30: the same price, fewer items.</source>
        <translation>تُسأل القوائم بصفحات من 10 بدل 30: السعر نفسه وعناصر أقل.</translation>
    </message>
    <message>
        <source>What is held is shown, up to a week old, and nothing is asked in its place.</source>
        <translation>يُعرض ما هو محفوظ حتى عمر أسبوع، ولا يُسأل شيء مكانه.</translation>
    </message>
    <message>
        <source>Nothing is asked; what is held and not too old is shown.</source>
        <translation>لا يُسأل شيء؛ ويُعرض ما هو محفوظ وليس قديمًا.</translation>
    </message>
    <message>
        <source>%1 is asked in small pages since %2.</source>
        <translation>يُسأل %1 بصفحات صغيرة منذ %2.</translation>
    </message>
    <message>
        <source>%1 is answered from what is held since %2.</source>
        <translation>يُجاب عن %1 مما هو محفوظ منذ %2.</translation>
    </message>
    <message>
        <source>%1 is switched off since %2.</source>
        <translation>أُوقف %1 منذ %2.</translation>
    </message>
    <message>
        <source>%1 is missing (%2)</source>
        <translation>%1 ناقص (%2)</translation>
    </message>
    <message>
        <source>%1 is new (%2)</source>
        <translation>%1 جديد (%2)</translation>
    </message>
    <message>
        <source>%1: %2, expected %3</source>
        <translation>%1: %2، والمتوقع %3</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>أُجيب</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>رُفض المفتاح</translation>
    </message>
    <message>
        <source>out of credits</source>
        <translation>نفد الرصيد</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>سُئل أكثر مما يُسمح</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>failed at the API</source>
        <translation>أخفق عند الواجهة</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>in another shape</source>
        <translation>بشكل آخر</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>From the first byte sent to the last one received</source>
        <translation>من أول بايت أُرسل إلى آخر بايت استُقبل</translation>
    </message>
    <message>
        <source>holds</source>
        <comment>what a step says</comment>
        <translation>متحقق</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>العدّاد</translation>
    </message>
    <message>
        <source>the hook could not be reached</source>
        <translation>تعذّر الوصول إلى الخطّاف</translation>
    </message>
    <message>
        <source>the hook did not answer within %1 s</source>
        <translation>لم يُجب الخطّاف خلال ⁨%1⁩ ث</translation>
    </message>
    <message>
        <source>the hook answered %1</source>
        <translation>أجاب الخطّاف ⁨%1⁩</translation>
    </message>
    <message>
        <source>the hook answered %1, and redirects are not followed</source>
        <translation>أجاب الخطّاف ⁨%1⁩، ولا تُتبع عمليات إعادة التوجيه</translation>
    </message>
    <message>
        <source>demo data: nothing leaves this machine</source>
        <translation>بيانات تجريبية: لا شيء يغادر هذا الجهاز</translation>
    </message>
    <message>
        <source>Test it with your own data</source>
        <translation>اختبره ببياناتك أنت</translation>
    </message>
    <message>
        <source>Alerts wait until you are online; test it then</source>
        <translation>تنتظر التنبيهات حتى تتصل بالشبكة؛ اختبره حينها</translation>
    </message>
    <message>
        <source>Alerts would be refused too: give the right address or key with `tidemark-cli notify set %1`, or in Settings</source>
        <translation>ستُرفض التنبيهات أيضًا: أعطِ العنوان أو المفتاح الصحيح بالأمر `tidemark-cli notify set %1` أو في الإعدادات</translation>
    </message>
    <message>
        <source>An alert is tried again by itself until it arrives; a test is not: test again later</source>
        <translation>يُعاد إرسال التنبيه تلقائيًا حتى يصل، أما الاختبار فلا: أعد الاختبار لاحقًا</translation>
    </message>
    <message>
        <source>there is no desktop here</source>
        <translation>لا يوجد سطح مكتب هنا</translation>
    </message>
    <message>
        <source>Test it in the window, which is what shows alerts on the desktop</source>
        <translation>اختبره في النافذة، فهي التي تعرض التنبيهات على سطح المكتب</translation>
    </message>
    <message>
        <source>no secret is set for %1</source>
        <translation>لم يُضبط سر لـ %1</translation>
    </message>
    <message>
        <source>`tidemark-cli notify set %1` reads it from standard input into the keychain</source>
        <translation>يقرأه الأمر `tidemark-cli notify set %1` من الإدخال القياسي إلى حلقة المفاتيح</translation>
    </message>
    <message>
        <source>the desktop needs no secret</source>
        <translation>سطح المكتب لا يحتاج إلى سر</translation>
    </message>
    <message>
        <source>15 min and 1 h agree</source>
        <translation>15 د و1 س متفقتان</translation>
    </message>
    <message>
        <source>%1: calls are refused</source>
        <translation>⁨%1⁩: تُرفض الطلبات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused for the key, the credits or what they asked</source>
        <translation>
            <numerusform>لم يُرفض شيء بسبب المفتاح أو الأرصدة أو المطلوب</numerusform>
            <numerusform>رُفض طلب واحد بسبب المفتاح أو الأرصدة أو المطلوب</numerusform>
            <numerusform>رُفض طلبان بسبب المفتاح أو الأرصدة أو المطلوب</numerusform>
            <numerusform>رُفضت %Ln طلبات بسبب المفتاح أو الأرصدة أو المطلوب</numerusform>
            <numerusform>رُفض %Ln طلبًا بسبب المفتاح أو الأرصدة أو المطلوب</numerusform>
            <numerusform>رُفض %Ln طلب بسبب المفتاح أو الأرصدة أو المطلوب</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot listen on %1: another program has this port</source>
        <translation>تعذّر الاستماع على ⁨%1⁩: برنامج آخر يشغل هذا المنفذ</translation>
    </message>
    <message>
        <source>cannot listen on %1: %2</source>
        <translation>تعذّر الاستماع على ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>الوكيل ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>a proxy is to be asked, and its address (proxy.host) is not set</source>
        <translation>يُراد المرور بوكيل، وعنوانه (⁨proxy.host⁩) غير محدد</translation>
    </message>
    <message>
        <source>the proxy&apos;s password could not be read: %1</source>
        <translation>تعذّرت قراءة كلمة مرور الوكيل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>the proxy&apos;s password is no longer in the keychain</source>
        <translation>لم تعد كلمة مرور الوكيل في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>the hook could not be reached: %1</source>
        <translation>تعذّر الوصول إلى الخطّاف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>the hook could not be reached by the proxy %1</source>
        <translation>تعذّر الوصول إلى الخطّاف عبر الوكيل ⁨%1⁩</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>مصنف Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Look at the proxy in Settings, under Proxy; nothing was sent past it.</source>
        <translation>راجع الوكيل في الإعدادات، تحت «الوكيل»؛ لم يُرسل شيء من دونه.</translation>
    </message>
    <message>
        <source>%1 was damaged: %2, %3. The old file is kept as %4</source>
        <translation>كان ⁨%1⁩ تالفًا: ⁨%2⁩؛ ⁨%3⁩. حُفظ الملف القديم باسم ⁨%4⁩</translation>
    </message>
    <message>
        <source>1 row was saved</source>
        <translation>أُنقذ صف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were saved</source>
        <translation>
            <numerusform>لم يُنقذ أي صف</numerusform>
            <numerusform>أُنقذ صف واحد</numerusform>
            <numerusform>أُنقذ صفان</numerusform>
            <numerusform>أُنقذت %n صفوف</numerusform>
            <numerusform>أُنقذ %n صفًا</numerusform>
            <numerusform>أُنقذ %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>it had not been sent and cost nothing</source>
        <translation>لم يكن قد أُرسل ولم يكلّف شيئًا</translation>
    </message>
    <message>
        <source>it was under way and may have cost a credit; the answer is kept when it comes</source>
        <translation>كان في الطريق وربما كلّف رصيدًا؛ ويُحفظ الجواب عند وصوله</translation>
    </message>
    <message>
        <source>per follower</source>
        <translation>لكل متابع</translation>
    </message>
    <message>
        <source>posts/week</source>
        <translation>منشور/أسبوع</translation>
    </message>
    <message>
        <source>days</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>views/h</source>
        <translation>مشاهدة/س</translation>
    </message>
    <message>
        <source>demo data, invented</source>
        <translation>بيانات تجريبية مختلقة</translation>
    </message>
    <message>
        <source>here %1 %2:00</source>
        <translation>هنا ⁨%1⁩ ⁨%2:00⁩</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>spending was stopped before it was sent</source>
        <translation>أُوقف الإنفاق قبل أن يُرسل</translation>
    </message>
    <message>
        <source>the proxy %1 cannot reach %2</source>
        <translation>لا يستطيع الوكيل ⁨%1⁩ الوصول إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>it was not found, or does not find the host</source>
        <translation>لم يُعثر عليه، أو لا يعثر على المضيف</translation>
    </message>
    <message>
        <source>it wants a user name and a password, or refuses these</source>
        <translation>يطلب اسم مستخدم وكلمة مرور، أو يرفضهما</translation>
    </message>
    <message>
        <source>it answers, but opens no way to the host</source>
        <translation>يجيب، لكنه لا يفتح طريقًا إلى المضيف</translation>
    </message>
    <message>
        <source>What answers as %1 cannot show that it is: %2.</source>
        <translation>ما يجيب باسم ⁨%1⁩ لا يستطيع إثبات أنه هو: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The proxy %1 was not found: no host has that name.</source>
        <translation>لم يُعثر على الوكيل ⁨%1⁩: لا مضيف بهذا الاسم.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the connection, or nothing leads there.</source>
        <translation>رفض الوكيل ⁨%1⁩ الاتصال، أو لا طريق إليه.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer within %2 s.</source>
        <translation>لم يجب الوكيل ⁨%1⁩ خلال ⁨%2⁩ ث.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection without an answer.</source>
        <translation>أغلق الوكيل ⁨%1⁩ الاتصال دون جواب.</translation>
    </message>
    <message>
        <source>What answers at %1 is no proxy of this kind.</source>
        <translation>ما يجيب عند ⁨%1⁩ ليس وكيلًا من هذا النوع.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password.</source>
        <translation>يطلب الوكيل ⁨%1⁩ اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the user name or the password.</source>
        <translation>رفض الوكيل ⁨%1⁩ اسم المستخدم أو كلمة المرور.</translation>
    </message>
    <message>
        <source>The proxy %1 does not allow connections to %2.</source>
        <translation>لا يسمح الوكيل ⁨%1⁩ بالاتصال إلى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 is reached through the proxy %2, in %3 ms.</source>
        <translation>يُبلغ ⁨%1⁩ عبر الوكيل ⁨%2⁩ خلال ⁨%3⁩ م.ث.</translation>
    </message>
    <message>
        <source>The proxy %1 is there, but does not find %2.</source>
        <translation>الوكيل ⁨%1⁩ موجود، لكنه لا يعثر على ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The proxy %1 is there, but cannot reach %2: the API may be down, or the proxy cut off.</source>
        <translation>الوكيل ⁨%1⁩ موجود، لكنه لا يستطيع الوصول إلى ⁨%2⁩: ربما تعطلت الواجهة، أو انقطع الوكيل عن الشبكة.</translation>
    </message>
    <message>
        <source>The proxy %1 is there, but %2 did not answer through it within %3 s.</source>
        <translation>الوكيل ⁨%1⁩ موجود، لكن ⁨%2⁩ لم يجب عبره خلال ⁨%3⁩ ث.</translation>
    </message>
    <message>
        <source>The proxy %1 led to %2, and then the connection was closed.</source>
        <translation>أوصل الوكيل ⁨%1⁩ إلى ⁨%2⁩، ثم أُغلق الاتصال.</translation>
    </message>
    <message>
        <source>A proxy that reads along is believed once its certificate is installed in this system.</source>
        <translation>الوكيل الذي يقرأ ما يمر به يُصدَّق بعد تثبيت شهادته في هذا النظام.</translation>
    </message>
    <message>
        <source>%1 is reached straight, by no proxy, in %2 ms.</source>
        <translation>يُبلغ ⁨%1⁩ مباشرة، دون وكيل، خلال ⁨%2⁩ م.ث.</translation>
    </message>
    <message>
        <source>%1 was not found: no host has that name.</source>
        <translation>لم يُعثر على ⁨%1⁩: لا مضيف بهذا الاسم.</translation>
    </message>
    <message>
        <source>%1 refused the connection, or nothing leads there.</source>
        <translation>رفض ⁨%1⁩ الاتصال، أو لا طريق إليه.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>لم يجب ⁨%1⁩ خلال ⁨%2⁩ ث.</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>أغلق ⁨%1⁩ الاتصال.</translation>
    </message>
    <message>
        <source>%1 is this machine, which no proxy leads to: there is nothing to try.</source>
        <translation>⁨%1⁩ هو هذا الجهاز، ولا يوصل إليه وكيل: لا شيء يُختبر.</translation>
    </message>
    <message>
        <source>workbooks cannot be used: %1</source>
        <translation>لا يمكن استخدام المصنفات: %1</translation>
    </message>
    <message>
        <source>install the program anew, or take csv or json</source>
        <translation>ثبّت البرنامج من جديد، أو استخدم csv أو json</translation>
    </message>
    <message>
        <source>Engagement by views</source>
        <translation>التفاعل لكل مشاهدة</translation>
    </message>
    <message>
        <source>Growth in 24 hours</source>
        <translation>النمو في 24 ساعة</translation>
    </message>
    <message>
        <source>Growth in 24 hours, per cent</source>
        <translation>النمو في 24 ساعة، بالمئة</translation>
    </message>
    <message>
        <source>Views an hour now</source>
        <translation>المشاهدات في الساعة الآن</translation>
    </message>
    <message>
        <source>Views an hour since posted</source>
        <translation>المشاهدات في الساعة منذ النشر</translation>
    </message>
    <message>
        <source>Times the usual, at the same age</source>
        <translation>أضعاف المعتاد في العمر نفسه</translation>
    </message>
    <message>
        <source>Times the usual, once settled</source>
        <translation>أضعاف المعتاد بعد الاستقرار</translation>
    </message>
    <message>
        <source>Earnings, by your terms</source>
        <translation>الأرباح بشروطك</translation>
    </message>
    <message>
        <source>Growth now</source>
        <translation>النمو الآن</translation>
    </message>
    <message>
        <source>expected a path such as &quot;/user-posts/&quot;, without a host, got &quot;%1&quot;</source>
        <translation>المتوقّع مسار مثل &quot;/user-posts/&quot; بلا مضيف، وجاء &quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>at most %1 parameters</source>
        <translation>⁨%1⁩ معاملات على الأكثر</translation>
    </message>
    <message>
        <source>expected a parameter&apos;s name</source>
        <translation>المتوقّع اسم معامل</translation>
    </message>
    <message>
        <source>a key goes in no address; the one that is set is sent</source>
        <translation>لا يوضع مفتاح في أي عنوان؛ يُرسل المفتاح المضبوط</translation>
    </message>
    <message>
        <source>expected name=value, got &quot;%1&quot;</source>
        <translation>المتوقّع name=value، وجاء &quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>A path that is not listed: its answer is shown as it comes.</source>
        <translation>مسار غير مدرج: يُعرض جوابه كما يأتي.</translation>
    </message>
    <message>
        <source>now %1, usual %2</source>
        <translation>الآن ⁨%1⁩، والمعتاد ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Tidemark::AddNames</name>
    <message>
        <source>1 cannot be read (%1)</source>
        <translation>تعذّرت قراءة اسم واحد (⁨%1⁩)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read (the first: %1)</source>
        <translation>
            <numerusform>تعذّرت قراءة %Ln اسم (الأول: ⁨%1⁩)</numerusform>
            <numerusform>تعذّرت قراءة اسم واحد (الأول: ⁨%1⁩)</numerusform>
            <numerusform>تعذّرت قراءة اسمين (الأول: ⁨%1⁩)</numerusform>
            <numerusform>تعذّرت قراءة %Ln أسماء (الأول: ⁨%1⁩)</numerusform>
            <numerusform>تعذّرت قراءة %Ln اسمًا (الأول: ⁨%1⁩)</numerusform>
            <numerusform>تعذّرت قراءة %Ln اسم (الأول: ⁨%1⁩)</numerusform>
        </translation>
    </message>
    <message>
        <source>Names to add</source>
        <translation>أسماء للإضافة</translation>
    </message>
    <message>
        <source>Add @creators, #hashtags, links, sound:ID or users:WORD; paste as many as you like</source>
        <translation>أضف ⁨@creators⁩ أو ⁨#hashtags⁩ أو روابط أو ⁨sound:ID⁩ أو ⁨users:WORD⁩؛ والصق ما شئت منها</translation>
    </message>
    <message>
        <source>Group of the new names</source>
        <translation>مجموعة الأسماء الجديدة</translation>
    </message>
    <message>
        <source>Group (optional)</source>
        <translation>المجموعة (اختيارية)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln names</source>
        <translation>
            <numerusform>إضافة %Ln اسم</numerusform>
            <numerusform>إضافة اسم واحد</numerusform>
            <numerusform>إضافة اسمين</numerusform>
            <numerusform>إضافة %Ln أسماء</numerusform>
            <numerusform>إضافة %Ln اسمًا</numerusform>
            <numerusform>إضافة %Ln اسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in the list already</source>
        <translation>
            <numerusform>لا اسم منها في القائمة</numerusform>
            <numerusform>اسم واحد في القائمة من قبل</numerusform>
            <numerusform>اسمان في القائمة من قبل</numerusform>
            <numerusform>%Ln أسماء في القائمة من قبل</numerusform>
            <numerusform>%Ln اسمًا في القائمة من قبل</numerusform>
            <numerusform>%Ln اسم في القائمة من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>pricing</source>
        <translation>جارٍ حساب السعر</translation>
    </message>
    <message>
        <source>%1 a month with them</source>
        <translation>⁨%1⁩ في الشهر معها</translation>
    </message>
    <message>
        <source>Now %1 a month. Adding itself is free.</source>
        <translation>الآن ⁨%1⁩ في الشهر. الإضافة نفسها مجانية.</translation>
    </message>
</context>
<context>
    <name>Tidemark::AgeChip</name>
    <message>
        <source>not asked yet</source>
        <translation>لم يُطلب بعد</translation>
    </message>
    <message>
        <source>%1 · fresh</source>
        <translation>⁨%1⁩ · حديث</translation>
    </message>
    <message>
        <source>stale · %1</source>
        <translation>قديم · ⁨%1⁩</translation>
    </message>
    <message>
        <source>stale · %1, refreshing</source>
        <translation>قديم · ⁨%1⁩، يُحدَّث</translation>
    </message>
    <message>
        <source>offline · %1</source>
        <translation>غير متصل · ⁨%1⁩</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>جارٍ الطلب</translation>
    </message>
    <message>
        <source>could not refresh · %1</source>
        <translation>تعذّر التحديث · ⁨%1⁩</translation>
    </message>
    <message>
        <source>asking · %1</source>
        <translation>جارٍ الطلب · ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Tidemark::AlertBar</name>
    <message>
        <source>Silence</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>silenced until %1</source>
        <translation>مكتوم حتى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>مكتوم</translation>
    </message>
    <message>
        <source>Alert: %1. %2</source>
        <translation>تنبيه: ⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>For eight hours</source>
        <translation>لمدة ثماني ساعات</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>لمدة يوم</translation>
    </message>
    <message>
        <source>Speak again</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>Somebody works on it: it is not told again and again, and PagerDuty hears of it</source>
        <translation>هناك من يعمل عليه: لا يُبلَّغ عنه مرارًا، ويعلم به ⁨PagerDuty⁩</translation>
    </message>
    <message>
        <source>acknowledged at %1</source>
        <translation>أُقرّ به عند ⁨%1⁩</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>دليل المعالجة</translation>
    </message>
</context>
<context>
    <name>Tidemark::AlertChannelRow</name>
    <message>
        <source>Send a test</source>
        <translation>إرسال اختبار</translation>
    </message>
    <message>
        <source>Send a test: %1</source>
        <translation>إرسال اختبار: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Alerts that are told: %1</source>
        <translation>التنبيهات التي تُبلَّغ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الاستدعاءات</translation>
    </message>
    <message>
        <source>What somebody has to look at now</source>
        <translation>ما يجب أن ينظر إليه أحد الآن</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>What can wait for the working day</source>
        <translation>ما يمكن أن ينتظر يوم العمل</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove it for good?</source>
        <translation>إزالته نهائيًا؟</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: it is in the keychain.</source>
        <translation>⁨%1⁩: هو في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>%1: it was not stored: %2.</source>
        <translation>⁨%1⁩: لم يُحفظ: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1: it is gone from the keychain.</source>
        <translation>⁨%1⁩: أُزيل من حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>%1: it could not be removed: %2.</source>
        <translation>⁨%1⁩: تعذّرت إزالته: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1: the test was told.</source>
        <translation>⁨%1⁩: أُبلغ الاختبار.</translation>
    </message>
    <message>
        <source>%1: the test was not told: %2.</source>
        <translation>⁨%1⁩: لم يُبلَّغ الاختبار: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Refused on %1: %2. It is not tried again.</source>
        <translation>رُفض في ⁨%1⁩: ⁨%2⁩. لن يُحاوَل مرة أخرى.</translation>
    </message>
    <message>
        <source>Not told on %1: %2. It is tried again.</source>
        <translation>لم يُبلَّغ في ⁨%1⁩: ⁨%2⁩. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Told last on %1.</source>
        <translation>آخر إبلاغ في ⁨%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are yet to be told.</source>
        <translation>
            <numerusform>لا تنبيهات تنتظر الإبلاغ.</numerusform>
            <numerusform>تنبيه واحد ينتظر الإبلاغ.</numerusform>
            <numerusform>تنبيهان ينتظران الإبلاغ.</numerusform>
            <numerusform>%Ln تنبيهات تنتظر الإبلاغ.</numerusform>
            <numerusform>%Ln تنبيهًا ينتظر الإبلاغ.</numerusform>
            <numerusform>%Ln تنبيه ينتظر الإبلاغ.</numerusform>
        </translation>
    </message>
    <message>
        <source>This desktop has no tray, so nothing can be shown on it.</source>
        <translation>لا شريط نظام في سطح المكتب هذا، فلا يمكن عرض شيء عليه.</translation>
    </message>
</context>
<context>
    <name>Tidemark::AlertChannelsCard</name>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Alerts of Health: a page is for now, a ticket can wait. Those of one tier are told together, and what goes on is told again.</source>
        <translation>تنبيهات صحة الخدمة: الاستدعاء للحال، والتذكرة يمكن أن تنتظر. تُبلَّغ تنبيهات الفئة الواحدة معًا، وما يستمر يُبلَّغ مرة أخرى.</translation>
    </message>
    <message>
        <source>PagerDuty</source>
        <translation>⁨PagerDuty⁩</translation>
    </message>
    <message>
        <source>Routing key of an integration with Events API v2. It is kept in the system&apos;s keychain, and in no file of ours.</source>
        <translation>مفتاح التوجيه لتكامل مع ⁨Events API v2⁩. يُحفظ في حلقة مفاتيح النظام، ولا يوجد في أي ملف من ملفاتنا.</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>⁨Slack⁩</translation>
    </message>
    <message>
        <source>Address of an incoming webhook. It is kept in the keychain too.</source>
        <translation>عنوان ⁨webhook⁩ وارد. يُحفظ هو أيضًا في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Another webhook</source>
        <translation>⁨webhook⁩ آخر</translation>
    </message>
    <message>
        <source>Takes JSON by POST, as Jira&apos;s automation does; `tidemark-cli notify --help` documents it. Its address is kept in the keychain too.</source>
        <translation>يستقبل ⁨JSON⁩ عبر ⁨POST⁩ كما تفعل أتمتة ⁨Jira⁩؛ يوثّقه ⁨`tidemark-cli notify --help`⁩. يُحفظ عنوانه أيضًا في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Told again after, in minutes</source>
        <translation>يُبلَّغ مرة أخرى بعد، بالدقائق</translation>
    </message>
    <message>
        <source>What goes on is told again until it is over or somebody acknowledges it.</source>
        <translation>ما يستمر يُبلَّغ مرة أخرى حتى ينتهي أو يُقرّ به أحد.</translation>
    </message>
    <message>
        <source>Address of PagerDuty&apos;s events</source>
        <translation>عنوان أحداث ⁨PagerDuty⁩</translation>
    </message>
    <message>
        <source>Accounts in Europe have another one: https://events.eu.pagerduty.com/v2/enqueue.</source>
        <translation>للحسابات في أوروبا عنوان آخر: ⁨https://events.eu.pagerduty.com/v2/enqueue⁩.</translation>
    </message>
</context>
<context>
    <name>Tidemark::AlertsCard</name>
    <message>
        <source>History of the alerts</source>
        <translation>سجل التنبيهات</translation>
    </message>
    <message>
        <source>No alert has fired so far.</source>
        <translation>لم ينطلق أي تنبيه حتى الآن.</translation>
    </message>
</context>
<context>
    <name>Tidemark::AnswerView</name>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>جارٍ طلب ⁨%1⁩</translation>
    </message>
    <message>
        <source>The answer will stand here and be kept in every layer.</source>
        <translation>ستظهر الإجابة هنا وتُحفظ في كل طبقة.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>not found, remembered</source>
        <translation>غير موجود، محفوظ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What is shown of the answer</source>
        <translation>ما يُعرض من الإجابة</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>التوثيق</translation>
    </message>
    <message>
        <source>Where it is not as the API&apos;s documentation has it</source>
        <translation>حيث تخالف توثيق الواجهة</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>What changed since the answer before</source>
        <translation>ما تغيّر منذ الإجابة السابقة</translation>
    </message>
    <message>
        <source>Differences from what is documented</source>
        <translation>ما يخالف التوثيق</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>في التوثيق</translation>
    </message>
    <message>
        <source>Changes since the answer before</source>
        <translation>التغييرات منذ الإجابة السابقة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>All that is documented is there, of its type.</source>
        <translation>كل ما في التوثيق موجود وبنوعه الصحيح.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields are not as documented.</source>
        <translation>
            <numerusform>لا حقول تخالف التوثيق.</numerusform>
            <numerusform>حقل واحد يخالف التوثيق.</numerusform>
            <numerusform>حقلان يخالفان التوثيق.</numerusform>
            <numerusform>%Ln حقول تخالف التوثيق.</numerusform>
            <numerusform>%Ln حقلًا تخالف التوثيق.</numerusform>
            <numerusform>%Ln حقل تخالف التوثيق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not described.</source>
        <comment>fields</comment>
        <translation>
            <numerusform>لا حقول أخرى غير موصوفة.</numerusform>
            <numerusform>حقل آخر غير موصوف.</numerusform>
            <numerusform>حقلان آخران غير موصوفين.</numerusform>
            <numerusform>%Ln حقول أخرى غير موصوفة.</numerusform>
            <numerusform>%Ln حقلًا آخر غير موصوفة.</numerusform>
            <numerusform>%Ln حقل آخر غير موصوفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no earlier answer to this question.</source>
        <translation>لا إجابة أسبق عن هذا السؤال.</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation>لم يتغيّر شيء منذ ⁨%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes since %1.</source>
        <translation>
            <numerusform>لا تغييرات منذ ⁨%1⁩.</numerusform>
            <numerusform>تغيير واحد منذ ⁨%1⁩.</numerusform>
            <numerusform>تغييران منذ ⁨%1⁩.</numerusform>
            <numerusform>%Ln تغييرات منذ ⁨%1⁩.</numerusform>
            <numerusform>%Ln تغييرًا منذ ⁨%1⁩.</numerusform>
            <numerusform>%Ln تغيير منذ ⁨%1⁩.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::AsOfControl</name>
    <message>
        <source>Shows what was known at a past time, from your own history. Costs nothing.</source>
        <translation>يعرض ما كان معروفًا في وقت مضى، من سجلك أنت. لا يكلف شيئًا.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>A day ago</source>
        <translation>قبل يوم</translation>
    </message>
    <message>
        <source>7 days ago</source>
        <translation>قبل 7 أيام</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation>قبل 30 يومًا</translation>
    </message>
    <message>
        <source>90 days ago</source>
        <translation>قبل 90 يومًا</translation>
    </message>
    <message>
        <source>Pick a day…</source>
        <translation>اختر يومًا…</translation>
    </message>
    <message>
        <source>Show as of this day</source>
        <translation>اعرض كما في هذا اليوم</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>حتى ⁨%1⁩</translation>
    </message>
    <message>
        <source>As of now</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>This view is always of now</source>
        <translation>هذا العرض يُظهر الآن دائمًا</translation>
    </message>
</context>
<context>
    <name>Tidemark::AskedList</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Asks for one more page; those in sight are asked again only where they are no longer fresh</source>
        <translation>يطلب صفحة أخرى؛ ولا تُطلب الصفحات المعروضة مجددًا إلا إن لم تعد حديثة</translation>
    </message>
</context>
<context>
    <name>Tidemark::Askers</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>الملفات الشخصية</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>المفتش</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلًا</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Default watchlist</source>
        <translation>قائمة المراقبة الأولى</translation>
    </message>
    <message>
        <source>Watchlist %1</source>
        <translation>قائمة المراقبة %1</translation>
    </message>
    <message>
        <source>Command line · %1</source>
        <translation>سطر الأوامر · %1</translation>
    </message>
</context>
<context>
    <name>Tidemark::Avatar</name>
    <message>
        <source>picture of %1</source>
        <translation>صورة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Tidemark::BackgroundCard</name>
    <message>
        <source>Background and notifications</source>
        <translation>الخلفية والإشعارات</translation>
    </message>
    <message>
        <source>Pause all background work</source>
        <translation>إيقاف كل عمل الخلفية مؤقتًا</translation>
    </message>
    <message>
        <source>Nothing is asked for a watchlist or the radar until you switch this off again. What you ask for yourself goes on.</source>
        <translation>لا يُطلب شيء لقائمة مراقبة أو للرادار حتى توقف هذا. ما تطلبه بنفسك يستمر.</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>إشعارات سطح المكتب</translation>
    </message>
    <message>
        <source>Breakouts and milestones of what you watch, each once.</source>
        <translation>طفرات وإنجازات ما تراقبه، كل منها مرة واحدة.</translation>
    </message>
    <message>
        <source>Breakouts and milestones of what you watch. This desktop has no tray to show them from: they stand in Watchlists, under News.</source>
        <translation>طفرات وإنجازات ما تراقبه. ليس في سطح المكتب هذا منطقة إشعارات: تجدها في قوائم المراقبة تحت «الجديد».</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>البقاء في منطقة الإشعارات</translation>
    </message>
    <message>
        <source>Closing the window leaves the background work running; the tray&apos;s menu ends it.</source>
        <translation>إغلاق النافذة يُبقي عمل الخلفية جاريًا؛ وقائمة منطقة الإشعارات تنهيه.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends the program.</source>
        <translation>لا منطقة إشعارات هنا: إغلاق النافذة ينهي البرنامج.</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>البدء مع الجلسة</translation>
    </message>
    <message>
        <source>Off until you switch it on. It starts in the tray where there is one.</source>
        <translation>متوقف حتى تشغّله. يبدأ في منطقة الإشعارات حيث توجد.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>Tidemark::BackupButtons</name>
    <message>
        <source>Back up…</source>
        <translation>نسخ احتياطي…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Replace what is here?</source>
        <translation>استبدال الموجود؟</translation>
    </message>
    <message>
        <source>Backups of Tidemark (*.db)</source>
        <translation>نسخ Tidemark الاحتياطية (*.db)</translation>
    </message>
    <message>
        <source>No backup was made: %1.</source>
        <translation>لم تُصنع نسخة احتياطية: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Backed up, read back and whole: %1, %2.</source>
        <translation>نُسخ احتياطيًا، وقُرئت النسخة وهي سليمة: ⁨%1⁩، ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Restored from %1. What was here before is kept as %2.</source>
        <translation>استُعيد من ⁨%1⁩. ما كان هنا محفوظ باسم ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Nothing was restored: %1.</source>
        <translation>لم يُستعد شيء: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>Tidemark::BalanceCard</name>
    <message>
        <source>The API&apos;s account page gave no number so far.</source>
        <translation>لم تذكر صفحة حساب الواجهة رقمًا حتى الآن.</translation>
    </message>
    <message>
        <source>balance typed in on %1, counted down since</source>
        <translation>أُدخل الرصيد في ⁨%1⁩، ويُخصم منه منذ ذلك</translation>
    </message>
    <message>
        <source>the API said %1 on %2, counted down since</source>
        <translation>ذكرت الواجهة ⁨%1⁩ في ⁨%2⁩، ويُخصم منه منذ ذلك</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>The pace of the last seven days, with one standard error to each side</source>
        <translation>وتيرة الأيام السبعة الأخيرة، مع خطأ معياري واحد في كل جهة</translation>
    </message>
    <message>
        <source>By how much the last balance from the API differed from what the ledger had counted</source>
        <translation>مقدار اختلاف آخر رصيد من الواجهة عمّا عدّه السجل</translation>
    </message>
    <message>
        <source>Your balance in credits</source>
        <translation>رصيدك</translation>
    </message>
    <message>
        <source>Type in your balance</source>
        <translation>أدخل رصيدك</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Opens a field for your balance</source>
        <translation>يفتح حقلًا لرصيدك</translation>
    </message>
    <message>
        <source>Check balance</source>
        <translation>تحقق من الرصيد</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>دون تغيير</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln credits</source>
        <translation>
            <numerusform>من %Ln رصيد</numerusform>
            <numerusform>من رصيد واحد</numerusform>
            <numerusform>من رصيدين</numerusform>
            <numerusform>من %Ln أرصدة</numerusform>
            <numerusform>من %Ln رصيدًا</numerusform>
            <numerusform>من %Ln رصيد</numerusform>
        </translation>
    </message>
    <message>
        <source>balance unknown</source>
        <translation>الرصيد مجهول</translation>
    </message>
    <message>
        <source>%1 %2. %3 %4</source>
        <translation>%1 %2. %3 %4</translation>
    </message>
    <message>
        <source>lasts to %1</source>
        <translation>يكفي حتى ⁨%1⁩</translation>
    </message>
    <message>
        <source>lasts as long as nothing is spent</source>
        <translation>يكفي ما دام لا يُنفق شيء</translation>
    </message>
    <message>
        <source>(%1 – %2)</source>
        <translation>(%1 – %2)</translation>
    </message>
    <message>
        <source>(%1 or later)</source>
        <translation>(⁨%1⁩ أو بعده)</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>⁨%1⁩ في اليوم</translation>
    </message>
    <message>
        <source>pace known after a day</source>
        <translation>تُعرف الوتيرة بعد يوم</translation>
    </message>
    <message>
        <source>drift %1</source>
        <translation>انحراف ⁨%1⁩</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>Tidemark is offline: nothing is asked.</source>
        <translation>لا يُطلب شيء: Tidemark غير متصل.</translation>
    </message>
    <message>
        <source>Asks the API&apos;s account page; it costs nothing</source>
        <translation>يسأل صفحة حساب الواجهة؛ ولا يكلف شيئًا</translation>
    </message>
    <message>
        <source>A whole number of credits, as your account shows it.</source>
        <translation>عدد صحيح من الرصيد، كما يعرضه حسابك.</translation>
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
        <translation>يأتي مع</translation>
    </message>
    <message>
        <source>What it goes with</source>
        <translation>ما يأتي معه</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Other hashtags of the same posts</source>
        <translation>الوسوم الأخرى للمنشورات نفسها</translation>
    </message>
    <message>
        <source>creators</source>
        <translation>الصنّاع</translation>
    </message>
    <message>
        <source>Who posted them</source>
        <translation>من نشرها</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>The sounds of the same posts</source>
        <translation>أصوات المنشورات نفسها</translation>
    </message>
    <message>
        <source>What it goes with in the held posts</source>
        <translation>ما يأتي معه في المنشورات المحفوظة</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln held posts</source>
        <translation>
            <numerusform>من %Ln منشور محفوظ</numerusform>
            <numerusform>من منشور محفوظ واحد</numerusform>
            <numerusform>من منشورين محفوظين</numerusform>
            <numerusform>من %Ln منشورات محفوظة</numerusform>
            <numerusform>من %Ln منشورًا محفوظًا</numerusform>
            <numerusform>من %Ln منشور محفوظ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::BestTimeCard</name>
    <message>
        <source>Best time</source>
        <translation>أفضل وقت</translation>
    </message>
    <message>
        <source>Best time to post, weekday by hour</source>
        <translation>أفضل وقت للنشر، يوم الأسبوع بالساعة</translation>
    </message>
    <message>
        <source>%1, %2 to %3 h</source>
        <translation>⁨%1⁩، من ⁨%2⁩ إلى ⁨%3⁩</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 the usual, %Ln posts</source>
        <translation>
            <numerusform>⁨%1⁩: ⁨%2⁩ من المعتاد، لا منشورات</numerusform>
            <numerusform>⁨%1⁩: ⁨%2⁩ من المعتاد، منشور واحد</numerusform>
            <numerusform>⁨%1⁩: ⁨%2⁩ من المعتاد، منشوران</numerusform>
            <numerusform>⁨%1⁩: ⁨%2⁩ من المعتاد، %Ln منشورات</numerusform>
            <numerusform>⁨%1⁩: ⁨%2⁩ من المعتاد، %Ln منشورًا</numerusform>
            <numerusform>⁨%1⁩: ⁨%2⁩ من المعتاد، %Ln منشور</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of 3 posts needed</source>
        <translation>⁨%1⁩: ⁨%2⁩ من 3 منشورات لازمة</translation>
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
        <translation>المنشورات المستخدمة والمنطقة الزمنية للساعات. أفضل وقت في TikTok نفسه يعتمد على وجود المتابعين، وهذا لا تراه الواجهة.</translation>
    </message>
    <message>
        <source>No hour has the three posts that it takes.</source>
        <translation>لا ساعة فيها المنشورات الثلاثة اللازمة.</translation>
    </message>
    <message>
        <source>%1 %2–%3 h: %4 the usual</source>
        <translation>⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩: ⁨%4⁩ من المعتاد</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>hashtag %1, %Ln posts</source>
        <translation>
            <numerusform>الوسم ⁨%1⁩، لا منشورات</numerusform>
            <numerusform>الوسم ⁨%1⁩، منشور واحد</numerusform>
            <numerusform>الوسم ⁨%1⁩، منشوران</numerusform>
            <numerusform>الوسم ⁨%1⁩، %Ln منشورات</numerusform>
            <numerusform>الوسم ⁨%1⁩، %Ln منشورًا</numerusform>
            <numerusform>الوسم ⁨%1⁩، %Ln منشور</numerusform>
        </translation>
    </message>
    <message>
        <source>original sound</source>
        <translation>صوت أصلي</translation>
    </message>
    <message numerus="yes">
        <source>sound %1, %Ln posts</source>
        <translation>
            <numerusform>الصوت ⁨%1⁩، لا منشورات</numerusform>
            <numerusform>الصوت ⁨%1⁩، منشور واحد</numerusform>
            <numerusform>الصوت ⁨%1⁩، منشوران</numerusform>
            <numerusform>الصوت ⁨%1⁩، %Ln منشورات</numerusform>
            <numerusform>الصوت ⁨%1⁩، %Ln منشورًا</numerusform>
            <numerusform>الصوت ⁨%1⁩، %Ln منشور</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::CacheCard</name>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>المحفوظ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Fresh for</source>
        <translation>حديث لمدة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>If asked now</source>
        <translation>لو طُلب الآن</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>مصنوع من</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <source>What each layer holds</source>
        <translation>ما تحفظه كل طبقة</translation>
    </message>
    <message>
        <source>%1 of posts that are no longer hot</source>
        <translation>⁨%1⁩ للمنشورات التي لم تعد رائجة</translation>
    </message>
    <message>
        <source>time-out %1</source>
        <translation>المهلة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Tidemark::CapsCard</name>
    <message>
        <source>%1, reached</source>
        <translation>بُلغ الحد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Per action</source>
        <translation>لكل إجراء</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>لكل يوم</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>لكل شهر</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Stop all spending</source>
        <translation>إيقاف كل إنفاق</translation>
    </message>
    <message>
        <source>%1, credits</source>
        <translation>⁨%1⁩، رصيد</translation>
    </message>
    <message>
        <source>each time</source>
        <translation>كل مرة</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>⁨%1⁩ اليوم</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>استُخدم ⁨%1⁩</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>on</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Allow spending again</source>
        <translation>السماح بالإنفاق مجددًا</translation>
    </message>
    <message>
        <source>All spending is stopped, in every program on this data folder.</source>
        <translation>كل إنفاق متوقف، في كل برنامج على مجلد البيانات هذا.</translation>
    </message>
</context>
<context>
    <name>Tidemark::ChartWidget</name>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>Tidemark::ChosenBar</name>
    <message>
        <source>Add a creator or a hashtag to compare</source>
        <translation>أضف صانع محتوى أو وسمًا للمقارنة</translation>
    </message>
    <message>
        <source>Add a creator (@name) or a hashtag (#tag) that is held</source>
        <translation>أضف صانع محتوى (⁨@name⁩) أو وسمًا (⁨#tag⁩) من المحفوظ</translation>
    </message>
</context>
<context>
    <name>Tidemark::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>ابحث أو نفّذ</translation>
    </message>
    <message>
        <source>A creator, a post, a hashtag, a sound, or what to do</source>
        <translation>صانع محتوى أو منشور أو وسم أو صوت، أو ما ينبغي فعله</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>offline: nothing is asked</source>
        <translation>غير متصل: لا يُطلب شيء</translation>
    </message>
</context>
<context>
    <name>Tidemark::CommentsCard</name>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Load comments</source>
        <translation>تحميل التعليقات</translation>
    </message>
    <message>
        <source>Comments are asked for when you say so; what comes is kept.</source>
        <translation>تُطلب التعليقات حين تأمر بذلك؛ وما يصل يُحفظ.</translation>
    </message>
    <message>
        <source>the comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Refresh comments</source>
        <translation>تحديث التعليقات</translation>
    </message>
    <message>
        <source>Nobody has commented, as far as the answer says.</source>
        <translation>لم يعلّق أحد، بحسب الإجابة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln comments</source>
        <translation>
            <numerusform>⁨%1⁩ من %Ln تعليق</numerusform>
            <numerusform>⁨%1⁩ من تعليق واحد</numerusform>
            <numerusform>⁨%1⁩ من تعليقين</numerusform>
            <numerusform>⁨%1⁩ من %Ln تعليقات</numerusform>
            <numerusform>⁨%1⁩ من %Ln تعليقًا</numerusform>
            <numerusform>⁨%1⁩ من %Ln تعليق</numerusform>
        </translation>
    </message>
    <message>
        <source>hot · fresh for %1</source>
        <translation>ساخن · حديث لمدة ⁨%1⁩</translation>
    </message>
    <message>
        <source>cold · fresh for %1</source>
        <translation>بارد · حديث لمدة ⁨%1⁩</translation>
    </message>
    <message>
        <source>A post is hot for its first 72 hours, and while more than 20 comments an hour come: then they are stale sooner.</source>
        <translation>يكون المنشور ساخنًا في أول 72 ساعة، وما دام يرد أكثر من 20 تعليقًا في الساعة: عندئذ تَقدُم التعليقات أسرع.</translation>
    </message>
</context>
<context>
    <name>Tidemark::ComparePage</name>
    <message>
        <source>;;Report (*.pdf)</source>
        <translation>;;تقرير (*.pdf)</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>حُفظ ⁨%1⁩</translation>
    </message>
    <message>
        <source>over the followers of each time</source>
        <translation>نسبةً إلى المتابعين في كل وقت</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>النمو</translation>
    </message>
    <message>
        <source>Growth of all that are compared</source>
        <translation>نمو كل ما يُقارن</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>أساس المقارنة</translation>
    </message>
    <message>
        <source>All figures of those that are compared</source>
        <translation>كل مؤشرات ما يُقارن</translation>
    </message>
    <message>
        <source>Creators are compared with creators, hashtags with hashtags. Take the chosen ones away first.</source>
        <translation>يُقارن صنّاع المحتوى بصنّاع المحتوى، والوسوم بالوسوم. أزل المختارة أولًا.</translation>
    </message>
    <message>
        <source>At most %1 at a time.</source>
        <translation>العدد الأقصى في المرة الواحدة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>views</source>
        <translation>المشاهدات</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>المتابعون</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>likes</source>
        <translation>الإعجابات</translation>
    </message>
    <message>
        <source>videos</source>
        <translation>الفيديوهات</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>مطلق</translation>
    </message>
    <message>
        <source>The counts themselves</source>
        <translation>الأعداد نفسها</translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>مفهرس</translation>
    </message>
    <message>
        <source>100 at the first time from which all were seen</source>
        <translation>100 عند أول وقت شوهدت منذه كلها</translation>
    </message>
    <message>
        <source>per follower</source>
        <translation>لكل متابع</translation>
    </message>
    <message>
        <source>Over the followers of each time</source>
        <translation>نسبةً إلى المتابعين في كل وقت</translation>
    </message>
    <message>
        <source>Choose two to ten</source>
        <translation>اختر من اثنين إلى عشرة</translation>
    </message>
    <message>
        <source>Creators or hashtags that are held stand side by side here: their growth over one another, and all their figures in a table. It is made of your own history and costs nothing.</source>
        <translation>يقف صنّاع المحتوى أو الوسوم المحفوظة هنا جنبًا إلى جنب: نموها بعضها فوق بعض، وكل مؤشراتها في جدول. يُصنع ذلك من سجلك أنت ولا يكلف شيئًا.</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>The comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Not all of them were known then</source>
        <translation>لم تكن كلها معروفة آنذاك</translation>
    </message>
    <message>
        <source>Choose others</source>
        <translation>اختر غيرها</translation>
    </message>
    <message>
        <source>Not all of them are held yet</source>
        <translation>ليست كلها محفوظة بعد</translation>
    </message>
    <message>
        <source>%1. Open each once, or search for it: its button says the price.</source>
        <translation>افتح كلًا منها مرة، أو ابحث عنه (السعر على زره): ⁨%1⁩</translation>
    </message>
    <message>
        <source>100 is what each had on %1, the first day from which all of them were seen</source>
        <translation>100 هي قيمة كل منها في ⁨%1⁩، أول يوم شوهدت منذه كلها</translation>
    </message>
</context>
<context>
    <name>Tidemark::CounterCard</name>
    <message>
        <source>the counter that the chart shows</source>
        <translation>العدّاد الذي يعرضه الرسم</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>lin</source>
        <translation>خطي</translation>
    </message>
    <message>
        <source>equal steps are equal differences</source>
        <translation>خطوات متساوية فروق متساوية</translation>
    </message>
    <message>
        <source>log</source>
        <translation>لوغ</translation>
    </message>
    <message>
        <source>equal steps are equal factors</source>
        <translation>خطوات متساوية نسب متساوية</translation>
    </message>
    <message>
        <source>%1 were not in any answer so far</source>
        <translation>⁨%1⁩ لم تكن في أي إجابة حتى الآن</translation>
    </message>
</context>
<context>
    <name>Tidemark::CreatorsList</name>
    <message>
        <source>No creators yet</source>
        <translation>لا صنّاع محتوى بعد</translation>
    </message>
    <message>
        <source>Type a handle or paste a link to a profile above. One look costs 2 credits and is kept for good: followers, likes and posts become series that open offline.</source>
        <translation>اكتب معرّفًا أو الصق رابط ملف شخصي أعلاه. الاستعلام الواحد يكلف رصيدين ويُحفظ للأبد: يصير المتابعون والإعجابات والمنشورات سلاسل تُفتح دون اتصال.</translation>
    </message>
    <message>
        <source>Find or look up a creator</source>
        <translation>ابحث عن صانع محتوى أو استعلم عنه</translation>
    </message>
    <message>
        <source>Handle, name, or a pasted link to a profile</source>
        <translation>معرّف أو اسم أو رابط ملف شخصي ملصق</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>صنّاع المحتوى</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>تعذّرت قراءة السجل التاريخي</translation>
    </message>
    <message>
        <source>Look up @%1</source>
        <translation>استعلم عن ⁨@%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln creators, all of them open without a credit</source>
        <translation>
            <numerusform>لا صنّاع محتوى</numerusform>
            <numerusform>صانع محتوى واحد، يُفتح دون رصيد</numerusform>
            <numerusform>صانعا محتوى، يُفتحان دون رصيد</numerusform>
            <numerusform>%Ln صنّاع محتوى، تُفتح كلها دون رصيد</numerusform>
            <numerusform>%Ln صانع محتوى، تُفتح كلها دون رصيد</numerusform>
            <numerusform>%Ln صانع محتوى، تُفتح كلها دون رصيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln creators</source>
        <translation>
            <numerusform>⁨%1⁩ من %Ln صانع محتوى</numerusform>
            <numerusform>⁨%1⁩ من صانع محتوى واحد</numerusform>
            <numerusform>⁨%1⁩ من صانعي محتوى</numerusform>
            <numerusform>⁨%1⁩ من %Ln صنّاع محتوى</numerusform>
            <numerusform>⁨%1⁩ من %Ln صانع محتوى</numerusform>
            <numerusform>⁨%1⁩ من %Ln صانع محتوى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::CreditGauge</name>
    <message>
        <source>credits</source>
        <translation>رصيد</translation>
    </message>
    <message>
        <source>credits: %1</source>
        <translation>الرصيد: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Tidemark::CreditsPage</name>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Credits by endpoint</source>
        <translation>الرصيد حسب نقطة الوصول</translation>
    </message>
    <message>
        <source>Nothing was spent in this time.</source>
        <translation>لم يُنفق شيء في هذا الوقت.</translation>
    </message>
    <message>
        <source>Credits by what asked</source>
        <translation>الرصيد حسب مصدر الطلب</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>السجل</translation>
    </message>
    <message numerus="yes">
        <source>By endpoint, %Ln d</source>
        <translation>
            <numerusform>حسب نقطة الوصول، %Ln يوم</numerusform>
            <numerusform>حسب نقطة الوصول، يوم واحد</numerusform>
            <numerusform>حسب نقطة الوصول، يومان</numerusform>
            <numerusform>حسب نقطة الوصول، %Ln أيام</numerusform>
            <numerusform>حسب نقطة الوصول، %Ln يومًا</numerusform>
            <numerusform>حسب نقطة الوصول، %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By what asked, %Ln d</source>
        <translation>
            <numerusform>حسب مصدر الطلب، %Ln يوم</numerusform>
            <numerusform>حسب مصدر الطلب، يوم واحد</numerusform>
            <numerusform>حسب مصدر الطلب، يومان</numerusform>
            <numerusform>حسب مصدر الطلب، %Ln أيام</numerusform>
            <numerusform>حسب مصدر الطلب، %Ln يومًا</numerusform>
            <numerusform>حسب مصدر الطلب، %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is spent with this key</source>
        <translation>لا يُنفق شيء بهذا المفتاح</translation>
    </message>
    <message>
        <source>%1. What was seen before stays usable; another key or more credits end the stop.</source>
        <translation>⁨%1⁩. ما شوهد من قبل يبقى متاحًا؛ مفتاح آخر أو رصيد أكثر ينهي التوقف.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Open the key&apos;s settings</source>
        <translation>فتح إعدادات المفتاح</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No balance was had: %1. Type it in as your account shows it.</source>
        <translation>لم يصل رصيد: ⁨%1⁩. أدخله كما يعرضه حسابك.</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>حُفظ ⁨%1⁩</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>التصدير</translation>
    </message>
</context>
<context>
    <name>Tidemark::DataCard</name>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>مكانها</translation>
    </message>
    <message>
        <source>History and ledger</source>
        <translation>السجل التاريخي وسجل الإنفاق</translation>
    </message>
    <message>
        <source>A copy in one file, made while everything runs on. After a restore the ledger keeps what was spent since.</source>
        <translation>نسخة في ملف واحد تُصنع أثناء العمل. بعد الاستعادة يحتفظ سجل الإنفاق بما أُنفق منذ ذلك.</translation>
    </message>
    <message>
        <source>Memory for answers, MiB</source>
        <translation>ذاكرة الإجابات، MiB</translation>
    </message>
    <message>
        <source>Answers in memory open at once. The least useful make room when it is full.</source>
        <translation>الإجابات في الذاكرة تُفتح فورًا. الأقل نفعًا تفسح المكان حين تمتلئ.</translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation>إفراغ المخبأ</translation>
    </message>
    <message>
        <source>Pay for these answers again?</source>
        <translation>دفع ثمن هذه الإجابات مجددًا؟</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>المخبأ</translation>
    </message>
    <message>
        <source>Answers that are still fresh cost nothing. The history is no part of the cache and stays.</source>
        <translation>الإجابات الحديثة لا تكلف شيئًا. السجل التاريخي ليس جزءًا من المخبأ ويبقى.</translation>
    </message>
    <message numerus="yes">
        <source>In memory: %Ln answers, %1.</source>
        <translation>
            <numerusform>في الذاكرة: لا إجابات، ⁨%1⁩.</numerusform>
            <numerusform>في الذاكرة: إجابة واحدة، ⁨%1⁩.</numerusform>
            <numerusform>في الذاكرة: إجابتان، ⁨%1⁩.</numerusform>
            <numerusform>في الذاكرة: %Ln إجابات، ⁨%1⁩.</numerusform>
            <numerusform>في الذاكرة: %Ln إجابة، ⁨%1⁩.</numerusform>
            <numerusform>في الذاكرة: %Ln إجابة، ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On disk: %Ln answers, %1, and %2 remembered “not found”.</source>
        <translation>
            <numerusform>على القرص: لا إجابات، ⁨%1⁩، و«غير موجود» محفوظة: ⁨%2⁩.</numerusform>
            <numerusform>على القرص: إجابة واحدة، ⁨%1⁩، و«غير موجود» محفوظة: ⁨%2⁩.</numerusform>
            <numerusform>على القرص: إجابتان، ⁨%1⁩، و«غير موجود» محفوظة: ⁨%2⁩.</numerusform>
            <numerusform>على القرص: %Ln إجابات، ⁨%1⁩، و«غير موجود» محفوظة: ⁨%2⁩.</numerusform>
            <numerusform>على القرص: %Ln إجابة، ⁨%1⁩، و«غير موجود» محفوظة: ⁨%2⁩.</numerusform>
            <numerusform>على القرص: %Ln إجابة، ⁨%1⁩، و«غير موجود» محفوظة: ⁨%2⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cache on disk could not be read: %1.</source>
        <translation>تعذّرت قراءة المخبأ على القرص: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The cache on disk could not be emptied: %1.</source>
        <translation>تعذّر إفراغ المخبأ على القرص: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Emptied: %1 answers in memory and %2 on disk are gone.</source>
        <translation>أُفرغ: زالت ⁨%1⁩ إجابة من الذاكرة و⁨%2⁩ من القرص.</translation>
    </message>
    <message>
        <source>In the shared cache, %1 are gone for everybody.</source>
        <translation>في المخبأ المشترك زالت ⁨%1⁩ للجميع.</translation>
    </message>
    <message>
        <source>It may still hold others: %1.</source>
        <translation>قد يحوي غيرها: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Pictures: %1, %2.</source>
        <translation>الصور: ⁨%1⁩، ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Pictures that went with them: %1.</source>
        <translation>صور زالت معها: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>Tidemark::DifferenceTable</name>
    <message>
        <source>not there</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>another type</source>
        <translation>نوع مختلف</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>قيمة مختلفة</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>This answer</source>
        <translation>هذه الإجابة</translation>
    </message>
</context>
<context>
    <name>Tidemark::DiscoverPage</name>
    <message>
        <source>Discover</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Creators, posts by their words, hashtags, sounds</source>
        <translation>صنّاع محتوى، ومنشورات بكلماتها، ووسوم، وأصوات</translation>
    </message>
    <message>
        <source>Search what you hold, then TikTok</source>
        <translation>ابحث فيما حفظته، ثم في TikTok</translation>
    </message>
    <message>
        <source>What is held is searched as you type, and costs nothing: handles, names, words of posts, hashtags and sounds, with a letter wrong too. A search of TikTok costs 1 credit a page; what it finds is kept.</source>
        <translation>يُبحث في المحفوظ أثناء الكتابة دون كلفة: المعرّفات والأسماء وكلمات المنشورات والوسوم والأصوات، ولو أخطأت في حرف. البحث في TikTok يكلف رصيدًا واحدًا لكل صفحة؛ وما يجده يُحفظ.</translation>
    </message>
</context>
<context>
    <name>Tidemark::DownloadRow</name>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>عرض المجلد</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Cancel, and remove what has come</source>
        <translation>إلغاء، وحذف ما وصل</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the file&apos;s name, how far it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>How far %1 is</source>
        <translation>تقدّم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>نُزّل ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>ينتظر دوره</translation>
    </message>
    <message>
        <source>asks for the link</source>
        <translation>يطلب الرابط</translation>
    </message>
    <message>
        <source>paused, %1</source>
        <translation>متوقف مؤقتًا، ⁨%1⁩</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>saved, %1</source>
        <translation>حُفظ، ⁨%1⁩</translation>
    </message>
    <message>
        <source>the link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>Tidemark::EndpointChooser</name>
    <message>
        <source>Endpoint</source>
        <translation>نقطة الوصول</translation>
    </message>
    <message>
        <source>A name, or what it answers</source>
        <translation>اسم، أو ما تجيب عنه</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>Tidemark::EventsView</name>
    <message>
        <source>No breakouts or milestones in the last 30 days</source>
        <translation>لا طفرات ولا إنجازات في آخر 30 يومًا</translation>
    </message>
    <message>
        <source>A breakout is growth clearly above what is usual for the name itself, and needs five snapshots. Milestones are round figures that were reached.</source>
        <translation>الطفرة نمو أعلى بوضوح من المعتاد للاسم نفسه، وتحتاج إلى خمسة قياسات. والإنجازات أرقام مدوّرة بُلغت.</translation>
    </message>
    <message>
        <source>Breakouts and milestones</source>
        <translation>الطفرات والإنجازات</translation>
    </message>
</context>
<context>
    <name>Tidemark::ExportersCard</name>
    <message>
        <source>Exporters</source>
        <translation>المُصدِّرات</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>On 127.0.0.1 and ::1: no other machine can ask.</source>
        <translation>على هذا الجهاز وحده (127.0.0.1): لا يستطيع جهاز آخر أن يسأل.</translation>
    </message>
    <message>
        <source>Figures for Prometheus</source>
        <translation>أرقام لأجل ⁨Prometheus⁩</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Serves /metrics while this window is open: calls, error budgets and credits of this data folder, without a handle, keyword or id. It spends nothing.</source>
        <translation>يقدّم صفحة metrics ما دامت هذه النافذة مفتوحة: الاستدعاءات وميزانيات الأخطاء والأرصدة في مجلد البيانات هذا، بلا اسم حساب أو كلمة بحث أو معرّف. لا ينفق شيئًا.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>For Prometheus on this machine; `tidemark-cli generate prometheus-scrape` writes its configuration.</source>
        <translation>لأجل ⁨Prometheus⁩ على هذا الجهاز؛ والأمر ⁨`tidemark-cli generate prometheus-scrape`⁩ يكتب إعداده.</translation>
    </message>
    <message>
        <source>Nothing is served: %1.</source>
        <translation>لا يُقدَّم شيء: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>Tidemark::FilterBar</name>
    <message>
        <source>filter: %1</source>
        <translation>المرشح: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conditions</source>
        <translation>
            <numerusform>%Ln شرط</numerusform>
            <numerusform>شرط واحد</numerusform>
            <numerusform>شرطان</numerusform>
            <numerusform>%Ln شروط</numerusform>
            <numerusform>%Ln شرطًا</numerusform>
            <numerusform>%Ln شرط</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>إزالة: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Tidemark::FirstCreatorsCard</name>
    <message>
        <source>Your first creators</source>
        <translation>أول صنّاع محتوى لديك</translation>
    </message>
    <message>
        <source>Handles or links of creators</source>
        <translation>معرّفات صنّاع محتوى أو روابطهم</translation>
    </message>
    <message>
        <source>Paste handles or links to profiles, one after another</source>
        <translation>الصق معرّفات أو روابط ملفات شخصية، واحدًا تلو الآخر</translation>
    </message>
    <message>
        <source>A look asks for the profile and the newest posts: 2 credits a creator, and it is kept for good.</source>
        <translation>الاستعلام يطلب الملف وأحدث المنشورات: رصيدان لكل صانع محتوى، ويُحفظ للأبد.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>استعلام</translation>
    </message>
    <message>
        <source>Not a handle: %1</source>
        <translation>ليس معرّفًا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>A look asks for the profile and the newest posts. What comes is kept for good.</source>
        <translation>الاستعلام يطلب الملف وأحدث المنشورات. ما يصل يُحفظ للأبد.</translation>
    </message>
    <message numerus="yes">
        <source>Look up %Ln creators</source>
        <translation>
            <numerusform>استعلام عن %Ln صانع محتوى</numerusform>
            <numerusform>استعلام عن صانع محتوى واحد</numerusform>
            <numerusform>استعلام عن صانعي محتوى</numerusform>
            <numerusform>استعلام عن %Ln صنّاع محتوى</numerusform>
            <numerusform>استعلام عن %Ln صانع محتوى</numerusform>
            <numerusform>استعلام عن %Ln صانع محتوى</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up 1 of %1</source>
        <translation>جارٍ الاستعلام عن 1 من ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 of %2 looked up</source>
        <translation>استُعلم عن ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln creators are here.</source>
        <translation>
            <numerusform>لا صنّاع محتوى هنا.</numerusform>
            <numerusform>صانع محتوى واحد هنا الآن.</numerusform>
            <numerusform>صانعا محتوى هنا الآن.</numerusform>
            <numerusform>%Ln صنّاع محتوى هنا الآن.</numerusform>
            <numerusform>%Ln صانع محتوى هنا الآن.</numerusform>
            <numerusform>%Ln صانع محتوى هنا الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>غير موجود: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>the next creator</source>
        <translation>صانع المحتوى التالي</translation>
    </message>
    <message numerus="yes">
        <source>Not a handle: %1, and %Ln more</source>
        <translation>
            <numerusform>ليست معرّفات: ⁨%1⁩</numerusform>
            <numerusform>ليست معرّفات: ⁨%1⁩، وواحد آخر</numerusform>
            <numerusform>ليست معرّفات: ⁨%1⁩، واثنان آخران</numerusform>
            <numerusform>ليست معرّفات: ⁨%1⁩، و%Ln أخرى</numerusform>
            <numerusform>ليست معرّفات: ⁨%1⁩، و%Ln أخرى</numerusform>
            <numerusform>ليست معرّفات: ⁨%1⁩، و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::FollowsCard</name>
    <message>
        <source>Followers</source>
        <translation>المتابعون</translation>
    </message>
    <message>
        <source>Load followers</source>
        <translation>تحميل المتابعين</translation>
    </message>
    <message>
        <source>Refresh followers</source>
        <translation>تحديث المتابعين</translation>
    </message>
    <message>
        <source>Followers are asked for when you say so, a page at a time; what comes is kept.</source>
        <translation>يُطلب المتابعون حين تأمر بذلك، صفحةً صفحة؛ وما يصل يُحفظ.</translation>
    </message>
    <message>
        <source>Nobody was in the answer: the account has no followers, or hides them.</source>
        <translation>لم يكن في الإجابة أحد: ليس للحساب متابعون، أو أنه يخفيهم.</translation>
    </message>
    <message>
        <source>the followers</source>
        <translation>المتابعين</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln followers</source>
        <translation>
            <numerusform>⁨%1⁩ من %Ln متابع</numerusform>
            <numerusform>⁨%1⁩ من متابع واحد</numerusform>
            <numerusform>⁨%1⁩ من متابعَين</numerusform>
            <numerusform>⁨%1⁩ من %Ln متابعين</numerusform>
            <numerusform>⁨%1⁩ من %Ln متابعًا</numerusform>
            <numerusform>⁨%1⁩ من %Ln متابع</numerusform>
        </translation>
    </message>
    <message>
        <source>Following</source>
        <translation>يتابِع</translation>
    </message>
    <message>
        <source>Load following</source>
        <translation>تحميل من يتابعهم</translation>
    </message>
    <message>
        <source>Refresh following</source>
        <translation>تحديث من يتابعهم</translation>
    </message>
    <message>
        <source>Whom they follow is asked for when you say so, a page at a time; what comes is kept.</source>
        <translation>يُطلب من يتابعهم الحساب حين تأمر بذلك، صفحةً صفحة؛ وما يصل يُحفظ.</translation>
    </message>
    <message>
        <source>Nobody was in the answer: the account follows nobody, or hides whom.</source>
        <translation>لم يكن في الإجابة أحد: الحساب لا يتابع أحدًا، أو أنه يخفي ذلك.</translation>
    </message>
    <message>
        <source>whom they follow</source>
        <translation>من يتابعهم</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln accounts</source>
        <translation>
            <numerusform>⁨%1⁩ من %Ln حساب</numerusform>
            <numerusform>⁨%1⁩ من حساب واحد</numerusform>
            <numerusform>⁨%1⁩ من حسابين</numerusform>
            <numerusform>⁨%1⁩ من %Ln حسابات</numerusform>
            <numerusform>⁨%1⁩ من %Ln حسابًا</numerusform>
            <numerusform>⁨%1⁩ من %Ln حساب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::FoundTables</name>
    <message>
        <source>Creators that were found</source>
        <translation>صنّاع المحتوى الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>Hashtags that were found</source>
        <translation>الوسوم التي عُثر عليها</translation>
    </message>
</context>
<context>
    <name>Tidemark::FreshnessCard</name>
    <message>
        <source>Freshness</source>
        <translation>الحداثة</translation>
    </message>
    <message>
        <source>An answer is held</source>
        <translation>تُحفظ الإجابة</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>حسب العمر</translation>
    </message>
    <message>
        <source>Each kind of answer has its lifetime, such as an hour for a profile</source>
        <translation>لكل نوع من الإجابات عمره، كساعة للملف الشخصي</translation>
    </message>
    <message>
        <source>By expected error</source>
        <translation>حسب الخطأ المتوقع</translation>
    </message>
    <message>
        <source>As long as its figures are expected to be near enough, by how they moved before</source>
        <translation>ما دامت قيمها متوقعة القرب، بحسب حركتها السابقة</translation>
    </message>
    <message>
        <source>By expected error, figures that hardly move are asked for less often. Holds from the next start.</source>
        <translation>حسب الخطأ المتوقع تُطلب القيم قليلة الحركة نادرًا. يسري من البدء التالي.</translation>
    </message>
    <message>
        <source>Expected error allowed</source>
        <translation>الخطأ المتوقع المسموح</translation>
    </message>
    <message>
        <source>Of any figure of the answer. An age of four lifetimes is the limit in any case.</source>
        <translation>لأي قيمة في الإجابة. وأربعة أعمار هي الحد على كل حال.</translation>
    </message>
    <message>
        <source>Keep what is watched fresh</source>
        <translation>إبقاء المراقَب حديثًا</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Spends credits while the window is open</source>
        <translation>ينفق رصيدًا ما دامت النافذة مفتوحة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Nothing is asked unless somebody asks</source>
        <translation>لا يُطلب شيء ما لم يطلبه أحد</translation>
    </message>
    <message>
        <source>Refreshes watched creators and hashtags before their answers end: one credit each time.</source>
        <translation>يحدّث صنّاع المحتوى والوسوم المراقبة قبل انتهاء إجاباتها: رصيد واحد كل مرة.</translation>
    </message>
    <message>
        <source>Every so many minutes</source>
        <translation>الفاصل بالدقائق</translation>
    </message>
    <message>
        <source>Shorter than the lifetime of an answer, or somebody waits for it.</source>
        <translation>أقصر من عمر الإجابة، وإلا انتظرها أحد.</translation>
    </message>
    <message>
        <source>Most credits a month for it</source>
        <translation>أقصى رصيد في الشهر له</translation>
    </message>
    <message>
        <source>The caps above hold as well.</source>
        <translation>تسري الحدود أعلاه أيضًا.</translation>
    </message>
    <message>
        <source>This month’s credits for it are spent.</source>
        <translation>أُنفق رصيد هذا الشهر له.</translation>
    </message>
    <message>
        <source>%1 of this month’s are left.</source>
        <translation>بقي ⁨%1⁩ من رصيد هذا الشهر.</translation>
    </message>
    <message>
        <source>The watched names could not be read: %1.</source>
        <translation>تعذّرت قراءة الأسماء المراقبة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Nothing is watched yet: “tidemark-cli watch add @name #tag” adds creators and hashtags.</source>
        <translation>لا شيء مراقب بعد: «tidemark-cli watch add @name #tag» يضيف صنّاع محتوى ووسومًا.</translation>
    </message>
    <message>
        <source>Watched: %1, %2.</source>
        <translation>مراقب: ⁨%1⁩، ⁨%2⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln creators</source>
        <translation>
            <numerusform>لا صنّاع محتوى</numerusform>
            <numerusform>صانع محتوى واحد</numerusform>
            <numerusform>صانعا محتوى</numerusform>
            <numerusform>%Ln صنّاع محتوى</numerusform>
            <numerusform>%Ln صانع محتوى</numerusform>
            <numerusform>%Ln صانع محتوى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hashtags</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%Ln وسوم</numerusform>
            <numerusform>%Ln وسمًا</numerusform>
            <numerusform>%Ln وسم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::GuiApplication</name>
    <message>
        <source>Living ninety days with invented creators…</source>
        <translation>تمر تسعون يومًا مع صنّاع محتوى مخترعين…</translation>
    </message>
    <message>
        <source>Tidemark, demo data</source>
        <translation>Tidemark، بيانات تجريبية</translation>
    </message>
    <message>
        <source>--render-views needs --demo</source>
        <translation>يحتاج ⁨--render-views⁩ إلى ⁨--demo⁩</translation>
    </message>
    <message>
        <source>Tidemark %1 is there. Settings, under Updates, lead to it.</source>
        <translation>صدر Tidemark %1. تجده في الإعدادات ضمن التحديثات.</translation>
    </message>
</context>
<context>
    <name>Tidemark::HealthPage</name>
    <message>
        <source>Health</source>
        <translation>صحة الخدمة</translation>
    </message>
    <message>
        <source>No call so far</source>
        <translation>لا طلبات حتى الآن</translation>
    </message>
    <message>
        <source>Each call to the API is measured as it is made: how long it took, and whether the upstream failed it. From the first one on, this view says whether the objectives of slo.yaml hold and how much of the error budget is left. Looking here costs nothing.</source>
        <translation>يُقاس كل طلب إلى الواجهة عند إرساله: كم استغرق، وهل أخفق فيه خادم الواجهة. ومنذ أول طلب يذكر هذا العرض هل تتحقق أهداف slo.yaml وكم بقي من ميزانية الأخطاء. النظر هنا لا يكلف شيئًا.</translation>
    </message>
    <message>
        <source>Look up a creator</source>
        <translation>استعلم عن صانع محتوى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more alerts stand below.</source>
        <translation>
            <numerusform>لا تنبيهات أخرى في الأسفل.</numerusform>
            <numerusform>تنبيه آخر في الأسفل.</numerusform>
            <numerusform>تنبيهان آخران في الأسفل.</numerusform>
            <numerusform>%Ln تنبيهات أخرى في الأسفل.</numerusform>
            <numerusform>%Ln تنبيهًا آخر في الأسفل.</numerusform>
            <numerusform>%Ln تنبيه آخر في الأسفل.</numerusform>
        </translation>
    </message>
    <message>
        <source>the record of calls</source>
        <translation>سجل الطلبات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Runbooks</source>
        <translation>أدلة المعالجة</translation>
    </message>
    <message>
        <source>Save the review of two weeks</source>
        <translation>احفظ مراجعة الأسبوعين</translation>
    </message>
</context>
<context>
    <name>Tidemark::HeatmapWidget</name>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>ما هو معروف</translation>
    </message>
    <message>
        <source>nothing is known yet</source>
        <translation>لا يُعرف شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are known; the highest: %1</source>
        <translation>
            <numerusform>لا خلايا معروفة؛ الأعلى: ⁨%1⁩</numerusform>
            <numerusform>خلية واحدة معروفة؛ الأعلى: ⁨%1⁩</numerusform>
            <numerusform>خليتان معروفتان؛ الأعلى: ⁨%1⁩</numerusform>
            <numerusform>%Ln خلايا معروفة؛ الأعلى: ⁨%1⁩</numerusform>
            <numerusform>%Ln خلية معروفة؛ الأعلى: ⁨%1⁩</numerusform>
            <numerusform>%Ln خلية معروفة؛ الأعلى: ⁨%1⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>كم يكلّف</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>JSON of the command line</source>
        <translation>JSON سطر الأوامر</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>ابحث في هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>Tidemark::InspectorPage</name>
    <message>
        <source>Inspector</source>
        <translation>المفتش</translation>
    </message>
    <message>
        <source>Fill in %1 to see what the caches hold.</source>
        <translation>املأ ⁨%1⁩ لترى ما تحفظه المخابئ.</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>لا سؤال بعد</translation>
    </message>
    <message>
        <source>What the caches hold of a question, and what it would cost, is shown as you type. That is free.</source>
        <translation>ما تحفظه المخابئ عن سؤال وما سيكلفه يظهر أثناء الكتابة. وهذا مجاني.</translation>
    </message>
    <message>
        <source>The Inspector asks about now</source>
        <translation>المفتش يسأل عن الآن</translation>
    </message>
    <message>
        <source>The window shows a past time. Go back to now to see the answer that is held.</source>
        <translation>تعرض النافذة وقتًا مضى. عُد إلى الآن لترى الإجابة المحفوظة.</translation>
    </message>
    <message>
        <source>Nothing is held of this question</source>
        <translation>لا شيء محفوظ عن هذا السؤال</translation>
    </message>
    <message>
        <source>You are offline, so it cannot be asked. Go online, then it can be asked at the price shown.</source>
        <translation>أنت غير متصل، فلا يمكن طرحه. اتصل، ثم يمكن طرحه بالسعر المعروض.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُطلب بعد</translation>
    </message>
    <message>
        <source>Nothing is held of this question. Ask it at the price on the button; what comes is kept and opens again for free.</source>
        <translation>لا شيء محفوظ عن هذا السؤال. اطرحه بالسعر الذي على الزر؛ وما يصل يُحفظ ويُفتح مجددًا مجانًا.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا إجابة</translation>
    </message>
</context>
<context>
    <name>Tidemark::JsonTree</name>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
</context>
<context>
    <name>Tidemark::JsonTreeModel</name>
    <message>
        <source>%1 more, in the copied value</source>
        <translation>⁨%1⁩ أخرى، في القيمة المنسوخة</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>المجموع ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 names</source>
        <translation>الأسماء: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>Tidemark::KeyCard</name>
    <message>
        <source>API key</source>
        <translation>مفتاح الواجهة</translation>
    </message>
    <message>
        <source>Looking for the key…</source>
        <translation>البحث عن المفتاح…</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>إزالة المفتاح</translation>
    </message>
    <message>
        <source>Remove it for good?</source>
        <translation>إزالته نهائيًا؟</translation>
    </message>
    <message>
        <source>The key could not be removed: %1.</source>
        <translation>تعذّرت إزالة المفتاح: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>تغيير المفتاح</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>حفظ المفتاح</translation>
    </message>
</context>
<context>
    <name>Tidemark::KeyEntry</name>
    <message>
        <source>API key</source>
        <translation>مفتاح الواجهة</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>حفظ المفتاح</translation>
    </message>
    <message>
        <source>A key has 8 to 512 characters, without spaces or special letters. Please paste it again.</source>
        <translation>للمفتاح من 8 إلى 512 محرفًا، بلا مسافات ولا محارف خاصة. الصقه مجددًا من فضلك.</translation>
    </message>
    <message>
        <source>The key could not be kept: %1. Please paste it again.</source>
        <translation>تعذّر حفظ المفتاح: ⁨%1⁩. الصقه مجددًا من فضلك.</translation>
    </message>
    <message>
        <source>Paste your API key</source>
        <translation>الصق مفتاح API</translation>
    </message>
    <message>
        <source>The key could not be kept: %1. %2.</source>
        <translation>تعذّر حفظ المفتاح: ⁨%1⁩. ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>Tidemark::KpiCard</name>
    <message>
        <source>loading</source>
        <translation>جارٍ التحميل</translation>
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
        <translation>زمن الاستجابة حسب نقطة الوصول، 6 س</translation>
    </message>
    <message>
        <source>stronger = slower, orange = past the goal</source>
        <translation>أقوى = أبطأ، برتقالي = تجاوز الهدف</translation>
    </message>
    <message>
        <source>No call in the last six hours.</source>
        <translation>لا طلبات في الساعات الست الأخيرة.</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>من ⁨%2⁩ إلى ⁨%3⁩، ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: no call</source>
        <translation>⁨%1⁩: لا طلب</translation>
    </message>
    <message numerus="yes">
        <source>%1: p95 %2, goal %3, %Ln calls</source>
        <translation>
            <numerusform>⁨%1⁩: المئين 95 ⁨%2⁩، الهدف ⁨%3⁩، لا طلبات</numerusform>
            <numerusform>⁨%1⁩: المئين 95 ⁨%2⁩، الهدف ⁨%3⁩، طلب واحد</numerusform>
            <numerusform>⁨%1⁩: المئين 95 ⁨%2⁩، الهدف ⁨%3⁩، طلبان</numerusform>
            <numerusform>⁨%1⁩: المئين 95 ⁨%2⁩، الهدف ⁨%3⁩، %Ln طلبات</numerusform>
            <numerusform>⁨%1⁩: المئين 95 ⁨%2⁩، الهدف ⁨%3⁩، %Ln طلبًا</numerusform>
            <numerusform>⁨%1⁩: المئين 95 ⁨%2⁩، الهدف ⁨%3⁩، %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln failed</source>
        <translation>
            <numerusform>، لم يفشل شيء</numerusform>
            <numerusform>، فشل واحد</numerusform>
            <numerusform>، فشل اثنان</numerusform>
            <numerusform>، فشلت %Ln</numerusform>
            <numerusform>، فشل %Ln</numerusform>
            <numerusform>، فشل %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::LedgerCard</name>
    <message>
        <source>Ledger</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message>
        <source>The ledger is empty: nothing was asked yet. Each request will stand here with its price, before it goes out.</source>
        <translation>السجل فارغ: لم يُطلب شيء بعد. سيظهر هنا كل طلب بسعره قبل خروجه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln endpoints</source>
        <translation>
            <numerusform>لا نقاط وصول (%Ln)</numerusform>
            <numerusform>نقطة وصول واحدة (%Ln)</numerusform>
            <numerusform>نقطتا وصول (%Ln)</numerusform>
            <numerusform>%Ln نقاط وصول</numerusform>
            <numerusform>%Ln نقطة وصول</numerusform>
            <numerusform>%Ln نقطة وصول</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>No request of the ledger fits. Figures of the demo are invented: no request stands behind them.</source>
        <translation>لا طلب في الدفتر يطابق. أرقام البيانات التجريبية مختلقة: لا طلب وراءها.</translation>
    </message>
    <message>
        <source>Export the ledger…</source>
        <translation>تصدير السجل…</translation>
    </message>
    <message>
        <source>All of its rows, as CSV, XLSX or JSON</source>
        <translation>كل صفوفه، بصيغة CSV أو XLSX أو JSON</translation>
    </message>
</context>
<context>
    <name>Tidemark::ListHeader</name>
    <message>
        <source>New name of the watchlist</source>
        <translation>الاسم الجديد لقائمة المراقبة</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>A paused list is asked for nothing, also from the middle of a run on</source>
        <translation>لا يُطلب شيء لقائمة متوقفة مؤقتًا، ولو في منتصف جولة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Import names…</source>
        <translation>استيراد أسماء…</translation>
    </message>
    <message>
        <source>Export names…</source>
        <translation>تصدير أسماء…</translation>
    </message>
    <message>
        <source>Delete the list…</source>
        <translation>حذف القائمة…</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Thrifty</source>
        <translation>مقتصد</translation>
    </message>
    <message>
        <source>The allowance goes where the figures are expected to be most wrong</source>
        <translation>يذهب المخصّص إلى حيث يُتوقع أن تكون القيم أكثر خطأً</translation>
    </message>
    <message>
        <source>Equal intervals</source>
        <translation>فترات متساوية</translation>
    </message>
    <message>
        <source>All names equally often</source>
        <translation>كل الأسماء بالتكرار نفسه</translation>
    </message>
    <message>
        <source>Ahead of age</source>
        <translation>قبل التقادم</translation>
    </message>
    <message>
        <source>Refreshed before the answers expire, so that nobody waits</source>
        <translation>يُحدَّث قبل انتهاء الإجابات كي لا ينتظر أحد</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>Only when you press Run now</source>
        <translation>فقط حين تضغط «شغّل الآن»</translation>
    </message>
    <message>
        <source>Credits a month</source>
        <translation>رصيد في الشهر</translation>
    </message>
    <message>
        <source>Greatest age of a figure, in days</source>
        <translation>أقصى عمر لقيمة، بالأيام</translation>
    </message>
    <message>
        <source>No figure gets older than this where the allowance suffices (thrifty, equal intervals)</source>
        <translation>لا تتجاوز أي قيمة هذا العمر ما دام المخصّص كافيًا (مقتصد، فترات متساوية)</translation>
    </message>
    <message>
        <source> d</source>
        <translation> ي</translation>
    </message>
    <message>
        <source>Greatest age</source>
        <translation>أقصى عمر</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>%1 foreseen for the next 30 days</source>
        <translation>المتوقع للأيام الثلاثين القادمة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>nothing foreseen for the next 30 days</source>
        <translation>لا شيء متوقع للأيام الثلاثين القادمة</translation>
    </message>
    <message numerus="yes">
        <source>the allowance does not suffice for the greatest age of %Ln d</source>
        <translation>
            <numerusform>المخصّص لا يكفي لأقصى عمر: %Ln يوم</numerusform>
            <numerusform>المخصّص لا يكفي لأقصى عمر: يوم واحد</numerusform>
            <numerusform>المخصّص لا يكفي لأقصى عمر: يومين</numerusform>
            <numerusform>المخصّص لا يكفي لأقصى عمر: %Ln أيام</numerusform>
            <numerusform>المخصّص لا يكفي لأقصى عمر: %Ln يومًا</numerusform>
            <numerusform>المخصّص لا يكفي لأقصى عمر: %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>حذف القائمة</translation>
    </message>
    <message numerus="yes">
        <source>Delete “%1” with its %Ln names? What was seen of them stays in the history.</source>
        <translation>
            <numerusform>حذف «⁨%1⁩» الخالية من الأسماء؟ ما شوهد منها يبقى في السجل التاريخي.</numerusform>
            <numerusform>حذف «⁨%1⁩» مع اسمها الوحيد؟ ما شوهد منه يبقى في السجل التاريخي.</numerusform>
            <numerusform>حذف «⁨%1⁩» مع اسميها؟ ما شوهد منهما يبقى في السجل التاريخي.</numerusform>
            <numerusform>حذف «⁨%1⁩» مع أسمائها وعددها %Ln؟ ما شوهد منها يبقى في السجل التاريخي.</numerusform>
            <numerusform>حذف «⁨%1⁩» مع أسمائها وعددها %Ln؟ ما شوهد منها يبقى في السجل التاريخي.</numerusform>
            <numerusform>حذف «⁨%1⁩» مع أسمائها وعددها %Ln؟ ما شوهد منها يبقى في السجل التاريخي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>used up on %1</source>
        <translation>يُستنفد في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Credits a month: %1</source>
        <translation>رصيد في الشهر: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Tidemark::ListsPanel</name>
    <message>
        <source>Watchlists</source>
        <translation>قوائم المراقبة</translation>
    </message>
    <message>
        <source>Name of a new watchlist</source>
        <translation>اسم قائمة مراقبة جديدة</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>قائمة جديدة</translation>
    </message>
    <message>
        <source>Enter makes a list with an allowance of %1 credits a month; it costs nothing by itself</source>
        <translation>مفتاح Enter ينشئ قائمة بمخصّص شهري من الرصيد قدره ⁨%1⁩؛ وهي نفسها لا تكلف شيئًا</translation>
    </message>
</context>
<context>
    <name>Tidemark::LocalCard</name>
    <message>
        <source>creators</source>
        <translation>صنّاع المحتوى</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>hashtags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>محفوظ هنا</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Found in what is held</source>
        <translation>عُثر عليه في المحفوظ</translation>
    </message>
    <message>
        <source>The history could not be read: %1</source>
        <translation>تعذّرت قراءة السجل التاريخي: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nothing that is held matches “%1”</source>
        <translation>لا شيء محفوظ يوافق «⁨%1⁩»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches · free</source>
        <translation>
            <numerusform>لا نتائج · مجاني</numerusform>
            <numerusform>نتيجة واحدة · مجاني</numerusform>
            <numerusform>نتيجتان · مجاني</numerusform>
            <numerusform>%Ln نتائج · مجاني</numerusform>
            <numerusform>%Ln نتيجة · مجاني</numerusform>
            <numerusform>%Ln نتيجة · مجاني</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::MainWindow</name>
    <message>
        <source>Tidemark, demo data</source>
        <translation>Tidemark، بيانات تجريبية</translation>
    </message>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>Offline: nothing is sent and nothing is spent. You see what was known before.</source>
        <translation>غير متصل: لا يُرسل شيء ولا يُنفق شيء. ترى ما كان معروفًا من قبل.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>اتصل</translation>
    </message>
    <message>
        <source>Refresh this page</source>
        <translation>تحديث هذه الصفحة</translation>
    </message>
    <message>
        <source>Action · F5</source>
        <translation>إجراء · F5</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>الملفات الشخصية</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Watchlists</source>
        <translation>قوائم المراقبة</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>المفتش</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>انتقل إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>View · Ctrl+%1</source>
        <translation>عرض · ⁨Ctrl+%1⁩</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Find or filter in this page</source>
        <translation>ابحث أو صفِّ في هذه الصفحة</translation>
    </message>
    <message>
        <source>Action · Ctrl+F</source>
        <translation>إجراء · Ctrl+F</translation>
    </message>
    <message>
        <source>Export what this page shows</source>
        <translation>تصدير ما تعرضه هذه الصفحة</translation>
    </message>
    <message>
        <source>Action · Ctrl+E</source>
        <translation>إجراء · Ctrl+E</translation>
    </message>
    <message>
        <source>Go offline</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Show keyboard shortcuts</source>
        <translation>عرض اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Action · ?</source>
        <translation>إجراء · ?</translation>
    </message>
    <message>
        <source>There is no view for it yet</source>
        <translation>لا عرض له بعد</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>صحة الخدمة</translation>
    </message>
    <message>
        <source>Open the help</source>
        <translation>افتح المساعدة</translation>
    </message>
    <message>
        <source>Action · F1</source>
        <translation>إجراء · F1</translation>
    </message>
    <message>
        <source>Runbook: %1</source>
        <translation>دليل المعالجة: %1</translation>
    </message>
    <message>
        <source>There is nothing to export here. Tables and charts have a menu to copy from</source>
        <translation>لا شيء للتصدير هنا. للجداول والرسوم قائمة للنسخ منها</translation>
    </message>
    <message>
        <source>Compare %1 with…</source>
        <translation>مقارنة ⁨%1⁩ مع…</translation>
    </message>
</context>
<context>
    <name>Tidemark::MetricPopover</name>
    <message>
        <source>definition</source>
        <translation>التعريف</translation>
    </message>
</context>
<context>
    <name>Tidemark::NamesView</name>
    <message>
        <source>%1 is watched</source>
        <translation>⁨%1⁩ مراقب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names are watched</source>
        <translation>
            <numerusform>لا أسماء مراقبة</numerusform>
            <numerusform>اسم واحد مراقب</numerusform>
            <numerusform>اسمان مراقبان</numerusform>
            <numerusform>%Ln أسماء مراقبة</numerusform>
            <numerusform>%Ln اسمًا مراقبًا</numerusform>
            <numerusform>%Ln اسم مراقب</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>ابحث في القائمة</translation>
    </message>
    <message>
        <source>Find a name, tag or note</source>
        <translation>ابحث عن اسم أو علامة أو ملاحظة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Takes the chosen names out of the list (Delete)</source>
        <translation>يزيل الأسماء المختارة من القائمة (Delete)</translation>
    </message>
    <message>
        <source>Names of the watchlist</source>
        <translation>أسماء قائمة المراقبة</translation>
    </message>
    <message>
        <source>Change the group</source>
        <translation>تغيير المجموعة</translation>
    </message>
    <message>
        <source>Change the tags</source>
        <translation>تغيير العلامات</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>تغيير الملاحظة</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>أُزيل ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names were removed</source>
        <translation>
            <numerusform>لم يُزل أي اسم</numerusform>
            <numerusform>أُزيل اسم واحد</numerusform>
            <numerusform>أُزيل اسمان</numerusform>
            <numerusform>أُزيلت %Ln أسماء</numerusform>
            <numerusform>أُزيل %Ln اسمًا</numerusform>
            <numerusform>أُزيل %Ln اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>No names in this list yet</source>
        <translation>لا أسماء في هذه القائمة بعد</translation>
    </message>
    <message>
        <source>Paste handles, hashtags, links or searches above. Each is kept fresh by the list&apos;s policy, never for more than its allowance; you see the price of a month before you add.</source>
        <translation>الصق أعلاه معرّفات أو وسومًا أو روابط أو عمليات بحث. يبقى كل منها حديثًا وفق سياسة القائمة، ولا يتجاوز مخصّصها أبدًا؛ وترى سعر الشهر قبل أن تضيف.</translation>
    </message>
    <message>
        <source>Add names</source>
        <translation>إضافة أسماء</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>تعذّرت قراءة القائمة</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>كل المجموعات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <translation>
            <numerusform>لا أسماء</numerusform>
            <numerusform>اسم واحد</numerusform>
            <numerusform>اسمان</numerusform>
            <numerusform>%Ln أسماء</numerusform>
            <numerusform>%Ln اسمًا</numerusform>
            <numerusform>%Ln اسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln names</source>
        <translation>
            <numerusform>⁨%1⁩ من %Ln اسم</numerusform>
            <numerusform>⁨%1⁩ من اسم واحد</numerusform>
            <numerusform>⁨%1⁩ من اسمين</numerusform>
            <numerusform>⁨%1⁩ من %Ln أسماء</numerusform>
            <numerusform>⁨%1⁩ من %Ln اسمًا</numerusform>
            <numerusform>⁨%1⁩ من %Ln اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>غُيّر ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Tidemark::NavigationRail</name>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>الملفات الشخصية</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Watchlists</source>
        <translation>قوائم المراقبة</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>المفتش</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>صحة الخدمة</translation>
    </message>
</context>
<context>
    <name>Tidemark::OffendersCard</name>
    <message>
        <source>Top offenders, 7 d</source>
        <translation>الأكثر إخفاقًا، 7 أيام</translation>
    </message>
    <message>
        <source>Top offenders: no call failed in the last seven days.</source>
        <translation>الأكثر إخفاقًا: لم يفشل أي طلب في الأيام السبعة الأخيرة.</translation>
    </message>
</context>
<context>
    <name>Tidemark::OutlookCard</name>
    <message>
        <source>Credits</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Balance of the last 30 days</source>
        <translation>الرصيد في آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Open Credits</source>
        <translation>فتح الرصيد</translation>
    </message>
    <message numerus="yes">
        <source>alarm under %Ln days</source>
        <translation>
            <numerusform>تنبيه دون %Ln يوم</numerusform>
            <numerusform>تنبيه دون يوم واحد</numerusform>
            <numerusform>تنبيه دون يومين</numerusform>
            <numerusform>تنبيه دون %Ln أيام</numerusform>
            <numerusform>تنبيه دون %Ln يومًا</numerusform>
            <numerusform>تنبيه دون %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>at the last 7 days&apos; rate · %1</source>
        <translation>بوتيرة الأيام السبعة الأخيرة · ⁨%1⁩</translation>
    </message>
    <message>
        <source>gone between %1 and %2</source>
        <translation>ينفد بين ⁨%1⁩ و⁨%2⁩</translation>
    </message>
    <message>
        <source>The balance is not known: it can be typed in under Credits.</source>
        <translation>الرصيد مجهول: يمكن إدخاله في صفحة «الرصيد».</translation>
    </message>
    <message>
        <source>gone on %1</source>
        <translation>ينفد في ⁨%1⁩</translation>
    </message>
    <message>
        <source>One whole day of spending will tell how long they last · %1</source>
        <translation>يوم إنفاق كامل يبيّن كم سيكفي الرصيد · ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nothing was spent of late, so nothing runs out · %1</source>
        <translation>لم يُنفق شيء مؤخرًا، فلا شيء ينفد · ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Tidemark::ParameterField</name>
    <message>
        <source>digits</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>two letters, or nothing</source>
        <translation>حرفان، أو لا شيء</translation>
    </message>
    <message>
        <source>as the API gave it</source>
        <translation>كما أعطته الواجهة</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>واحد من ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>⁨%1⁩، مطلوب</translation>
    </message>
</context>
<context>
    <name>Tidemark::PasswordField</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove it for good?</source>
        <translation>إزالته نهائيًا؟</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>Tidemark::PlanView</name>
    <message>
        <source>credits</source>
        <translation>رصيد</translation>
    </message>
    <message>
        <source>%1 of this month&apos;s allowance are left</source>
        <translation>بقي ⁨%1⁩ من مخصّص هذا الشهر</translation>
    </message>
    <message numerus="yes">
        <source>the allowance does not suffice: some figures get older than %Ln days</source>
        <translation>
            <numerusform>المخصّص لا يكفي: يتجاوز عمر بعض القيم %Ln يوم</numerusform>
            <numerusform>المخصّص لا يكفي: يتجاوز عمر بعض القيم يوم واحد</numerusform>
            <numerusform>المخصّص لا يكفي: يتجاوز عمر بعض القيم يومين</numerusform>
            <numerusform>المخصّص لا يكفي: يتجاوز عمر بعض القيم %Ln أيام</numerusform>
            <numerusform>المخصّص لا يكفي: يتجاوز عمر بعض القيم %Ln يومًا</numerusform>
            <numerusform>المخصّص لا يكفي: يتجاوز عمر بعض القيم %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>a plan with counters that go on as expected; caps can make it cheaper, never dearer</source>
        <translation>خطة تسير فيها العدّادات كما هو متوقع؛ قد تجعلها الحدود أرخص، لا أغلى أبدًا</translation>
    </message>
    <message>
        <source>The next 30 days</source>
        <translation>الأيام الثلاثون القادمة</translation>
    </message>
    <message>
        <source>Credits foreseen a day</source>
        <translation>الرصيد المتوقع في اليوم</translation>
    </message>
    <message>
        <source>Nothing is foreseen for this time.</source>
        <translation>لا شيء متوقع لهذا الوقت.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>إلى أين يذهب</translation>
    </message>
    <message>
        <source>Credits foreseen by name</source>
        <translation>الرصيد المتوقع حسب الاسم</translation>
    </message>
    <message>
        <source>Planning a month ahead</source>
        <translation>جارٍ التخطيط لشهر قادم</translation>
    </message>
    <message>
        <source>From what history says of each name. It costs nothing.</source>
        <translation>مما يقوله السجل التاريخي عن كل اسم. لا يكلف شيئًا.</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>جارٍ التخطيط</translation>
    </message>
    <message>
        <source>Nothing to plan yet</source>
        <translation>لا شيء للتخطيط بعد</translation>
    </message>
    <message>
        <source>A list without names costs nothing. Add some and the next thirty days stand here, by day and by name.</source>
        <translation>القائمة بلا أسماء لا تكلف شيئًا. أضف بعضها فتظهر هنا الأيام الثلاثون القادمة، حسب اليوم وحسب الاسم.</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>كل ⁨%1⁩</translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more names</source>
        <translation>
            <numerusform>لا أسماء أخرى</numerusform>
            <numerusform>اسم آخر واحد</numerusform>
            <numerusform>اسمان آخران</numerusform>
            <numerusform>%Ln أسماء أخرى</numerusform>
            <numerusform>%Ln اسمًا آخر</numerusform>
            <numerusform>%Ln اسم آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names rest all the time</source>
        <translation>
            <numerusform>لا اسم يستريح طوال الوقت</numerusform>
            <numerusform>اسم واحد يستريح طوال الوقت</numerusform>
            <numerusform>اسمان يستريحان طوال الوقت</numerusform>
            <numerusform>%Ln أسماء تستريح طوال الوقت</numerusform>
            <numerusform>%Ln اسمًا تستريح طوال الوقت</numerusform>
            <numerusform>%Ln اسم تستريح طوال الوقت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 a day</source>
        <translation>%1، %2 في اليوم</translation>
    </message>
    <message>
        <source>the allowance is used up on %1: nothing is asked until %2</source>
        <translation>يُستنفد المخصّص في ⁨%1⁩: لا يُسأل شيء حتى ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Tidemark::PostHeader</name>
    <message>
        <source>Asks for this post anew (F5)</source>
        <translation>يطلب هذا المنشور من جديد (F5)</translation>
    </message>
    <message>
        <source>All posts</source>
        <translation>كل المنشورات</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Post %1</source>
        <translation>المنشور ⁨%1⁩</translation>
    </message>
    <message>
        <source>creator @%1</source>
        <translation>صانع المحتوى ⁨@%1⁩</translation>
    </message>
    <message>
        <source>posted %1</source>
        <translation>نُشر ⁨%1⁩</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>video, %1</source>
        <translation>فيديو، ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 the usual</source>
        <translation>⁨%1⁩ من المعتاد</translation>
    </message>
    <message>
        <source>usual unknown</source>
        <translation>المعتاد مجهول</translation>
    </message>
    <message>
        <source>gone since %1</source>
        <translation>اختفى منذ ⁨%1⁩</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>sound %1</source>
        <translation>الصوت ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Tidemark::PostPage</name>
    <message>
        <source>Over time</source>
        <translation>عبر الزمن</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>المشاهدات</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>الإعجابات</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>المشاركات</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>التفاعل</translation>
    </message>
    <message>
        <source>this post</source>
        <translation>هذا المنشور</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>⁨%1⁩ في الساعة</translation>
    </message>
    <message>
        <source>not in the answer</source>
        <translation>ليس في الإجابة</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 س</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>seen once</source>
        <translation>شوهد مرة</translation>
    </message>
    <message>
        <source>no change known yet</source>
        <translation>لا تغيّر معروف بعد</translation>
    </message>
    <message>
        <source>saves %1</source>
        <translation>الحفظ ⁨%1⁩</translation>
    </message>
    <message>
        <source>saves unknown</source>
        <translation>الحفظ مجهول</translation>
    </message>
    <message>
        <source>by views</source>
        <translation>لكل مشاهدة</translation>
    </message>
    <message>
        <source>views</source>
        <translation>المشاهدات</translation>
    </message>
    <message>
        <source>likes</source>
        <translation>الإعجابات</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>المشاركات</translation>
    </message>
    <message>
        <source>saves</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>Nothing was known of this post then</source>
        <translation>لم يكن شيء معروفًا عن هذا المنشور آنذاك</translation>
    </message>
    <message>
        <source>This post has not been seen yet</source>
        <translation>لم يُشاهد هذا المنشور بعد</translation>
    </message>
    <message>
        <source>The history begins later than %1.</source>
        <translation>يبدأ السجل التاريخي بعد ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A look asks for it by its number. Posts also come with their creator&apos;s page.</source>
        <translation>الاستعلام يطلبه برقمه. وتأتي المنشورات أيضًا مع صفحة صانعها.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>This post</source>
        <translation>هذا المنشور</translation>
    </message>
    <message>
        <source>Look up this post</source>
        <translation>استعلم عن هذا المنشور</translation>
    </message>
    <message>
        <source>The page shows the past. Go back to now to ask for comments.</source>
        <translation>تعرض الصفحة وقتًا مضى. عُد إلى الآن لطلب التعليقات.</translation>
    </message>
    <message>
        <source>Tidemark is offline: nothing is asked.</source>
        <translation>لا يُطلب شيء: Tidemark غير متصل.</translation>
    </message>
    <message>
        <source>Copy with definition</source>
        <translation>نسخ مع التعريف</translation>
    </message>
    <message>
        <source>the counter as the answers said it</source>
        <translation>العدّاد كما ذكرته الإجابات</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>شوهد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتين</numerusform>
            <numerusform>%Ln مرات</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>بالضبط</translation>
    </message>
    <message>
        <source>Newest figure</source>
        <translation>أحدث قيمة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>%1, from history</source>
        <translation>من السجل التاريخي: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>%1 views an hour</source>
        <translation>⁨%1⁩ مشاهدة في الساعة</translation>
    </message>
    <message>
        <source>Engagement by views</source>
        <translation>التفاعل لكل مشاهدة</translation>
    </message>
    <message>
        <source>Against the creator&apos;s usual</source>
        <translation>مقارنة بالمعتاد للصانع</translation>
    </message>
    <message>
        <source>The usual is</source>
        <translation>المعتاد هو</translation>
    </message>
    <message>
        <source>Posts it is made of</source>
        <translation>المنشورات المستخدمة</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>حُفظ ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Tidemark::PostsList</name>
    <message>
        <source>Filter posts</source>
        <translation>تصفية المنشورات</translation>
    </message>
    <message>
        <source>add a filter, as words…</source>
        <translation>أضف مرشحًا بالكلمات…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Shown posts as CSV…</source>
        <translation>المنشورات المعروضة CSV…</translation>
    </message>
    <message>
        <source>Shown posts as JSON…</source>
        <translation>المنشورات المعروضة JSON…</translation>
    </message>
    <message>
        <source>the posts</source>
        <translation>المنشورات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln creators</source>
        <translation>
            <numerusform>لا صنّاع محتوى</numerusform>
            <numerusform>صانع محتوى واحد</numerusform>
            <numerusform>صانعا محتوى</numerusform>
            <numerusform>%Ln صنّاع محتوى</numerusform>
            <numerusform>%Ln صانع محتوى</numerusform>
            <numerusform>%Ln صانع محتوى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln posts from %1</source>
        <translation>
            <numerusform>من %Ln منشور، من ⁨%1⁩</numerusform>
            <numerusform>من منشور واحد، من ⁨%1⁩</numerusform>
            <numerusform>من منشورين، من ⁨%1⁩</numerusform>
            <numerusform>من %Ln منشورات، من ⁨%1⁩</numerusform>
            <numerusform>من %Ln منشورًا، من ⁨%1⁩</numerusform>
            <numerusform>من %Ln منشور، من ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest figure %1 · stale %2</source>
        <translation>أقدم قيمة ⁨%1⁩ · القديم ⁨%2⁩</translation>
    </message>
    <message>
        <source>Counters as history has them; stale is older than %1, what the catalogue allows for a creator&apos;s page.</source>
        <translation>العدّادات كما في السجل التاريخي؛ القديم أكبر من ⁨%1⁩، وهو ما يسمح به الفهرس لصفحة صانع محتوى.</translation>
    </message>
    <message numerus="yes">
        <source>Refresh the stale %Ln · %1</source>
        <translation>
            <numerusform>تحديث القديمة (%Ln) · ⁨%1⁩</numerusform>
            <numerusform>تحديث القديم الوحيد · ⁨%1⁩</numerusform>
            <numerusform>تحديث القديمين · ⁨%1⁩</numerusform>
            <numerusform>تحديث القديمة (%Ln) · ⁨%1⁩</numerusform>
            <numerusform>تحديث القديمة (%Ln) · ⁨%1⁩</numerusform>
            <numerusform>تحديث القديمة (%Ln) · ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>As many as the cap of one action allows, %1 of %2: the creators&apos; newest pages.</source>
        <translation>بقدر ما يسمح حد الإجراء الواحد، ⁨%1⁩ من ⁨%2⁩: أحدث صفحات صنّاع المحتوى.</translation>
    </message>
    <message numerus="yes">
        <source>Asks for the newest pages of %Ln creators.</source>
        <translation>
            <numerusform>يطلب أحدث صفحات %Ln صانع محتوى.</numerusform>
            <numerusform>يطلب أحدث صفحة لصانع محتوى واحد.</numerusform>
            <numerusform>يطلب أحدث صفحتي صانعي محتوى.</numerusform>
            <numerusform>يطلب أحدث صفحات %Ln صنّاع محتوى.</numerusform>
            <numerusform>يطلب أحدث صفحات %Ln صانع محتوى.</numerusform>
            <numerusform>يطلب أحدث صفحات %Ln صانع محتوى.</numerusform>
        </translation>
    </message>
    <message>
        <source>No posts were known then</source>
        <translation>لم تكن منشورات معروفة آنذاك</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>لا منشورات بعد</translation>
    </message>
    <message>
        <source>Posts come with every creator and hashtag that you look up, and stay. Open Profiles to look up a creator: 2 credits bring the profile and the thirty newest posts.</source>
        <translation>تأتي المنشورات مع كل صانع محتوى ووسم تستعلم عنه، وتبقى. افتح الملفات الشخصية للاستعلام: رصيدان يجلبان الملف وأحدث ثلاثين منشورًا.</translation>
    </message>
    <message>
        <source>No post fits these words</source>
        <translation>لا منشور يوافق هذه الكلمات</translation>
    </message>
    <message>
        <source>Take a condition away, or write it otherwise: views &gt; 1M, #tag, @creator, posted in last 60d.</source>
        <translation>احذف شرطًا أو اكتبه بشكل آخر: views &gt; 1M, #tag, @creator, posted in last 60d.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح المرشح</translation>
    </message>
    <message>
        <source>Look up a creator</source>
        <translation>استعلم عن صانع محتوى</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>حُفظ ⁨%1⁩</translation>
    </message>
    <message>
        <source>asking, %1 of %2 · cancel</source>
        <translation>جارٍ الطلب، ⁨%1⁩ من ⁨%2⁩ · إلغاء</translation>
    </message>
    <message>
        <source>Shown posts as XLSX…</source>
        <translation>المنشورات المعروضة XLSX…</translation>
    </message>
</context>
<context>
    <name>Tidemark::PostsPage</name>
    <message>
        <source>Posts</source>
        <translation>المنشورات</translation>
    </message>
</context>
<context>
    <name>Tidemark::PostsTable</name>
    <message>
        <source>Posts</source>
        <translation>المنشورات</translation>
    </message>
</context>
<context>
    <name>Tidemark::PriceButton</name>
    <message>
        <source>One credit a request. A request that fails is asked again at most twice, within your caps, and each time costs one more.</source>
        <translation>رصيد واحد لكل طلب. الطلب الفاشل يُعاد مرتين على الأكثر ضمن حدودك، وكل مرة تكلف رصيدًا آخر.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Tidemark::ProbesCard</name>
    <message>
        <source>Probes against real calls</source>
        <translation>الفحوص مقابل الطلبات الفعلية</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>فعلي</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>الفئة ⁨%1⁩</translation>
    </message>
    <message>
        <source>– off</source>
        <comment>a probe that does not run</comment>
        <translation>– متوقف</translation>
    </message>
    <message>
        <source>probes: %1 credits today of %2</source>
        <translation>الفحوص: %1 من %2 رصيد اليوم</translation>
    </message>
    <message>
        <source>probes: %1 credits today</source>
        <translation>الفحوص: %1 رصيد اليوم</translation>
    </message>
    <message>
        <source>95 of 100 probes took no longer; %1 of %2 were answered well.</source>
        <translation>لم يستغرق 95 من كل 100 فحص أكثر من ذلك؛ أُجيب عن %1 من %2 إجابة سليمة.</translation>
    </message>
    <message>
        <source>Probes are off: each costs a credit, and Settings says what a day of them costs. Real calls alone do not tell a slow upstream from a slow network here.</source>
        <translation>الفحوص متوقفة: كل فحص يكلف رصيدًا واحدًا، وتذكر الإعدادات كلفة يوم منها. الطلبات الفعلية وحدها لا تميّز بين خدمة بطيئة وشبكة بطيئة هنا.</translation>
    </message>
    <message>
        <source>No probe was sent so far.</source>
        <translation>لم يُرسل أي فحص حتى الآن.</translation>
    </message>
    <message>
        <source>No probe was sent: %1.</source>
        <translation>لم يُرسل أي فحص: %1.</translation>
    </message>
    <message>
        <source>Probes and real calls both suffer: the upstream does.</source>
        <translation>الفحوص والطلبات الفعلية متعثرة معًا: الخلل في الخدمة.</translation>
    </message>
    <message>
        <source>Probes are well and real calls are not: look at this program and what it asks for first.</source>
        <translation>الفحوص سليمة والطلبات الفعلية ليست كذلك: ابدأ بهذا البرنامج وبما يطلبه.</translation>
    </message>
    <message>
        <source>Probes suffer and real calls do not so far: the upstream may be about to.</source>
        <translation>الفحوص متعثرة والطلبات الفعلية سليمة حتى الآن: قد يكون خلل في الخدمة وشيكًا.</translation>
    </message>
    <message>
        <source>Probes suffer and real calls do not so far: %1.</source>
        <translation>الفحوص متعثرة والطلبات الفعلية سليمة حتى الآن: %1.</translation>
    </message>
    <message>
        <source>Probes and real calls are both well.</source>
        <translation>الفحوص والطلبات الفعلية سليمة.</translation>
    </message>
</context>
<context>
    <name>Tidemark::ProbingCard</name>
    <message>
        <source>Probes</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Most credits a day for probes</source>
        <translation>أقصى رصيد في اليوم للفحوص</translation>
    </message>
    <message>
        <source>The caps above hold as well.</source>
        <translation>تسري الحدود أعلاه أيضًا.</translation>
    </message>
    <message>
        <source>Probe the API</source>
        <translation>فحص واجهة البرمجة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Three small questions at a time, while the window is open, that tell a slow upstream from a slow network here. Each costs a credit; a question of your own that was answered since spares it.</source>
        <translation>ثلاثة أسئلة صغيرة في كل مرة، ما دامت النافذة مفتوحة، تميّز بين خدمة بطيئة وشبكة بطيئة هنا. كل سؤال يكلف رصيدًا واحدًا؛ وسؤال لك أُجيب عنه منذ ذلك الحين يغني عنه.</translation>
    </message>
    <message>
        <source>All background work is paused, and probes with it.</source>
        <translation>كل عمل الخلفية متوقف مؤقتًا، والفحوص معه.</translation>
    </message>
    <message>
        <source>%1 a day are more than the cap of %2: each day&apos;s probes end when it is reached.</source>
        <translation>%1 في اليوم أكثر من الحد البالغ %2: تنتهي فحوص كل يوم عند بلوغه.</translation>
    </message>
    <message>
        <source>At most %1 a day.</source>
        <translation>%1 في اليوم على الأكثر.</translation>
    </message>
</context>
<context>
    <name>Tidemark::ProfileCards</name>
    <message>
        <source>7 d</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>المتابعون</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>الإعجابات</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>التفاعل</translation>
    </message>
    <message>
        <source>Typical views</source>
        <translation>المشاهدات المعتادة</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <translation>منشورات أسبوعيًا</translation>
    </message>
    <message>
        <source>not in the answer</source>
        <translation>ليس في الإجابة</translation>
    </message>
    <message>
        <source>below its rounding</source>
        <translation>دون تقريبه</translation>
    </message>
    <message>
        <source>no change known yet</source>
        <translation>لا تغيّر معروف بعد</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln posts</source>
        <translation>
            <numerusform>من %Ln منشور</numerusform>
            <numerusform>من منشور واحد</numerusform>
            <numerusform>من منشورين</numerusform>
            <numerusform>من %Ln منشورات</numerusform>
            <numerusform>من %Ln منشورًا</numerusform>
            <numerusform>من %Ln منشور</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1, mean %2</source>
        <translation>الوسيط ⁨%1⁩، المتوسط ⁨%2⁩</translation>
    </message>
    <message>
        <source>median of %1</source>
        <translation>وسيط ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts in 30 days</source>
        <translation>
            <numerusform>لا منشورات في 30 يومًا</numerusform>
            <numerusform>منشور واحد في 30 يومًا</numerusform>
            <numerusform>منشوران في 30 يومًا</numerusform>
            <numerusform>%Ln منشورات في 30 يومًا</numerusform>
            <numerusform>%Ln منشورًا في 30 يومًا</numerusform>
            <numerusform>%Ln منشور في 30 يومًا</numerusform>
        </translation>
    </message>
    <message>
        <source>gap %1 d</source>
        <translation>كل ⁨%1⁩ ي</translation>
    </message>
</context>
<context>
    <name>Tidemark::ProfileHeader</name>
    <message>
        <source>Asks for the profile and its newest posts (F5)</source>
        <translation>يطلب الملف الشخصي وأحدث منشوراته (F5)</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>موثّق</translation>
    </message>
    <message>
        <source>private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Followers, likes and videos as the profile said them; the rates are made of the posts below.</source>
        <translation>المتابعون والإعجابات والفيديوهات كما ذكرها الملف؛ والنسب مصنوعة من المنشورات أدناه.</translation>
    </message>
    <message>
        <source>All creators</source>
        <translation>كل صنّاع المحتوى</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message numerus="yes">
        <source>history since %1 · %Ln points</source>
        <translation>
            <numerusform>السجل التاريخي منذ ⁨%1⁩ · %Ln نقطة</numerusform>
            <numerusform>السجل التاريخي منذ ⁨%1⁩ · نقطة واحدة</numerusform>
            <numerusform>السجل التاريخي منذ ⁨%1⁩ · نقطتان</numerusform>
            <numerusform>السجل التاريخي منذ ⁨%1⁩ · %Ln نقاط</numerusform>
            <numerusform>السجل التاريخي منذ ⁨%1⁩ · %Ln نقطة</numerusform>
            <numerusform>السجل التاريخي منذ ⁨%1⁩ · %Ln نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>gone since %1</source>
        <translation>اختفى منذ ⁨%1⁩</translation>
    </message>
    <message>
        <source>posts from %1</source>
        <translation>منشورات من ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>The region that %1 of %Ln held posts name; the profile names none</source>
        <translation>
            <numerusform>المنطقة التي تذكرها ⁨%1⁩ من المنشورات المحفوظة؛ الملف لا يذكر شيئًا</numerusform>
            <numerusform>المنطقة التي يذكرها منشور محفوظ واحد (⁨%1⁩)؛ الملف لا يذكر شيئًا</numerusform>
            <numerusform>المنطقة التي يذكرها ⁨%1⁩ من منشورين محفوظين؛ الملف لا يذكر شيئًا</numerusform>
            <numerusform>المنطقة التي تذكرها ⁨%1⁩ من %Ln منشورات محفوظة؛ الملف لا يذكر شيئًا</numerusform>
            <numerusform>المنطقة التي تذكرها ⁨%1⁩ من %Ln منشورًا محفوظًا؛ الملف لا يذكر شيئًا</numerusform>
            <numerusform>المنطقة التي تذكرها ⁨%1⁩ من %Ln منشور محفوظ؛ الملف لا يذكر شيئًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::ProfileLists</name>
    <message>
        <source>What stands below</source>
        <translation>ما يظهر في الأسفل</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغيّرات</translation>
    </message>
    <message>
        <source>Each counter, and how far it has come in 1, 7, 30 and 90 days</source>
        <translation>كل عدّاد، ومقدار ما تغيّر خلال 1 و7 و30 و90 يومًا</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>المتابعون</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>يتابِع</translation>
    </message>
    <message>
        <source>The page shows the past. Go back to now to ask for more.</source>
        <translation>تعرض الصفحة الماضي. عُد إلى الآن لطلب المزيد.</translation>
    </message>
    <message>
        <source>Tidemark is offline: nothing is asked.</source>
        <translation>لا يُطلب شيء: Tidemark غير متصل.</translation>
    </message>
</context>
<context>
    <name>Tidemark::ProfileView</name>
    <message>
        <source>Growth</source>
        <translation>النمو</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>المتابعون</translation>
    </message>
    <message>
        <source>likes</source>
        <translation>الإعجابات</translation>
    </message>
    <message>
        <source>videos</source>
        <translation>الفيديوهات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Show the raw rows</source>
        <translation>عرض الصفوف الخام</translation>
    </message>
    <message>
        <source>Copy with definition</source>
        <translation>نسخ مع التعريف</translation>
    </message>
    <message>
        <source>typical</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>pooled</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>by followers</source>
        <translation>لكل متابع</translation>
    </message>
    <message>
        <source>the raw rows are on the clipboard</source>
        <translation>الصفوف الخام في الحافظة</translation>
    </message>
    <message>
        <source>Typical views</source>
        <translation>المشاهدات المعتادة</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <translation>منشورات في الأسبوع</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln posts behind: %1</source>
        <translation>
            <numerusform>وراء ⁨%1⁩: لا منشورات</numerusform>
            <numerusform>وراء ⁨%1⁩: منشور واحد</numerusform>
            <numerusform>وراء ⁨%1⁩: منشوران</numerusform>
            <numerusform>وراء ⁨%1⁩: %Ln منشورات</numerusform>
            <numerusform>وراء ⁨%1⁩: %Ln منشورًا</numerusform>
            <numerusform>وراء ⁨%1⁩: %Ln منشور</numerusform>
        </translation>
    </message>
    <message>
        <source>following</source>
        <translation>يتابِع</translation>
    </message>
    <message>
        <source>Order of the posts</source>
        <translation>ترتيب المنشورات</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>top</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Those with the most views first</source>
        <translation>الأكثر مشاهدة أولًا</translation>
    </message>
    <message>
        <source>outliers</source>
        <translation>الشاذة</translation>
    </message>
    <message>
        <source>Those furthest above the creator&apos;s median views first</source>
        <translation>الأبعد فوق وسيط مشاهدات المنشئ أولًا</translation>
    </message>
</context>
<context>
    <name>Tidemark::ProfilesPage</name>
    <message>
        <source>Report (*.pdf)</source>
        <translation>تقرير (*.pdf)</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>حُفظ ⁨%1⁩</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>الملفات الشخصية</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>تقرير PDF…</translation>
    </message>
    <message>
        <source>Posts as CSV…</source>
        <translation>المنشورات CSV…</translation>
    </message>
    <message>
        <source>Posts as JSON…</source>
        <translation>المنشورات JSON…</translation>
    </message>
    <message>
        <source>Growth chart as picture…</source>
        <translation>رسم النمو كصورة…</translation>
    </message>
    <message>
        <source>All creators</source>
        <translation>كل صنّاع المحتوى</translation>
    </message>
    <message>
        <source>Nothing was known of @%1 then</source>
        <translation>لم يكن شيء معروفًا عن ⁨@%1⁩ آنذاك</translation>
    </message>
    <message>
        <source>The history begins later than %1.</source>
        <translation>يبدأ السجل التاريخي بعد ⁨%1⁩.</translation>
    </message>
    <message>
        <source>@%1 has not been looked up yet</source>
        <translation>لم يُستعلم عن ⁨@%1⁩ بعد</translation>
    </message>
    <message>
        <source>A look asks for the profile and the newest posts. What comes is kept for good and opens offline.</source>
        <translation>الاستعلام يطلب الملف وأحدث المنشورات. ما يصل يُحفظ للأبد ويُفتح دون اتصال.</translation>
    </message>
    <message>
        <source>Look up @%1</source>
        <translation>استعلم عن ⁨@%1⁩</translation>
    </message>
    <message>
        <source>the posts of %1</source>
        <translation>منشورات ⁨%1⁩</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>could not look up</source>
        <translation>تعذّر الاستعلام</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Posts as XLSX…</source>
        <translation>المنشورات XLSX…</translation>
    </message>
</context>
<context>
    <name>Tidemark::ProxyCard</name>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>As the desktop or the environment is set</source>
        <translation>كما ضُبط سطح المكتب أو البيئة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا وكيل</translation>
    </message>
    <message>
        <source>Straight to the host</source>
        <translation>إلى المضيف مباشرة</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>طريق الخروج</translation>
    </message>
    <message>
        <source>Holds at once for the API, pictures, downloads, hooks and the look for new versions, here and on the command line. What goes to this machine itself, and to a shared cache, takes none.</source>
        <translation>يسري فورًا على الواجهة والصور والتنزيلات والخطاطيف والبحث عن إصدارات جديدة، هنا وفي سطر الأوامر. وما يذهب إلى هذا الجهاز نفسه أو إلى مخبأ مشترك لا يمر بوكيل.</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان الوكيل</translation>
    </message>
    <message>
        <source>Names of hosts are looked up there, not here.</source>
        <translation>تُستعلم أسماء المضيفين هناك، لا هنا.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Leave it empty if the proxy asks for none.</source>
        <translation>اتركه فارغًا إن لم يطلبه الوكيل.</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>كلمة مرور الوكيل</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>It is kept in the system&apos;s keychain, and in no file of ours.</source>
        <translation>تُحفظ في حلقة مفاتيح النظام، وليس في أي ملف لدينا.</translation>
    </message>
    <message>
        <source>Nothing is sent until the proxy has an address.</source>
        <translation>لا يُرسل شيء حتى يكون للوكيل عنوان.</translation>
    </message>
    <message>
        <source>Nothing can be sent: %1.</source>
        <translation>لا يمكن إرسال شيء: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The password comes from TIDEMARK_PROXY_PASSWORD.</source>
        <translation>تأتي كلمة المرور من ⁨TIDEMARK_PROXY_PASSWORD⁩.</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>كلمة المرور في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The password was not stored: %1.</source>
        <translation>لم تُحفظ كلمة المرور: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The password is gone from the keychain.</source>
        <translation>زالت كلمة المرور من حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The password could not be removed: %1.</source>
        <translation>تعذّرت إزالة كلمة المرور: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Goes by it as far as the API, as the fields say, and asks nothing there: it costs no credit.</source>
        <translation>يمضي عبره حتى الواجهة، كما تقول الحقول، ولا يسأل هناك شيئًا: لا يكلف أي رصيد.</translation>
    </message>
    <message>
        <source>You are offline, and nothing is sent. Go online to try it.</source>
        <translation>أنت غير متصل، ولا يُرسل شيء. اتصل لاختباره.</translation>
    </message>
    <message>
        <source>It cannot be tried before the address, the port and the user name are right.</source>
        <translation>لا يمكن اختباره قبل أن يصح العنوان والمنفذ واسم المستخدم.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>It cannot be tried: %1.</source>
        <translation>لا يمكن اختباره: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>Tidemark::QuestionCard</name>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>choose an endpoint</source>
        <translation>اختر نقطة وصول</translation>
    </message>
    <message>
        <source>Refresh asks the API even where a fresh answer is held. Typing spends nothing.</source>
        <translation>«تحديث» يسأل الواجهة ولو كانت هناك إجابة حديثة محفوظة. الكتابة لا تنفق شيئًا.</translation>
    </message>
    <message>
        <source>The Inspector asks about now. Go back to now to ask.</source>
        <translation>المفتش يسأل عن الآن. عُد إلى الآن لتسأل.</translation>
    </message>
    <message>
        <source>Offline: what is held can be opened, and nothing is sent.</source>
        <translation>غير متصل: يمكن فتح المحفوظ، ولا يُرسل شيء.</translation>
    </message>
</context>
<context>
    <name>Tidemark::RadarView</name>
    <message>
        <source>Watched words</source>
        <translation>الكلمات المراقبة</translation>
    </message>
    <message>
        <source>A word to watch</source>
        <translation>كلمة للمراقبة</translation>
    </message>
    <message>
        <source>A word or a few, such as “cold plunge”; commas part several</source>
        <translation>كلمة أو بضع كلمات، مثل «cold plunge»؛ والفواصل تفصل بين عدة منها</translation>
    </message>
    <message>
        <source>Watch the word</source>
        <translation>مراقبة الكلمة</translation>
    </message>
    <message>
        <source>%1 a run</source>
        <translation>⁨%1⁩ لكل جولة</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>ما يتحرك</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>What the radar&apos;s words found</source>
        <translation>ما وجدته كلمات الرادار</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>حتى ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 breaking out, %2 rising, of %3 found; %4 with too few snapshots yet</source>
        <translation>في طفرة: ⁨%1⁩، صاعد: ⁨%2⁩، من أصل ⁨%3⁩؛ قليل القياسات بعد: ⁨%4⁩</translation>
    </message>
    <message>
        <source>No words are watched yet</source>
        <translation>لا كلمات مراقبة بعد</translation>
    </message>
    <message>
        <source>Each word is searched for among users, videos and hashtags: 3 credits a run. What is found is measured from run to run, and what grows clearly faster than usual stands here.</source>
        <translation>يُبحث عن كل كلمة بين المستخدمين والفيديوهات والوسوم: 3 أرصدة لكل جولة. ما يُعثر عليه يُقاس من جولة إلى أخرى، وما ينمو أسرع بوضوح من المعتاد يظهر هنا.</translation>
    </message>
    <message>
        <source>Nothing moves yet</source>
        <translation>لا شيء يتحرك بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things were found by the words; %1 have too few snapshots to know their usual growth. Run the radar again in some hours.</source>
        <translation>
            <numerusform>لم تعثر الكلمات على شيء؛ ⁨%1⁩ منها قياساتها أقل من أن يُعرف نموها المعتاد. شغّل الرادار مجددًا بعد بضع ساعات.</numerusform>
            <numerusform>عثرت الكلمات على نتيجة واحدة؛ ⁨%1⁩ منها قياساتها أقل من أن يُعرف نموها المعتاد. شغّل الرادار مجددًا بعد بضع ساعات.</numerusform>
            <numerusform>عثرت الكلمات على نتيجتين؛ ⁨%1⁩ منها قياساتها أقل من أن يُعرف نموها المعتاد. شغّل الرادار مجددًا بعد بضع ساعات.</numerusform>
            <numerusform>عثرت الكلمات على %Ln نتائج؛ ⁨%1⁩ منها قياساتها أقل من أن يُعرف نموها المعتاد. شغّل الرادار مجددًا بعد بضع ساعات.</numerusform>
            <numerusform>عثرت الكلمات على %Ln نتيجة؛ ⁨%1⁩ منها قياساتها أقل من أن يُعرف نموها المعتاد. شغّل الرادار مجددًا بعد بضع ساعات.</numerusform>
            <numerusform>عثرت الكلمات على %Ln نتيجة؛ ⁨%1⁩ منها قياساتها أقل من أن يُعرف نموها المعتاد. شغّل الرادار مجددًا بعد بضع ساعات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>إضافة كلمة</translation>
    </message>
    <message>
        <source>“%1” is no longer watched</source>
        <translation>لم تعد «⁨%1⁩» مراقبة</translation>
    </message>
    <message>
        <source>Markdown (*.md);;JSON (*.json)</source>
        <translation>Markdown (*.md);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ ⁨%1⁩</translation>
    </message>
    <message>
        <source>the radar</source>
        <translation>الرادار</translation>
    </message>
</context>
<context>
    <name>Tidemark::RailButton</name>
    <message numerus="yes">
        <source>%1, %Ln unseen news</source>
        <translation>
            <numerusform>⁨%1⁩، لا جديد</numerusform>
            <numerusform>⁨%1⁩، خبر واحد لم يُقرأ</numerusform>
            <numerusform>⁨%1⁩، خبران لم يُقرآ</numerusform>
            <numerusform>⁨%1⁩، %Ln أخبار لم تُقرأ</numerusform>
            <numerusform>⁨%1⁩، %Ln خبرًا لم يُقرأ</numerusform>
            <numerusform>⁨%1⁩، %Ln خبر لم يُقرأ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::RangeControl</name>
    <message>
        <source>range</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>7d</source>
        <translation>7ي</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>الأيام السبعة الأخيرة</translation>
    </message>
    <message>
        <source>30d</source>
        <translation>30ي</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>الأيام الثلاثون الأخيرة</translation>
    </message>
    <message>
        <source>90d</source>
        <translation>90ي</translation>
    </message>
    <message>
        <source>the last 90 days</source>
        <translation>الأيام التسعون الأخيرة</translation>
    </message>
    <message>
        <source>1y</source>
        <translation>1س</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>السنة الأخيرة</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>everything that is known</source>
        <translation>كل ما هو معروف</translation>
    </message>
</context>
<context>
    <name>Tidemark::RecentCard</name>
    <message>
        <source>Recent searches</source>
        <translation>عمليات البحث الأخيرة</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>انسها</translation>
    </message>
    <message>
        <source>Takes the list away; what was found stays in the history</source>
        <translation>يزيل القائمة؛ وما عُثر عليه يبقى في السجل التاريخي</translation>
    </message>
    <message>
        <source>What was found is held: opening it again is free.</source>
        <translation>ما عُثر عليه محفوظ: فتحه مجددًا مجاني.</translation>
    </message>
    <message>
        <source>The recent searches are forgotten</source>
        <translation>نُسيت عمليات البحث الأخيرة</translation>
    </message>
</context>
<context>
    <name>Tidemark::RepliesCard</name>
    <message>
        <source>Replies</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Load replies</source>
        <translation>تحميل الردود</translation>
    </message>
    <message>
        <source>Refresh replies</source>
        <translation>تحديث الردود</translation>
    </message>
    <message>
        <source>Replies are asked for when you say so; what comes is kept.</source>
        <translation>تُطلب الردود حين تأمر بذلك؛ وما يصل يُحفظ.</translation>
    </message>
    <message>
        <source>Nobody has replied, as far as the answer says.</source>
        <translation>لم يردّ أحد، بحسب الإجابة.</translation>
    </message>
    <message>
        <source>the replies</source>
        <translation>الردود</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln replies</source>
        <translation>
            <numerusform>⁨%1⁩ من %Ln رد</numerusform>
            <numerusform>⁨%1⁩ من رد واحد</numerusform>
            <numerusform>⁨%1⁩ من ردّين</numerusform>
            <numerusform>⁨%1⁩ من %Ln ردود</numerusform>
            <numerusform>⁨%1⁩ من %Ln ردًا</numerusform>
            <numerusform>⁨%1⁩ من %Ln رد</numerusform>
        </translation>
    </message>
    <message>
        <source>Replies to “%1”</source>
        <translation>الردود على «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Replies to @%1: “%2”</source>
        <translation>الردود على ⁨@%1⁩: «⁨%2⁩»</translation>
    </message>
</context>
<context>
    <name>Tidemark::RequestRow</name>
    <message>
        <source>under way, and may have cost a credit</source>
        <translation>في الطريق، وربما كلّف رصيدًا</translation>
    </message>
    <message>
        <source>not sent yet, and free until then</source>
        <translation>لم يُرسل بعد، وهو مجاني حتى ذلك الحين</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who asked, how it stands</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Do not wait for %1: its answer is kept when it comes</source>
        <translation>لا تنتظر ⁨%1⁩: يُحفظ جوابه عند وصوله</translation>
    </message>
    <message>
        <source>Cancel %1: it costs nothing</source>
        <translation>إلغاء ⁨%1⁩: لا يكلّف شيئًا</translation>
    </message>
</context>
<context>
    <name>Tidemark::ResultsTable</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>ترتيب حسب</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>نسخ CSV</translation>
    </message>
    <message>
        <source>Copy links and names</source>
        <translation>نسخ الروابط والأسماء</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2، %3</translation>
    </message>
    <message>
        <source>upwards</source>
        <translation>تصاعديًا</translation>
    </message>
    <message>
        <source>downwards</source>
        <translation>تنازليًا</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>كما يأتي</translation>
    </message>
    <message>
        <source>As they were at first</source>
        <translation>كما كانت أولًا</translation>
    </message>
    <message>
        <source>At most %1 rows can be dragged at a time. Copy them, or export the table.</source>
        <translation>يمكن سحب %1 صف على الأكثر دفعة واحدة. انسخها أو صدّر الجدول.</translation>
    </message>
</context>
<context>
    <name>Tidemark::RowsCopy</name>
    <message>
        <source>Copying %1 rows: %2</source>
        <translation>جارٍ نسخ %1 صف: %2</translation>
    </message>
    <message>
        <source>%1 rows are in the clipboard</source>
        <translation>%1 صف في الحافظة</translation>
    </message>
</context>
<context>
    <name>Tidemark::RunBar</name>
    <message numerus="yes">
        <source>%Ln names refreshed</source>
        <translation>
            <numerusform>لم يُحدَّث أي اسم</numerusform>
            <numerusform>حُدّث اسم واحد</numerusform>
            <numerusform>حُدّث اسمان</numerusform>
            <numerusform>حُدّثت %Ln أسماء</numerusform>
            <numerusform>حُدّث %Ln اسمًا</numerusform>
            <numerusform>حُدّث %Ln اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not found</source>
        <translation>غير موجودة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فشلت: ⁨%1⁩</translation>
    </message>
    <message>
        <source>nothing spent</source>
        <translation>لم يُنفق شيء</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>توقف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>تقدّم الجولة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>شغّل الآن</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>لا شيء مستحق</translation>
    </message>
    <message>
        <source>The page shows a past time</source>
        <translation>تعرض الصفحة وقتًا مضى</translation>
    </message>
    <message>
        <source>Offline: nothing is sent</source>
        <translation>غير متصل: لا يُرسل شيء</translation>
    </message>
    <message>
        <source>The list is paused</source>
        <translation>القائمة متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Nothing is due by the list&apos;s policy</source>
        <translation>لا شيء مستحق وفق سياسة القائمة</translation>
    </message>
    <message>
        <source>Asks for the names that are due by the list&apos;s policy</source>
        <translation>يطلب الأسماء المستحقة وفق سياسة القائمة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>asking · up to %1</source>
        <translation>جارٍ الطلب · حتى ⁨%1⁩</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>Tidemark::RunbookActRow</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>%1 For %2, in every program of this data folder, until it is undone.</source>
        <translation>%1 يسري على %2 في كل برنامج يستعمل مجلد البيانات هذا حتى يُتراجع عنه.</translation>
    </message>
</context>
<context>
    <name>Tidemark::RunbookStepRow</name>
    <message>
        <source>Step %1, %2: %3</source>
        <translation>الخطوة %1، %2: %3</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>الأحدث %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>اسأل الآن</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>سارٍ</translation>
    </message>
</context>
<context>
    <name>Tidemark::RunbookView</name>
    <message>
        <source>Back to Health</source>
        <translation>عودة إلى الصحة</translation>
    </message>
    <message>
        <source>Ticket for the vendor, without the key</source>
        <translation>بلاغ للمزوّد، دون المفتاح</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>The ticket&apos;s text is copied</source>
        <translation>نُسخ نص البلاغ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>the runbook</source>
        <translation>دليل المعالجة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>%1 is asked as before</source>
        <translation>يُسأل %1 كما من قبل</translation>
    </message>
</context>
<context>
    <name>Tidemark::Runbooks</name>
    <message>
        <source>Answers drift from the documentation</source>
        <translation>الأجوبة تبتعد عن التوثيق</translation>
    </message>
    <message>
        <source>Answers of some endpoint are refused as shape_mismatch, or fields come and go.</source>
        <translation>تُرفض أجوبة نقطة وصول ما بوصفها shape_mismatch، أو تظهر حقول وتختفي.</translation>
    </message>
    <message>
        <source>See which endpoint is refused the most.</source>
        <translation>انظر أي نقطة وصول تُرفض أجوبتها أكثر.</translation>
    </message>
    <message>
        <source>Compare its newest answer with the documented one.</source>
        <translation>قارن أحدث جواب لها بالجواب الموثّق.</translation>
    </message>
    <message>
        <source>Compare the refused answer with the last good ones, path by path.</source>
        <translation>قارن الجواب المرفوض بآخر الأجوبة السليمة، مسارًا مسارًا.</translation>
    </message>
    <message>
        <source>Switch the endpoint off rather than asking again.</source>
        <translation>أوقف نقطة الوصول بدل السؤال مجددًا.</translation>
    </message>
    <message>
        <source>Until then what is held can be served.</source>
        <translation>حتى ذلك الحين يمكن عرض المحفوظ.</translation>
    </message>
    <message>
        <source>File a contract issue with the vendor, with what differs and a sample request.</source>
        <translation>أبلغ المزوّد بخلل في العقد، مع ما يختلف وطلب نموذجي.</translation>
    </message>
    <message>
        <source>The API refuses the key</source>
        <translation>الواجهة ترفض المفتاح</translation>
    </message>
    <message>
        <source>Answers say 401 or 403, or that the key is not available. Nothing is asked with that key until another is set.</source>
        <translation>تقول الأجوبة 401 أو 403، أو إن المفتاح غير متاح. لا يُسأل شيء بذلك المفتاح حتى يُعيَّن غيره.</translation>
    </message>
    <message>
        <source>See whether this very key was refused.</source>
        <translation>انظر هل رُفض هذا المفتاح بعينه.</translation>
    </message>
    <message>
        <source>See how many of the latest answers said so.</source>
        <translation>انظر كم من أحدث الأجوبة قال ذلك.</translation>
    </message>
    <message>
        <source>Check the key in the vendor&apos;s account; it may have been replaced there. It goes into the header X-Api-Key and nowhere else.</source>
        <translation>تحقق من المفتاح في حساب المزوّد؛ فقد يكون استُبدل هناك. يُكتب في الترويسة X-Api-Key ولا في سواها.</translation>
    </message>
    <message>
        <source>Set the new key with &quot;tidemark-cli key set&quot;, or in Settings. That ends the stop.</source>
        <translation>عيّن المفتاح الجديد بالأمر &quot;tidemark-cli key set&quot; أو في الإعدادات. بذلك ينتهي التوقف.</translation>
    </message>
    <message>
        <source>Open a ticket with the vendor if the account shows the same key as this program has.</source>
        <translation>افتح بلاغًا لدى المزوّد إن أظهر الحساب المفتاح نفسه الذي في هذا البرنامج.</translation>
    </message>
    <message>
        <source>The account is out of credits</source>
        <translation>نفد رصيد الحساب</translation>
    </message>
    <message>
        <source>Answers say 402. Nothing more is asked with this key until somebody has bought credits and says so.</source>
        <translation>تقول الأجوبة 402. لا يُسأل شيء بهذا المفتاح حتى يشتري أحد رصيدًا ويقول ذلك.</translation>
    </message>
    <message>
        <source>See whether spending is stopped for want of credits.</source>
        <translation>انظر هل توقف الإنفاق لنفاد الرصيد.</translation>
    </message>
    <message>
        <source>See how many of the latest answers said 402.</source>
        <translation>انظر كم من أحدث الأجوبة قال 402.</translation>
    </message>
    <message>
        <source>See what the balance is, as far as it is known.</source>
        <translation>انظر كم الرصيد، بقدر ما هو معروف.</translation>
    </message>
    <message>
        <source>See whether one asker spends most of it, and can wait.</source>
        <translation>انظر هل ينفق سائل واحد معظمه ويمكنه الانتظار.</translation>
    </message>
    <message>
        <source>Buy credits, then allow spending again with &quot;tidemark-cli credits resume&quot;, or in Credits.</source>
        <translation>اشترِ رصيدًا ثم اسمح بالإنفاق مجددًا بالأمر &quot;tidemark-cli credits resume&quot; أو في صفحة الرصيد.</translation>
    </message>
    <message>
        <source>Open a ticket with the vendor if the account shows credits that the API denies.</source>
        <translation>افتح بلاغًا لدى المزوّد إن أظهر الحساب رصيدًا تنكره الواجهة.</translation>
    </message>
    <message>
        <source>Posts come without links to their videos</source>
        <translation>المنشورات تأتي دون روابط مقاطعها</translation>
    </message>
    <message>
        <source>Downloads fail, or a post has no link to its video.</source>
        <translation>تخفق التنزيلات، أو لا رابط لمقطع منشور.</translation>
    </message>
    <message>
        <source>Confirm that play, wmplay and hdplay are all in the answers.</source>
        <translation>تأكد أن play وwmplay وhdplay كلها في الأجوبة.</translation>
    </message>
    <message>
        <source>See whether play or wmplay is missing. Then there is nothing to fall back on.</source>
        <translation>انظر هل ينقص play أو wmplay. فلا بديل حينئذ.</translation>
    </message>
    <message>
        <source>See whether hdplay is missing in more than 5 % of recent answers. Fewer are posts without an HD master, for which play is used, and nobody is paged.</source>
        <translation>انظر هل ينقص hdplay في أكثر من 5 % من الأجوبة الحديثة. ما دون ذلك منشورات بلا نسخة عالية الدقة يُستعمل لها play، ولا يُستدعى أحد.</translation>
    </message>
    <message>
        <source>While links are missing, serve the answers that are held.</source>
        <translation>ما دامت الروابط ناقصة فاعرض الأجوبة المحفوظة.</translation>
    </message>
    <message>
        <source>If nothing can be downloaded, switch the endpoint off rather than paying for answers without links.</source>
        <translation>إن لم يمكن تنزيل شيء فأوقف نقطة الوصول بدل الدفع لأجوبة بلا روابط.</translation>
    </message>
    <message>
        <source>Open a ticket with the vendor, with the share that lacks links and a sample request.</source>
        <translation>افتح بلاغًا لدى المزوّد، بنسبة ما ينقصه الروابط وطلب نموذجي.</translation>
    </message>
    <message>
        <source>The API says that it is asked too often</source>
        <translation>الواجهة تقول إنها تُسأل كثيرًا</translation>
    </message>
    <message>
        <source>Answers say 429. Each of them is paid for, and the whole program waits as long as the API says.</source>
        <translation>تقول الأجوبة 429. كل واحد منها مدفوع، والبرنامج كله ينتظر ما تقوله الواجهة.</translation>
    </message>
    <message>
        <source>See how many answers of the last hour said 429.</source>
        <translation>انظر كم جوابًا في الساعة الأخيرة قال 429.</translation>
    </message>
    <message>
        <source>See whether this program came near the pace that the API allows. If it did not, another program asks with the same key.</source>
        <translation>انظر هل اقترب هذا البرنامج من الوتيرة التي تسمح بها الواجهة. إن لم يقترب فبرنامج آخر يسأل بالمفتاح نفسه.</translation>
    </message>
    <message>
        <source>Find the other programs that use this key, and let them share a cache or a data folder with this one.</source>
        <translation>ابحث عن البرامج الأخرى التي تستعمل هذا المفتاح، واجعلها تشارك هذا البرنامج ذاكرة مؤقتة أو مجلد بيانات.</translation>
    </message>
    <message>
        <source>Let background work wait, by the pause in Watchlists.</source>
        <translation>أجّل عمل الخلفية بالإيقاف المؤقت في قوائم المتابعة.</translation>
    </message>
    <message>
        <source>Open a ticket with the vendor if 429 comes far below the documented pace.</source>
        <translation>افتح بلاغًا لدى المزوّد إن جاء 429 دون الوتيرة الموثّقة بكثير.</translation>
    </message>
    <message>
        <source>Video search is degraded</source>
        <translation>بحث الفيديو متدهور</translation>
    </message>
    <message>
        <source>Searches for videos are slow or fail. Search is tier 2 and slower by nature, since it filters by time and sorts.</source>
        <translation>بحوث الفيديو بطيئة أو تخفق. البحث من الفئة 2 وأبطأ بطبعه لأنه يرشّح بالزمن ويرتّب.</translation>
    </message>
    <message>
        <source>Confirm that p95 has been above 4 s for 10 minutes.</source>
        <translation>تأكد أن p95 فوق 4 ثوانٍ منذ 10 دقائق.</translation>
    </message>
    <message>
        <source>See whether the rest of the API is failing too; then it is not the search.</source>
        <translation>انظر هل تخفق بقية الواجهة أيضًا؛ فليس البحث هو السبب إذن.</translation>
    </message>
    <message>
        <source>See whether the cursor is passed. Deep pages are heavier.</source>
        <translation>انظر هل يُمرَّر المؤشر. الصفحات العميقة أثقل.</translation>
    </message>
    <message>
        <source>Ask for 10 results in place of 30.</source>
        <translation>اطلب 10 نتائج بدل 30.</translation>
    </message>
    <message>
        <source>If it is still degraded, serve what is held for popular keywords.</source>
        <translation>إن بقي متدهورًا فاعرض المحفوظ للكلمات الشائعة.</translation>
    </message>
    <message>
        <source>If even that burns the budget, switch searches for videos off.</source>
        <translation>إن أحرق ذلك الميزانية أيضًا فأوقف بحث الفيديو.</translation>
    </message>
    <message>
        <source>Open a ticket with the vendor, with times in UTC and a sample request.</source>
        <translation>افتح بلاغًا لدى المزوّد، بأوقات عالمية وطلب نموذجي.</translation>
    </message>
    <message>
        <source>Lists of followers are stuck</source>
        <translation>قوائم المتابعين عالقة</translation>
    </message>
    <message>
        <source>A list of followers begins again, repeats itself or ends too early.</source>
        <translation>قائمة متابعين تبدأ من جديد أو تتكرر أو تنتهي مبكرًا.</translation>
    </message>
    <message>
        <source>Verify that the top-level time of each answer is passed back as it came, and no cursor in its place.</source>
        <translation>تحقق أن time في أعلى كل جواب يُعاد كما جاء، لا مؤشر مكانه.</translation>
    </message>
    <message>
        <source>See whether the API&apos;s time stands still from page to page.</source>
        <translation>انظر هل يبقى time الواجهة على حاله من صفحة إلى صفحة.</translation>
    </message>
    <message>
        <source>See whether hasMore turns false before the list is at its end.</source>
        <translation>انظر هل يصير hasMore خطأً قبل بلوغ القائمة نهايتها.</translation>
    </message>
    <message>
        <source>While it is stuck, serve the pages that are held.</source>
        <translation>ما دامت عالقة فاعرض الصفحات المحفوظة.</translation>
    </message>
    <message>
        <source>If walks go in circles, switch the endpoint off, since each round is paid for.</source>
        <translation>إن دارت القراءة في حلقة فأوقف نقطة الوصول، فكل دورة مدفوعة.</translation>
    </message>
    <message>
        <source>Open a ticket with the vendor, with a sample request of a page that repeats.</source>
        <translation>افتح بلاغًا لدى المزوّد، بطلب نموذجي لصفحة تتكرر.</translation>
    </message>
    <message>
        <source>Profiles come in another shape</source>
        <translation>الملفات الشخصية تأتي بشكل آخر</translation>
    </message>
    <message>
        <source>Answers about profiles are refused as shape_mismatch. That is no outage, and asking again does not help.</source>
        <translation>تُرفض أجوبة الملفات الشخصية بوصفها shape_mismatch. ليس ذلك انقطاعًا، ولا يفيد السؤال مجددًا.</translation>
    </message>
    <message>
        <source>See how many of the latest answers were refused for their shape.</source>
        <translation>انظر كم من أحدث الأجوبة رُفض لشكله.</translation>
    </message>
    <message>
        <source>Compare the newest answer with the documented one. Where they agree, the contract test is what is wrong.</source>
        <translation>قارن أحدث جواب بالموثّق. إن اتفقا فالخطأ في اختبار العقد.</translation>
    </message>
    <message>
        <source>Ask for the pinned smoke-test user and compare its answer with the one before.</source>
        <translation>اسأل عن مستخدم الاختبار المثبّت وقارن جوابه بالذي قبله.</translation>
    </message>
    <message>
        <source>If a field truly disappeared, switch the affected endpoint off rather than asking again.</source>
        <translation>إن اختفى حقل حقًا فأوقف نقطة الوصول المتأثرة بدل السؤال مجددًا.</translation>
    </message>
    <message>
        <source>p95 was %1 ms over %2 calls in the last %3 minutes; the limit is %4 ms</source>
        <translation>كان p95 ‏%1 مللي ثانية في %2 طلبات خلال آخر %3 دقائق؛ والحد %4</translation>
    </message>
    <message>
        <source>nothing else was asked in the last %1 minutes</source>
        <translation>لم يُسأل شيء آخر في آخر %1 دقيقة</translation>
    </message>
    <message>
        <source>no calls in the last %1 minutes</source>
        <translation>لا طلبات في آخر %1 دقيقة</translation>
    </message>
    <message>
        <source>the API refused the key that is set: %1</source>
        <translation>رفضت الواجهة المفتاح المعيَّن: %1</translation>
    </message>
    <message>
        <source>the key that is set was not refused</source>
        <translation>لم يُرفض المفتاح المعيَّن</translation>
    </message>
    <message>
        <source>spending is stopped: %1</source>
        <translation>الإنفاق متوقف: %1</translation>
    </message>
    <message>
        <source>spending is not stopped for want of credits</source>
        <translation>لم يتوقف الإنفاق لنفاد الرصيد</translation>
    </message>
    <message>
        <source>the balance is not known; &quot;tidemark-cli credits set-balance N&quot; tells it</source>
        <translation>الرصيد غير معروف؛ يُعرَّف بالأمر &quot;tidemark-cli credits set-balance N&quot;</translation>
    </message>
    <message>
        <source>nothing was spent in seven days</source>
        <translation>لم يُنفق شيء في سبعة أيام</translation>
    </message>
    <message>
        <source>no answer about a video is held of the last %1 hours</source>
        <translation>لا جواب محفوظ عن مقطع من آخر %1 ساعة</translation>
    </message>
    <message>
        <source>no answer is held</source>
        <translation>لا جواب محفوظ</translation>
    </message>
    <message>
        <source>no answer was refused for its shape</source>
        <translation>لم يُرفض جواب لشكله</translation>
    </message>
    <message>
        <source>no good answer is held to compare the refused one with</source>
        <translation>لا جواب سليم محفوظ ليُقارن به المرفوض</translation>
    </message>
    <message>
        <source>asking for @%1 brought nothing: %2</source>
        <translation>لم يأتِ السؤال عن @%1 بشيء: %2</translation>
    </message>
    <message>
        <source>no page after a first one was asked in the last %1 hours</source>
        <translation>لم تُطلب صفحة بعد الأولى في آخر %1 ساعة</translation>
    </message>
    <message>
        <source>no page that says that more follows came in the last %1 hours</source>
        <translation>لم تأتِ في آخر %1 ساعة صفحة تقول إن بعدها مزيدًا</translation>
    </message>
    <message>
        <source>no list was read to its end in the last %1 hours</source>
        <translation>لم تُقرأ قائمة إلى نهايتها في آخر %1 ساعة</translation>
    </message>
    <message>
        <source>no answer is held of the last %1 hours</source>
        <translation>لا جواب محفوظ من آخر %1 ساعة</translation>
    </message>
    <message>
        <source>calls in the last %2 minutes: %1; needed: %3</source>
        <translation>الطلبات في آخر %2 دقيقة: %1؛ المطلوب: %3</translation>
    </message>
    <message>
        <source>calls of other endpoints in the last %3 minutes: %2, of which failed: %1</source>
        <translation>طلبات نقاط الوصول الأخرى في آخر %3 دقيقة: %2، فشل منها: %1</translation>
    </message>
    <message>
        <source>calls in the last %3 minutes: %2, of which ended as %4: %1 (%5 %)</source>
        <translation>الطلبات في آخر %3 دقيقة: %2، انتهى منها بـ %4: %1 (%5 %)</translation>
    </message>
    <message>
        <source>calls of %6 in the last %3 minutes: %2, of which ended as %4: %1 (%5 %)</source>
        <translation>الطلبات إلى %6 في آخر %3 دقيقة: %2، انتهى منها بـ %4: %1 (%5 %)</translation>
    </message>
    <message>
        <source>credits left: %1; spent a day: %2</source>
        <translation>الرصيد الباقي: %1؛ المُنفق في اليوم: %2</translation>
    </message>
    <message>
        <source>credits left: %1</source>
        <translation>الرصيد الباقي: %1</translation>
    </message>
    <message>
        <source>credits spent in seven days: %3, of which by %1: %2</source>
        <translation>الرصيد المُنفق في سبعة أيام: %3، منه بواسطة %1: %2</translation>
    </message>
    <message>
        <source>requests of this program in its busiest minute: %1; the API takes %2 a minute and key</source>
        <translation>طلبات هذا البرنامج في أكثر دقائقه ازدحامًا: %1؛ وتقبل واجهة API عدد %2 في الدقيقة لكل مفتاح</translation>
    </message>
    <message>
        <source>all of them are in every answer; answers looked at: %1</source>
        <translation>كلها موجودة في كل جواب؛ الأجوبة التي فُحصت: %1</translation>
    </message>
    <message>
        <source>answers looked at: %1; missing: %2</source>
        <translation>الأجوبة التي فُحصت: %1؛ الناقص منها: %2</translation>
    </message>
    <message>
        <source>answers about videos in the last %2 hours: %1; needed: %3</source>
        <translation>الأجوبة عن المقاطع في آخر %2 ساعة: %1؛ المطلوب: %3</translation>
    </message>
    <message>
        <source>answers looked at: %1; missing: %2 (%3 %, the limit is %4 %)</source>
        <translation>الأجوبة التي فُحصت: %1؛ الناقص منها: %2 (%3 %، والحد %4 %)</translation>
    </message>
    <message>
        <source>questions of the last week whose answers can be served: %1</source>
        <translation>أسئلة الأسبوع الماضي التي يمكن تقديم أجوبتها: %1</translation>
    </message>
    <message>
        <source>the newest answer breaks the documented contract; places in which it differs: %1</source>
        <translation>أحدث جواب يخالف العقد الموثّق؛ مواضع الاختلاف: %1</translation>
    </message>
    <message>
        <source>the newest answer keeps the contract; documented fields that are not in it: %1</source>
        <translation>أحدث جواب يلتزم بالعقد؛ الحقول الموثّقة الغائبة عنه: %1</translation>
    </message>
    <message>
        <source>places in which the refused answer differs from the good ones before it: %1; good ones: %2</source>
        <translation>مواضع اختلاف الجواب المرفوض عن الأجوبة السليمة قبلها: %1؛ السليمة قبلها: %2</translation>
    </message>
    <message>
        <source>places in which it differed from the good ones before it: %1; good ones before: %2, since: %3</source>
        <translation>مواضع اختلافها عن الأجوبة السليمة قبلها: %1؛ السليمة قبلها: %2، ومنذ ذلك الحين: %3</translation>
    </message>
    <message>
        <source>answers about @%2 that are held: %1; needed: 2</source>
        <translation>الأجوبة المحفوظة عن @%2: %1؛ المطلوب: 2</translation>
    </message>
    <message>
        <source>places in which the newest answer about @%1 differs from the one before: %2</source>
        <translation>مواضع اختلاف أحدث جواب عن @%1 عمّا قبلها: %2</translation>
    </message>
    <message>
        <source>every page was asked with the time of the answer before it; pages: %1</source>
        <translation>طُلبت كل صفحة بوقت الجواب الذي قبلها؛ الصفحات: %1</translation>
    </message>
    <message>
        <source>pages asked with a time that no answer before them gave: %1 of %2, such as %3</source>
        <translation>الصفحات التي طُلبت بوقت لم يُعطه أي جواب قبلها: %1 من %2، مثل %3</translation>
    </message>
    <message>
        <source>the time moved on in every page; pages: %1</source>
        <translation>تقدّم الوقت في كل صفحة؛ الصفحات: %1</translation>
    </message>
    <message>
        <source>pages that say that more follows and give no time to go on with: %1 of %2, such as &quot;%3&quot;</source>
        <translation>الصفحات التي تقول إن المزيد يتبع ولا تعطي وقتًا للمتابعة: %1 من %2، مثل &quot;%3&quot;</translation>
    </message>
    <message>
        <source>no list ended early; lists: %1</source>
        <translation>لم تنتهِ أي قائمة مبكرًا؛ القوائم: %1</translation>
    </message>
    <message>
        <source>lists that ended early: %1 of %2, such as one after %3 of %4 people</source>
        <translation>القوائم التي انتهت مبكرًا: %1 من %2، منها واحدة بعد %3 من %4 شخص</translation>
    </message>
    <message>
        <source>answers asked for at a cursor of %3 or deeper: %1 of %2; the deepest was %4</source>
        <translation>الأجوبة التي طُلبت عند مؤشر %3 أو أعمق: %1 من %2؛ وكان الأعمق %4</translation>
    </message>
</context>
<context>
    <name>Tidemark::SaveButton</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saves the video or the sound into a file. A link that has died since it was given costs one credit more.</source>
        <translation>يحفظ الفيديو أو الصوت في ملف. الرابط الذي انتهت صلاحيته منذ صدوره يكلف رصيدًا آخر.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what is saved, its price</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Video, higher quality</source>
        <translation>فيديو، جودة أعلى</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
</context>
<context>
    <name>Tidemark::SearchCard</name>
    <message>
        <source>On TikTok</source>
        <translation>في TikTok</translation>
    </message>
    <message>
        <source>What to search for on TikTok</source>
        <translation>ما يُبحث عنه في TikTok</translation>
    </message>
    <message>
        <source>Watch this word</source>
        <translation>مراقبة هذه الكلمة</translation>
    </message>
    <message>
        <source>Search TikTok</source>
        <translation>البحث في TikTok</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Asks for one more page; those in sight are asked again only where they are no longer fresh</source>
        <translation>يطلب صفحة أخرى؛ ولا تُطلب الصفحات المعروضة مجددًا إلا إن لم تعد حديثة</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>The page shows a past time. Go back to now to search.</source>
        <translation>تعرض الصفحة وقتًا مضى. عُد إلى الآن للبحث.</translation>
    </message>
    <message>
        <source>Tidemark is offline: nothing is asked.</source>
        <translation>لا يُطلب شيء: Tidemark غير متصل.</translation>
    </message>
    <message>
        <source>Asks for one page of %1</source>
        <translation>يطلب صفحة واحدة من ⁨%1⁩</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>مراقب</translation>
    </message>
    <message>
        <source>The trend radar asks for this word; it stands in the watchlist “radar”</source>
        <translation>رادار الاتجاهات يطلب هذه الكلمة؛ وهي في قائمة المراقبة «radar»</translation>
    </message>
    <message>
        <source>Adds it to the trend radar: creators, videos and hashtags are searched at each of its runs, for 3 credits. Nothing is asked now.</source>
        <translation>يضيفها إلى رادار الاتجاهات: يُبحث في صنّاع المحتوى والفيديوهات والوسوم في كل جولة مقابل 3 أرصدة. لا يُطلب شيء الآن.</translation>
    </message>
    <message>
        <source>asking TikTok for %1</source>
        <translation>جارٍ سؤال TikTok عن ⁨%1⁩</translation>
    </message>
    <message>
        <source>TikTok found nothing for “%1”</source>
        <translation>لم يجد TikTok شيئًا عن «⁨%1⁩»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found for “%1”</source>
        <translation>
            <numerusform>لا نتائج عن «⁨%1⁩»</numerusform>
            <numerusform>نتيجة واحدة عن «⁨%1⁩»</numerusform>
            <numerusform>نتيجتان عن «⁨%1⁩»</numerusform>
            <numerusform>%Ln نتائج عن «⁨%1⁩»</numerusform>
            <numerusform>%Ln نتيجة عن «⁨%1⁩»</numerusform>
            <numerusform>%Ln نتيجة عن «⁨%1⁩»</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidemark is offline: nothing is asked. What was searched for before opens from what is held.</source>
        <translation>لا يُطلب شيء: Tidemark غير متصل. ما بُحث عنه من قبل يُفتح من المحفوظ.</translation>
    </message>
    <message>
        <source>Nobody had searched for “%1” by then.</source>
        <translation>لم يكن أحد قد بحث عن «⁨%1⁩» حتى ذلك الوقت.</translation>
    </message>
    <message>
        <source>Not searched for yet. A search asks TikTok for one page; what it brings is kept and opens offline.</source>
        <translation>لم يُبحث عنه بعد. البحث يطلب صفحة واحدة من TikTok؛ وما تجلبه يُحفظ ويُفتح دون اتصال.</translation>
    </message>
    <message>
        <source>the search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>creators</source>
        <translation>صنّاع المحتوى</translation>
    </message>
    <message>
        <source>videos</source>
        <translation>الفيديوهات</translation>
    </message>
    <message>
        <source>hashtags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>Tidemark::SettingField</name>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>A whole number of credits, or “no limit”.</source>
        <translation>عدد صحيح من الرصيد، أو «بلا حد».</translation>
    </message>
    <message>
        <source>A whole number from 0 to 100.</source>
        <translation>عدد صحيح من 0 إلى 100.</translation>
    </message>
    <message>
        <source>A number from %1 to 10.</source>
        <translation>عدد من ⁨%1⁩ إلى 10.</translation>
    </message>
    <message>
        <source>A whole number from 5 to 1,440.</source>
        <translation>عدد صحيح من 5 إلى 1,440.</translation>
    </message>
    <message>
        <source>An amount such as %1.</source>
        <translation>مبلغ مثل ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A whole number from 1 to 4,096.</source>
        <translation>عدد صحيح من 1 إلى 4,096.</translation>
    </message>
    <message>
        <source>An https address without a path, such as https://api.tikliveapi.com. Plain http is for this machine alone.</source>
        <translation>عنوان https بلا مسار، مثل ⁨https://api.tikliveapi.com⁩. أما http غير المعمّى فلهذا الجهاز وحده.</translation>
    </message>
    <message>
        <source>redis://[user@]host[:port][/database], without a password: that goes into the field below. TLS (rediss://) needs a tunnel on this machine.</source>
        <translation>عنوان بصيغة ⁨redis://[user@]host[:port][/database]⁩ بلا كلمة مرور: فهي في الحقل أدناه. ويحتاج TLS (⁨rediss://⁩) إلى نفق على هذا الجهاز.</translation>
    </message>
    <message>
        <source>A name or an address, without http:// and without a port.</source>
        <translation>اسم أو عنوان، بلا بروتوكول في أوله وبلا منفذ.</translation>
    </message>
    <message>
        <source>A whole number from 1 to %1.</source>
        <translation>عدد صحيح من 1 إلى %1.</translation>
    </message>
    <message>
        <source>At most 255 characters, without a colon.</source>
        <translation>255 حرفًا على الأكثر، بلا نقطتين رأسيتين.</translation>
    </message>
</context>
<context>
    <name>Tidemark::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>This is demo data</source>
        <translation>هذه بيانات تجريبية</translation>
    </message>
    <message>
        <source>The creators, posts and figures here are invented, and nothing leaves this machine. Demo data lies in a folder of its own; your own data and settings are not touched.</source>
        <translation>صنّاع المحتوى والمنشورات والأرقام هنا مخترعة، ولا شيء يغادر هذا الجهاز. البيانات التجريبية في مجلد خاص؛ ولا تُمس بياناتك وإعداداتك.</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>الإنفاق</translation>
    </message>
    <message>
        <source>Most credits an action may spend</source>
        <translation>أقصى رصيد لإجراء واحد</translation>
    </message>
    <message>
        <source>An action is one click or one command. “no limit” takes the cap away.</source>
        <translation>الإجراء نقرة واحدة أو أمر واحد. «بلا حد» يزيل الحد.</translation>
    </message>
    <message>
        <source>Most credits a day</source>
        <translation>أقصى رصيد في اليوم</translation>
    </message>
    <message>
        <source>Days and months are counted in UTC.</source>
        <translation>تُعد الأيام والشهور بتوقيت UTC.</translation>
    </message>
    <message>
        <source>Most credits a month</source>
        <translation>أقصى رصيد في الشهر</translation>
    </message>
    <message>
        <source>Share for background work</source>
        <translation>حصة عمل الخلفية</translation>
    </message>
    <message>
        <source>Background work stops at this share of the caps, so that the rest is left for you. 0 % turns it off.</source>
        <translation>يتوقف عمل الخلفية عند هذه الحصة من الحدود ليبقى الباقي لك. 0 % توقفه.</translation>
    </message>
    <message>
        <source>Price of 100,000 requests, in $</source>
        <translation>سعر 100,000 طلب، بالدولار</translation>
    </message>
    <message>
        <source>What your plan costs; it says what the cache has saved.</source>
        <translation>ما تكلفه باقتك؛ ومنه يُحسب ما وفره المخبأ.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Requests may be sent</source>
        <translation>يجوز إرسال الطلبات</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Nothing is sent and nothing is spent</source>
        <translation>لا يُرسل شيء ولا يُنفق شيء</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Offline, everything that was seen before can be opened.</source>
        <translation>دون اتصال يمكن فتح كل ما شوهد من قبل.</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>عنوان الواجهة</translation>
    </message>
    <message>
        <source>Another host gets a data folder of its own, so that figures do not mix. Holds from the next start.</source>
        <translation>لكل مضيف آخر مجلد بيانات خاص كي لا تختلط الأرقام. يسري من البدء التالي.</translation>
    </message>
    <message>
        <source>Appearance and figures</source>
        <translation>المظهر والأرقام</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>As the desktop is</source>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of the window&apos;s words, figures and dates; the command line stays English.</source>
        <translation>لكلمات النافذة وأرقامها وتواريخها؛ وسطر الأوامر يبقى إنجليزيًا.</translation>
    </message>
    <message>
        <source>Definition of engagement</source>
        <translation>تعريف التفاعل</translation>
    </message>
    <message>
        <source>Engagement rate</source>
        <translation>نسبة التفاعل</translation>
    </message>
    <message>
        <source>Publishers count it in different ways. The cards show this one and name it; each card explains its own.</source>
        <translation>يحسبها الناشرون بطرق مختلفة. البطاقات تعرض هذه وتسميها؛ وكل بطاقة تشرح ما لديها.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Of everything in the window, beside what the desktop enlarges. Holds from the next start.</source>
        <translation>حجم كل ما في النافذة، إضافةً إلى تكبير سطح المكتب. يسري من التشغيل التالي.</translation>
    </message>
</context>
<context>
    <name>Tidemark::SharedCacheCard</name>
    <message>
        <source>Shared cache</source>
        <translation>المخبأ المشترك</translation>
    </message>
    <message>
        <source>Address of a Redis server</source>
        <translation>عنوان خادم Redis</translation>
    </message>
    <message>
        <source>What one of your team&apos;s programs paid for, the others read from there. Leave it empty to share nothing.</source>
        <translation>ما دفع ثمنه برنامج في فريقك يقرؤه الآخرون من هناك. اتركه فارغًا كي لا تشارك شيئًا.</translation>
    </message>
    <message>
        <source>Password of the shared cache</source>
        <translation>كلمة مرور المخبأ المشترك</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>It is kept in the system&apos;s keychain, and in no file of ours.</source>
        <translation>تُحفظ في حلقة مفاتيح النظام، وليس في أي ملف لدينا.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>A server that does not answer costs a quarter of a second, once, and no answer is lost.</source>
        <translation>الخادم الذي لا يجيب يكلف ربع ثانية مرة واحدة، ولا تضيع إجابة.</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>كلمة المرور في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The password was not stored: %1.</source>
        <translation>لم تُحفظ كلمة المرور: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The password is gone from the keychain.</source>
        <translation>زالت كلمة المرور من حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The password could not be removed: %1.</source>
        <translation>تعذّرت إزالة كلمة المرور: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is no address to test.</source>
        <translation>لا عنوان لاختباره.</translation>
    </message>
    <message>
        <source>It cannot be used: %1. %2</source>
        <translation>لا يمكن استخدامه: ⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>It answers in %1 ms.</source>
        <translation>يجيب خلال ⁨%1⁩ م.ث.</translation>
    </message>
    <message>
        <source>What is sent to it is not encrypted: use it in a network that you trust, or through a tunnel on this machine.</source>
        <translation>ما يُرسل إليه غير معمّى: استخدمه في شبكة تثق بها، أو عبر نفق على هذا الجهاز.</translation>
    </message>
    <message numerus="yes">
        <source>Since this window opened: %Ln answers from there, %1 that it did not have, %2 that could not be believed.</source>
        <translation>
            <numerusform>منذ فتح هذه النافذة: لا إجابات من هناك، و⁨%1⁩ لم تكن لديه، و⁨%2⁩ لا يمكن تصديقها.</numerusform>
            <numerusform>منذ فتح هذه النافذة: إجابة واحدة من هناك، و⁨%1⁩ لم تكن لديه، و⁨%2⁩ لا يمكن تصديقها.</numerusform>
            <numerusform>منذ فتح هذه النافذة: إجابتان من هناك، و⁨%1⁩ لم تكن لديه، و⁨%2⁩ لا يمكن تصديقها.</numerusform>
            <numerusform>منذ فتح هذه النافذة: %Ln إجابات من هناك، و⁨%1⁩ لم تكن لديه، و⁨%2⁩ لا يمكن تصديقها.</numerusform>
            <numerusform>منذ فتح هذه النافذة: %Ln إجابة من هناك، و⁨%1⁩ لم تكن لديه، و⁨%2⁩ لا يمكن تصديقها.</numerusform>
            <numerusform>منذ فتح هذه النافذة: %Ln إجابة من هناك، و⁨%1⁩ لم تكن لديه، و⁨%2⁩ لا يمكن تصديقها.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not used: %1.</source>
        <translation>غير مستخدم: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>Tidemark::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>ابحث أو نفّذ</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9</source>
        <translation>Ctrl+1 … Ctrl+9</translation>
    </message>
    <message>
        <source>Go to a view</source>
        <translation>انتقل إلى عرض</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Left، Alt+Right</translation>
    </message>
    <message>
        <source>Back, forward</source>
        <translation>رجوع، تقدم</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Refresh what is in sight, at the price its button shows</source>
        <translation>تحديث ما هو معروض، بالسعر الذي على زره</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Left, Right, +, −, 0 in a chart</source>
        <translation>في رسم: Left، Right، +، −، 0</translation>
    </message>
    <message>
        <source>Point by point, zoom, whole</source>
        <translation>نقطة نقطة، تكبير، الكل</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>هذه الورقة</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down in a table</source>
        <translation>في جدول: Alt+Up، Alt+Down</translation>
    </message>
    <message>
        <source>Sort by the column in focus; with Shift, by one more</source>
        <translation>ترتيب حسب العمود المحدد؛ ومع Shift حسب عمود آخر</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+Shift+C in a table</source>
        <translation>في جدول: Ctrl+C، Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy the chosen rows; what they are called</source>
        <translation>نسخ الصفوف المختارة؛ أسماؤها</translation>
    </message>
    <message>
        <source>T in a chart</source>
        <translation>في رسم: T</translation>
    </message>
    <message>
        <source>Its figures as a table</source>
        <translation>قيمه كجدول</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Ctrl and a drag in a chart</source>
        <translation>Ctrl مع السحب في مخطط</translation>
    </message>
    <message>
        <source>Carry its picture and figures to another program</source>
        <translation>نقل صورته وأرقامه إلى برنامج آخر</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo what the line at the foot of the window offers to undo</source>
        <translation>التراجع عمّا يعرضه السطر أسفل النافذة</translation>
    </message>
</context>
<context>
    <name>Tidemark::SingleInstance</name>
    <message>
        <source>What another program handed over was not understood, and nothing was opened</source>
        <translation>لم يُفهم ما سلّمه برنامج آخر، ولم يُفتح شيء</translation>
    </message>
</context>
<context>
    <name>Tidemark::Skeleton</name>
    <message>
        <source>loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>Tidemark::SpentCard</name>
    <message>
        <source>spent</source>
        <translation>أُنفق</translation>
    </message>
    <message>
        <source>saved by the cache</source>
        <translation>وفره المخبأ</translation>
    </message>
    <message>
        <source>Spent and saved</source>
        <translation>المنفق والموفر</translation>
    </message>
    <message>
        <source>Credits spent and saved a day</source>
        <translation>الرصيد المنفق والموفر في اليوم</translation>
    </message>
    <message>
        <source>Nothing was spent or saved in this time.</source>
        <translation>لم يُنفق شيء ولم يُوفر في هذا الوقت.</translation>
    </message>
    <message>
        <source>spent %1</source>
        <translation>أُنفق ⁨%1⁩</translation>
    </message>
    <message>
        <source>saved by the cache %1</source>
        <translation>وفره المخبأ ⁨%1⁩</translation>
    </message>
    <message>
        <source> = %1</source>
        <translation> = %1</translation>
    </message>
    <message>
        <source> · worth %1 at %2 for 100,000</source>
        <translation> · قيمته ⁨%1⁩ بسعر ⁨%2⁩ لكل 100,000</translation>
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
        <translation>يوم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days from %1 to %2; in all: %3; the last: %4</source>
        <translation>
            <numerusform>لا أيام من ⁨%1⁩ إلى ⁨%2⁩؛ المجموع: ⁨%3⁩؛ الأخير: ⁨%4⁩</numerusform>
            <numerusform>يوم واحد من ⁨%1⁩ إلى ⁨%2⁩؛ المجموع: ⁨%3⁩؛ الأخير: ⁨%4⁩</numerusform>
            <numerusform>يومان من ⁨%1⁩ إلى ⁨%2⁩؛ المجموع: ⁨%3⁩؛ الأخير: ⁨%4⁩</numerusform>
            <numerusform>%Ln أيام من ⁨%1⁩ إلى ⁨%2⁩؛ المجموع: ⁨%3⁩؛ الأخير: ⁨%4⁩</numerusform>
            <numerusform>%Ln يومًا من ⁨%1⁩ إلى ⁨%2⁩؛ المجموع: ⁨%3⁩؛ الأخير: ⁨%4⁩</numerusform>
            <numerusform>%Ln يوم من ⁨%1⁩ إلى ⁨%2⁩؛ المجموع: ⁨%3⁩؛ الأخير: ⁨%4⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::StatePanel</name>
    <message>
        <source>could not refresh</source>
        <translation>تعذّر التحديث</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>جارٍ الطلب</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
</context>
<context>
    <name>Tidemark::StatusLine</name>
    <message>
        <source>Shows what runs</source>
        <translation>يعرض ما يجري</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credits</source>
        <translation>
            <numerusform>%Ln رصيد</numerusform>
            <numerusform>رصيد واحد</numerusform>
            <numerusform>رصيدان</numerusform>
            <numerusform>%Ln أرصدة</numerusform>
            <numerusform>%Ln رصيدًا</numerusform>
            <numerusform>%Ln رصيد</numerusform>
        </translation>
    </message>
    <message>
        <source>balance unknown</source>
        <translation>الرصيد مجهول</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>⁨%1⁩ في اليوم</translation>
    </message>
    <message>
        <source>saved today %1</source>
        <translation>وُفر اليوم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Credits: %1. %2. %3</source>
        <translation>الرصيد: ⁨%1⁩. ⁨%2⁩. ⁨%3⁩</translation>
    </message>
    <message>
        <source>● demo data</source>
        <translation>● بيانات تجريبية</translation>
    </message>
    <message>
        <source>○ offline</source>
        <translation>○ غير متصل</translation>
    </message>
    <message>
        <source>● online</source>
        <translation>● متصل</translation>
    </message>
    <message>
        <source>Nothing is sent. Everything that was seen before can be opened.</source>
        <translation>لا يُرسل شيء. كل ما شوهد من قبل يمكن فتحه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads failed</source>
        <translation>
            <numerusform>لا تنزيلات فاشلة</numerusform>
            <numerusform>تنزيل فاشل واحد</numerusform>
            <numerusform>تنزيلان فاشلان</numerusform>
            <numerusform>%Ln تنزيلات فاشلة</numerusform>
            <numerusform>%Ln تنزيلًا فاشلًا</numerusform>
            <numerusform>%Ln تنزيل فاشل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%Ln مهام</numerusform>
            <numerusform>%Ln مهمة</numerusform>
            <numerusform>%Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads paused</source>
        <translation>
            <numerusform>لا تنزيلات متوقفة مؤقتًا</numerusform>
            <numerusform>تنزيل واحد متوقف مؤقتًا</numerusform>
            <numerusform>تنزيلان متوقفان مؤقتًا</numerusform>
            <numerusform>%Ln تنزيلات متوقفة مؤقتًا</numerusform>
            <numerusform>%Ln تنزيلًا متوقفًا مؤقتًا</numerusform>
            <numerusform>%Ln تنزيل متوقف مؤقتًا</numerusform>
        </translation>
    </message>
    <message>
        <source>saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>○ not reached</source>
        <translation>○ لم يُبلغ</translation>
    </message>
    <message>
        <source>The last request did not reach %1, or was not answered in time. The next answer ends this; everything that was seen before can be opened.</source>
        <translation>لم يصل آخر طلب إلى ⁨%1⁩، أو لم يُجَب عنه في حينه. ينتهي ذلك مع الجواب التالي؛ كل ما شوهد من قبل يمكن فتحه.</translation>
    </message>
</context>
<context>
    <name>Tidemark::TaskPanel</name>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Nothing runs. Videos and sounds that you save appear here.</source>
        <translation>لا شيء يجري. تظهر هنا الفيديوهات والأصوات التي تحفظها.</translation>
    </message>
    <message>
        <source>Clear saved</source>
        <translation>مسح المحفوظ</translation>
    </message>
    <message>
        <source>Takes what is saved out of this list. The files stay.</source>
        <translation>يُخرج المحفوظ من هذه القائمة. وتبقى الملفات.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests under way</source>
        <translation>
            <numerusform>لا طلبات جارية</numerusform>
            <numerusform>طلب واحد جارٍ</numerusform>
            <numerusform>طلبان جاريان</numerusform>
            <numerusform>%Ln طلبات جارية</numerusform>
            <numerusform>%Ln طلبًا جاريًا</numerusform>
            <numerusform>%Ln طلب جارٍ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>They may have cost a credit. What comes of them is kept.</source>
        <translation>ربما كلّف كل منها رصيدًا. ويُحفظ ما يأتي منها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled requests end by themselves</source>
        <translation>
            <numerusform>لا طلبات ملغاة</numerusform>
            <numerusform>طلب ملغى واحد ينتهي من تلقاء نفسه</numerusform>
            <numerusform>طلبان ملغيان ينتهيان من تلقاء نفسيهما</numerusform>
            <numerusform>%Ln طلبات ملغاة تنتهي من تلقاء نفسها</numerusform>
            <numerusform>%Ln طلبًا ملغى تنتهي من تلقاء نفسها</numerusform>
            <numerusform>%Ln طلب ملغى تنتهي من تلقاء نفسها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tidemark::TierCard</name>
    <message>
        <source>The requests of the last 30 days that spent this tier&apos;s budget, in the ledger</source>
        <translation>طلبات آخر 30 يومًا التي استهلكت ميزانية هذه الفئة، في الدفتر</translation>
    </message>
</context>
<context>
    <name>Tidemark::Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Tidemark::TopBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>ابحث أو نفّذ</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>ابحث أو نفّذ أمرًا</translation>
    </message>
</context>
<context>
    <name>Tidemark::TopicCards</name>
    <message>
        <source>24 h</source>
        <translation>24 س</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>not in the answer</source>
        <translation>ليس في الإجابة</translation>
    </message>
    <message>
        <source>below its rounding</source>
        <translation>دون تقريبه</translation>
    </message>
    <message>
        <source>no change known yet</source>
        <translation>لا تغيّر معروف بعد</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩</translation>
    </message>
    <message>
        <source>as the API said it; change = 100 · (newest - then) / then, never interpolated</source>
        <translation>كما ذكرته الواجهة؛ التغيّر = 100 · (الأحدث − السابق) / السابق، دون أي استيفاء</translation>
    </message>
    <message>
        <source>Change in 24 h</source>
        <translation>التغيّر في 24 ساعة</translation>
    </message>
    <message>
        <source>Change in 7 d</source>
        <translation>التغيّر في 7 أيام</translation>
    </message>
    <message>
        <source>Snapshots held</source>
        <translation>القياسات المحفوظة</translation>
    </message>
    <message>
        <source>Newest figure</source>
        <translation>أحدث قيمة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Growth now</source>
        <translation>النمو الآن</translation>
    </message>
    <message>
        <source>% an hour between the last two snapshots; a breakout is clearly above the median of all steps of the 30 days before</source>
        <translation>النسبة المئوية في الساعة بين آخر قياسين؛ والطفرة أعلى بوضوح من وسيط كل خطوات الأيام الثلاثين السابقة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>Times its usual</source>
        <translation>كم ضعفًا للمعتاد</translation>
    </message>
    <message>
        <source>Snapshots used</source>
        <translation>القياسات المستخدمة</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Lift for my creators</source>
        <translation>الرفع لصنّاع المحتوى لديّ</translation>
    </message>
    <message>
        <source>Creators seen</source>
        <translation>صنّاع المحتوى المشاهَدون</translation>
    </message>
    <message>
        <source>two snapshots needed</source>
        <translation>يلزم قياسان</translation>
    </message>
    <message>
        <source>%1 breakout, usual %2</source>
        <translation>⁨%1⁩ طفرة، المعتاد ⁨%2⁩</translation>
    </message>
    <message>
        <source>usual %1</source>
        <translation>المعتاد ⁨%1⁩</translation>
    </message>
    <message>
        <source>usual not known yet</source>
        <translation>المعتاد غير معروف بعد</translation>
    </message>
    <message>
        <source>%1 with, %2 without: 3 needed</source>
        <translation>معه ⁨%1⁩، بدونه ⁨%2⁩: يلزم 3</translation>
    </message>
    <message>
        <source>%1 with, %2 without</source>
        <translation>معه ⁨%1⁩، بدونه ⁨%2⁩</translation>
    </message>
    <message>
        <source>median</source>
        <translation>الوسيط</translation>
    </message>
    <message numerus="yes">
        <source>creators of the %Ln held posts</source>
        <translation>
            <numerusform>صنّاع محتوى %Ln منشور محفوظ</numerusform>
            <numerusform>صانع محتوى المنشور المحفوظ</numerusform>
            <numerusform>صنّاع محتوى المنشورين المحفوظين</numerusform>
            <numerusform>صنّاع محتوى %Ln منشورات محفوظة</numerusform>
            <numerusform>صنّاع محتوى %Ln منشورًا محفوظًا</numerusform>
            <numerusform>صنّاع محتوى %Ln منشور محفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>no posts held yet</source>
        <translation>لا منشورات محفوظة بعد</translation>
    </message>
    <message>
        <source>none new in 7 d</source>
        <translation>لا جديد في 7 أيام</translation>
    </message>
    <message>
        <source>Posts without it</source>
        <translation>منشورات بدونه</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>creators that were looked up here</source>
        <translation>صنّاع المحتوى الذين استُعلم عنهم هنا</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>كيف يُقرأ</translation>
    </message>
    <message>
        <source>goes together, need not cause</source>
        <translation>اقتران، لا سببية بالضرورة</translation>
    </message>
    <message>
        <source>Posts held</source>
        <translation>المنشورات المحفوظة</translation>
    </message>
    <message>
        <source>First seen in the last 7 d</source>
        <translation>شوهدت أول مرة في آخر 7 أيام</translation>
    </message>
</context>
<context>
    <name>Tidemark::TopicHeader</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بواسطة ⁨%1⁩</translation>
    </message>
    <message>
        <source>original sound</source>
        <translation>صوت أصلي</translation>
    </message>
    <message>
        <source>not an original</source>
        <translation>ليس أصليًا</translation>
    </message>
    <message>
        <source>gone since %1</source>
        <translation>اختفى منذ ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 breakout %2</source>
        <translation>⁨%1⁩ طفرة ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshots</source>
        <translation>
            <numerusform>لا قياسات</numerusform>
            <numerusform>قياس واحد</numerusform>
            <numerusform>قياسان</numerusform>
            <numerusform>%Ln قياسات</numerusform>
            <numerusform>%Ln قياسًا</numerusform>
            <numerusform>%Ln قياس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>now %1 · usual %2 over %3 · %4</source>
        <translation>الآن ⁨%1⁩ · المعتاد ⁨%2⁩ على مدى ⁨%3⁩ · ⁨%4⁩</translation>
    </message>
    <message>
        <source>usual pace not known yet: 5 snapshots needed · %1</source>
        <translation>الوتيرة المعتادة غير معروفة بعد: يلزم 5 قياسات · ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Tidemark::TopicPage</name>
    <message>
        <source>Posts as CSV…</source>
        <translation>المنشورات CSV…</translation>
    </message>
    <message>
        <source>Posts as JSON…</source>
        <translation>المنشورات JSON…</translation>
    </message>
    <message>
        <source>Figures with their definitions…</source>
        <translation>المؤشرات مع تعريفاتها…</translation>
    </message>
    <message>
        <source>History of the figures…</source>
        <translation>السجل التاريخي للمؤشرات…</translation>
    </message>
    <message>
        <source>Growth chart as picture…</source>
        <translation>رسم النمو كصورة…</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>حُفظ ⁨%1⁩</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>The history begins later than %1.</source>
        <translation>يبدأ السجل التاريخي بعد ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>استعلام</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>could not look up</source>
        <translation>تعذّر الاستعلام</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Posts as XLSX…</source>
        <translation>المنشورات XLSX…</translation>
    </message>
</context>
<context>
    <name>Tidemark::TopicView</name>
    <message>
        <source>own baseline</source>
        <translation>خط أساسه</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>النمو</translation>
    </message>
    <message>
        <source>Newest posts</source>
        <translation>أحدث المنشورات</translation>
    </message>
    <message>
        <source>asking · %1</source>
        <translation>جارٍ الطلب · ⁨%1⁩</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>جارٍ الطلب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln held posts</source>
        <translation>
            <numerusform>لا منشورات محفوظة</numerusform>
            <numerusform>منشور محفوظ واحد</numerusform>
            <numerusform>منشوران محفوظان</numerusform>
            <numerusform>%Ln منشورات محفوظة</numerusform>
            <numerusform>%Ln منشورًا محفوظًا</numerusform>
            <numerusform>%Ln منشور محفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Region of the posts</source>
        <translation>منطقة المنشورات</translation>
    </message>
    <message>
        <source>Shows the held posts of one region; free</source>
        <translation>يعرض المنشورات المحفوظة لمنطقة واحدة؛ مجانًا</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>كل المناطق</translation>
    </message>
    <message>
        <source>%1 of %2 held posts</source>
        <translation>⁨%1⁩ من ⁨%2⁩ من المنشورات المحفوظة</translation>
    </message>
</context>
<context>
    <name>Tidemark::TopicsList</name>
    <message>
        <source>Try with demo data</source>
        <translation>جرّب بالبيانات التجريبية</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>تعذّرت قراءة السجل التاريخي</translation>
    </message>
</context>
<context>
    <name>Tidemark::TrayIcon</name>
    <message>
        <source>Open Tidemark</source>
        <translation>فتح Tidemark</translation>
    </message>
    <message>
        <source>Pause all background work</source>
        <translation>إيقاف كل عمل الخلفية مؤقتًا</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي ⁨%1⁩</translation>
    </message>
    <message>
        <source>Credits left: unknown</source>
        <translation>الرصيد الباقي: مجهول</translation>
    </message>
</context>
<context>
    <name>Tidemark::UpdatesCard</name>
    <message>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>Tell me of new versions</source>
        <translation>أخبرني بالإصدارات الجديدة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Once a day at most, a signed file is read at %1. No identifier goes along, nothing is installed, and no credit is spent.</source>
        <translation>يُقرأ ملف موقَّع من %1 مرة واحدة في اليوم على الأكثر. لا يُرسل أي معرّف، ولا يُثبَّت شيء، ولا يُنفق أي رصيد.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>افتح صفحته</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>أحدث إصدار</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>هذا %1.</translation>
    </message>
    <message>
        <source>%1 of %2 is there, at %3.</source>
        <translation>صدر %1 بتاريخ %2، في %3.</translation>
    </message>
    <message>
        <source>No newer one is known.</source>
        <translation>لا يُعرف إصدار أحدث.</translation>
    </message>
</context>
<context>
    <name>Tidemark::WatchButton</name>
    <message>
        <source>Watch</source>
        <translation>مراقبة</translation>
    </message>
    <message>
        <source>Keeps it fresh by a watchlist&apos;s policy, within its allowance. Adding costs nothing.</source>
        <translation>يُبقيه حديثًا وفق سياسة قائمة مراقبة وضمن مخصّصها. الإضافة لا تكلف شيئًا.</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>مراقب</translation>
    </message>
    <message>
        <source>%1 is watched in “%2”</source>
        <translation>⁨%1⁩ مراقب في «⁨%2⁩»</translation>
    </message>
    <message>
        <source>%1 is no longer in “%2”</source>
        <translation>لم يعد ⁨%1⁩ في «⁨%2⁩»</translation>
    </message>
</context>
<context>
    <name>Tidemark::WatchlistsPage</name>
    <message>
        <source>%1 is no file of at most %2 MiB</source>
        <translation>ليس ⁨%1⁩ ملفًا لا يتجاوز ⁨%2⁩ ميبيبايت</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>تعذّرت قراءة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Lists of names (*.csv *.json *.txt);;All files (*)</source>
        <translation>قوائم أسماء (*.csv *.json *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv);;JSON (*.json);;Text, one name a line (*.txt)</source>
        <translation>CSV لجداول البيانات (*.csv);;JSON (*.json);;نص، اسم في كل سطر (*.txt)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Watchlists</source>
        <translation>قوائم المراقبة</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>قسم الصفحة</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Trend radar</source>
        <translation>رادار الاتجاهات</translation>
    </message>
    <message>
        <source>What is shown of the list</source>
        <translation>ما يُعرض من القائمة</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>What the next thirty days are to cost</source>
        <translation>ما ستكلفه الأيام الثلاثون القادمة</translation>
    </message>
    <message>
        <source>News</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>Breakouts and milestones of the names</source>
        <translation>طفرات الأسماء وإنجازاتها</translation>
    </message>
</context>
<context>
    <name>Tidemark::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>أهلًا</translation>
    </message>
    <message>
        <source>What you pay for once stays yours</source>
        <translation>ما تدفع ثمنه مرة يبقى لك</translation>
    </message>
    <message>
        <source>Tidemark asks TikLiveAPI, one credit a request, says each price before it spends, and keeps every answer as history on this machine.</source>
        <translation>يسأل Tidemark واجهة TikLiveAPI، رصيد واحد لكل طلب، ويذكر كل سعر قبل أن ينفق، ويحفظ كل إجابة سجلًا تاريخيًا على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Use your key</source>
        <translation>استخدم مفتاحك</translation>
    </message>
    <message>
        <source>The key goes into the system&apos;s keychain and out to the API only.</source>
        <translation>يُحفظ المفتاح في حلقة مفاتيح النظام ولا يخرج إلا إلى الواجهة.</translation>
    </message>
    <message>
        <source>Try demo data</source>
        <translation>جرّب البيانات التجريبية</translation>
    </message>
    <message>
        <source>You are in it: ninety days with invented creators. Nothing leaves this machine.</source>
        <translation>أنت فيها: تسعون يومًا مع صنّاع محتوى مخترعين. لا شيء يغادر هذا الجهاز.</translation>
    </message>
    <message>
        <source>Ninety days with invented creators, in a window of its own. It needs no key and no network, and leaves your data alone.</source>
        <translation>تسعون يومًا مع صنّاع محتوى مخترعين، في نافذة خاصة. لا تحتاج إلى مفتاح ولا شبكة، ولا تمس بياناتك.</translation>
    </message>
    <message>
        <source>Open demo data</source>
        <translation>فتح البيانات التجريبية</translation>
    </message>
    <message>
        <source>Look around offline</source>
        <translation>تصفح دون اتصال</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>تصفح</translation>
    </message>
    <message>
        <source>Nothing is sent and nothing is spent. A key can be set at any time in Settings.</source>
        <translation>لا يُرسل شيء ولا يُنفق شيء. يمكن تعيين مفتاح في أي وقت من الإعدادات.</translation>
    </message>
    <message>
        <source>Your budget</source>
        <translation>ميزانيتك</translation>
    </message>
    <message>
        <source>Most credits an action may spend</source>
        <translation>أقصى رصيد لإجراء واحد</translation>
    </message>
    <message>
        <source>Most credits a day</source>
        <translation>أقصى رصيد في اليوم</translation>
    </message>
    <message>
        <source>Most credits a month</source>
        <translation>أقصى رصيد في الشهر</translation>
    </message>
    <message>
        <source>Start with Tidemark</source>
        <translation>ابدأ مع Tidemark</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>تغيير المفتاح</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>حفظ المفتاح</translation>
    </message>
    <message>
        <source>A window with demo data opens. It lives its ninety days first, which takes a moment.</source>
        <translation>تُفتح نافذة ببيانات تجريبية. تمر فيها التسعون يومًا أولًا، وهذا يستغرق لحظات.</translation>
    </message>
    <message>
        <source>It could not be started from here. Start it yourself: tidemark --demo</source>
        <translation>تعذّر تشغيله من هنا. شغّله بنفسك: ⁨tidemark --demo⁩</translation>
    </message>
</context>
</TS>
