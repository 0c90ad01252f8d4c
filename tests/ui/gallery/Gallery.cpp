// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/Gallery.h"

#include "ui/charts/ChartLegend.h"
#include "ui/charts/ChartWidget.h"
#include "ui/charts/RangeControl.h"
#include "ui/charts/StackedBarsWidget.h"
#include "ui/models/ColumnModel.h"
#include "ui/models/ColumnProxy.h"
#include "ui/render/NumberFormat.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/AgeChip.h"
#include "ui/widgets/BarList.h"
#include "ui/widgets/CreditGauge.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/HeatmapWidget.h"
#include "ui/widgets/KpiCard.h"
#include "ui/widgets/MetricPopover.h"
#include "ui/widgets/OfflineBanner.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/ResultsTable.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/StatePanel.h"
#include "ui/widgets/Thumbnail.h"
#include "ui/widgets/delegates/ChipDelegate.h"
#include "ui/widgets/delegates/SparklineDelegate.h"
#include "ui/widgets/delegates/TitleThumbnailDelegate.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QRandomGenerator>
#include <QVBoxLayout>

#include <cmath>

namespace Tidemark {

namespace {

constexpr qint64 kStart = 1792800000; // in October 2026
constexpr qint64 kDayS = 86400;

QList<double> wave(int count, double slope, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<double> values;
    double value = 100;
    for (int i = 0; i < count; ++i) {
        value += slope + random.generateDouble() * 2 - 1;
        values << value;
    }
    return values;
}

Series growth(const QString &name, double base, double slope, int colour)
{
    Series series;
    series.name = name;
    series.colour = colour;
    series.fill = colour == 0 ? Fill::Area : Fill::None;
    const QList<double> values = wave(30 * 4, slope, 7);
    for (int i = 0; i < values.size(); ++i)
        series.points.append({kStart + i * kDayS / 4, base * (1 + (values.at(i) - 100) / 8000)});
    return series;
}

std::unique_ptr<QWidget> page(QVBoxLayout *&layout)
{
    auto widget = std::make_unique<QWidget>();
    layout = new QVBoxLayout(widget.get());
    layout->setContentsMargins(kSpacePage, kSpacePage, kSpacePage, kSpacePage);
    layout->setSpacing(kSpaceCard);
    return widget;
}

KpiCard *kpi(const QString &title, const QString &caption, KpiFigure figure)
{
    auto *card = new KpiCard(title);
    card->setCaption(caption);
    card->setFigure(figure);
    return card;
}

QLayout *kpiRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpaceCardGap);
    row->addWidget(kpi(QStringLiteral("Followers"), QStringLiteral("±50 K"), {shortNumber(112.4e6), {}, {}, {}, percentChange(0.8, QStringLiteral("7 d")), GoodWhen::Up, wave(20, 1, 1), 0}));
    row->addWidget(kpi(QStringLiteral("Likes"), {}, {shortNumber(2.1e9), {}, {}, {}, percentChange(1.1, QStringLiteral("7 d")), GoodWhen::Up, wave(20, 1, 2), 0}));
    row->addWidget(kpi(QStringLiteral("Engagement"), QStringLiteral("by views, typical"), {percent(7.9), {}, {}, {}, pointChange(-0.4, QStringLiteral("7 d")), GoodWhen::Up, wave(20, 0, 3), 1}));
    row->addWidget(kpi(QStringLiteral("Typical views"), QStringLiteral("median of 30"), {shortNumber(14.2e6), {}, {}, {}, percentChange(12, QStringLiteral("30 d")), GoodWhen::Up, wave(20, 1, 4), 0}));
    row->addWidget(kpi(QStringLiteral("Posts a week"), QStringLiteral("gap 2.9 d"), {decimalNumber(2.3, 1), {}, {}, {}, percentChange(0, {}), GoodWhen::Up, wave(20, 0, 5), 3}));
    return row;
}

QLayout *header()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpaceCard);
    auto *avatar = new Avatar(kAvatarSize);
    avatar->setPerson(QStringLiteral("Mia Bakes"), QStringLiteral("mia.bakes"));
    row->addWidget(avatar);
    auto *text = new QVBoxLayout;
    text->setSpacing(kSpaceChip);
    auto *names = new QHBoxLayout;
    names->addWidget(new PlainLabel(QStringLiteral("Mia Bakes"), TextRole::Heading));
    names->addWidget(secondaryLabel(QStringLiteral("@mia.bakes"), nullptr, TextRole::Body));
    auto *verified = new Chip(QStringLiteral("verified"), Tone::Accent);
    verified->setLeadingIcon(Icon::Check);
    names->addWidget(verified);
    names->addWidget(new Chip(QStringLiteral("US"), Tone::Neutral));
    names->addStretch(1);
    text->addLayout(names);
    auto *chips = new QHBoxLayout;
    auto *age = new AgeChip;
    Provenance provenance;
    provenance.ageS = 370;
    age->setProvenance(provenance);
    chips->addWidget(age);
    chips->addWidget(new Chip(QStringLiteral("history since 14 Aug · 214 points")));
    chips->addWidget(new Chip(QStringLiteral("views > 5M"), Tone::Accent, ChipUse::Removable));
    chips->addStretch(1);
    text->addLayout(chips);
    row->addLayout(text, 1);
    auto *watch = new PriceButton(QStringLiteral("Watching"));
    watch->setMenu(new QMenu(watch));
    row->addWidget(watch);
    row->addWidget(new PriceButton(QStringLiteral("Stop all spending"), ButtonKind::Danger));
    auto *refresh = new PriceButton(QStringLiteral("Refresh"), ButtonKind::Primary);
    refresh->setPrice(2);
    row->addWidget(refresh);
    return row;
}

QLayout *chartRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpaceCardGap);
    auto *card = new Card;
    card->setTitle(QStringLiteral("Growth"));
    card->addBesideTitle(new Chip(QStringLiteral("followers")));
    auto *chart = new ChartWidget(QStringLiteral("growth"));
    chart->setSeries({growth(QStringLiteral("followers"), 112.4e6, 0.9, 0)});
    chart->setMarkers({{kStart + 5 * kDayS, QStringLiteral("post"), QStringLiteral("1")}, {kStart + 12 * kDayS, QStringLiteral("post"), QStringLiteral("2")}});
    card->addToTitleRow(new RangeControl(*chart, Ranges::WeekToAll));
    auto *scale = new SegmentedControl(QStringLiteral("scale"));
    scale->addSegment(QStringLiteral("lin"), QStringLiteral("lin"));
    scale->addSegment(QStringLiteral("log"), QStringLiteral("log"));
    card->addToTitleRow(scale);
    card->body()->addWidget(chart, 1);
    row->addWidget(card, 7);
    auto *best = new Card;
    best->setTitle(QStringLiteral("Best time"));
    best->addToTitleRow(new Chip(QStringLiteral("n = 96 · UTC+1")));
    auto *heat = new HeatmapWidget(QStringLiteral("best time"));
    QList<double> values;
    for (int i = 0; i < 168; ++i)
        values << std::exp(-std::pow((i % 24 - 19) / 4.0, 2)) * (1 + (i / 24) % 4);
    heat->setWeek(values);
    best->body()->addWidget(heat);
    best->body()->addWidget(secondaryLabel(QStringLiteral("Fri 18–20 h: 1.9× the usual at the same age"), nullptr, TextRole::Caption));
    auto *tags = new QWidget;
    auto *flow = new FlowLayout(tags);
    for (const QString &tag : {QStringLiteral("#challenge 31"), QStringLiteral("#fyp 28"), QStringLiteral("#teamseas 4"), QStringLiteral("#baking 3")})
        flow->addWidget(new Chip(tag, Tone::Accent, ChipUse::Button));
    best->body()->addWidget(tags);
    best->body()->addStretch(1);
    row->addWidget(best, 3);
    return row;
}

std::unique_ptr<QWidget> profilesSheet()
{
    QVBoxLayout *layout = nullptr;
    std::unique_ptr<QWidget> widget = page(layout);
    layout->addLayout(header());
    layout->addLayout(kpiRow());
    layout->addLayout(chartRow(), 1);
    return widget;
}

struct DemoPost {
    QString title;
    double views = 0;
    double outlier = 1;
};

QWidget *demoTable()
{
    using C = Column<DemoPost>;
    const auto right = Qt::AlignRight;
    auto *model = new ColumnModel<DemoPost>({
        C{QStringLiteral("Post"), Qt::AlignLeft, [](const DemoPost &p) { return p.title; }, {}, [](const DemoPost &p, int role) { return role == ThumbnailSeedRole ? QVariant(p.title) : QVariant(); }, {}},
        C{QStringLiteral("Views"), right, [](const DemoPost &p) { return shortNumber(p.views); }, [](const DemoPost &p) { return QVariant(p.views); }, {}, {}},
        C{QStringLiteral("7 days"), right, {}, {}, [](const DemoPost &p, int role) { return role == SeriesRole ? QVariant::fromValue(wave(12, 1.2, quint32(p.views))) : QVariant(); }, {}},
        C{QStringLiteral("Outlier"), right, [](const DemoPost &p) { return times(p.outlier); }, [](const DemoPost &p) { return QVariant(p.outlier); },
          [](const DemoPost &p, int role) { return role == ToneRole ? QVariant(int(p.outlier > 2 ? Tone::Good : p.outlier < 0.5 ? Tone::Warning : Tone::Neutral)) : QVariant(); }, {}},
    });
    model->setRows({{QStringLiteral("I baked 100 loaves underground #challenge"), 22.4e6, 1.6}, {QStringLiteral("<b>Would you</b> sit in dough for $10,000?"), 61.8e6, 4.4},
                    {QStringLiteral("Last to leave the oven, part 2 #fyp"), 9.7e6, 0.4}, {QStringLiteral("Bread or cake"), 3.1e6, 1.0}});
    auto *table = new ResultsTable(QStringLiteral("posts"));
    model->setParent(table);
    auto *proxy = new ColumnProxy(table);
    proxy->setSourceModel(model);
    table->setModel(proxy);
    table->setItemDelegateForColumn(0, new TitleThumbnailDelegate(table));
    table->setItemDelegateForColumn(2, new SparklineDelegate(table));
    table->setItemDelegateForColumn(3, new ChipDelegate(table));
    table->setColumnWidths({0, 90, 96, 80});
    table->setStretchColumn(0);
    table->setSortKeys({{1, Qt::DescendingOrder}, {3, Qt::AscendingOrder}, {0, Qt::AscendingOrder}});
    table->selectRow(1);
    table->setHeightToRows(4);
    auto *card = new Card(nullptr, Padding::Table);
    card->body()->addWidget(table);
    return card;
}

BarContent spentAndSaved()
{
    BarContent content;
    content.names = {QStringLiteral("spent"), QStringLiteral("saved")};
    content.colours = {0, 2};
    QRandomGenerator random(11);
    for (int i = 0; i < 30; ++i)
        content.bars.append({kStart + i * kDayS, shortDate(kStart + i * kDayS), {20 + random.generateDouble() * 60, 280 + random.generateDouble() * 260}});
    return content;
}

QLayout *creditsRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpaceCardGap);
    auto *balance = new Card;
    auto *gauge = new CreditGauge(GaugeSize::Large);
    gauge->setFigure({0.8, Tone::Good, exactCount(4812), QStringLiteral("of 6,000 credits"), QStringLiteral("4,812 of 6,000 credits")});
    balance->body()->addWidget(gauge, 0, Qt::AlignHCenter);
    auto *small = new CreditGauge(GaugeSize::Small);
    small->setFigure({0.8, Tone::Good, {}, {}, {}});
    balance->body()->addWidget(small, 0, Qt::AlignHCenter);
    row->addWidget(balance, 3);
    auto *spent = new Card;
    spent->setTitle(QStringLiteral("Spent and saved"));
    spent->addToTitleRow(new RangeControl(Ranges::WeekToQuarter));
    auto *bars = new StackedBarsWidget(QStringLiteral("spent and saved"));
    bars->setContent(spentAndSaved());
    spent->body()->addWidget(bars, 1);
    row->addWidget(spent, 6);
    auto *list = new Card;
    list->setTitle(QStringLiteral("By endpoint, 30 d"));
    auto *barList = new BarList(QStringLiteral("by endpoint"));
    barList->setRows({{QStringLiteral("user-posts"), QStringLiteral("812"), {}, 1.0, {}}, {QStringLiteral("userinfo-by-username"), QStringLiteral("402"), {}, 0.5, {}}, {QStringLiteral("post-comments"), QStringLiteral("190"), {}, 0.23, {}}});
    list->body()->addWidget(barList);
    auto *caps = new BarList(QStringLiteral("caps"));
    caps->setRows({{QStringLiteral("Per action"), QStringLiteral("25"), QStringLiteral("never reached"), -1, {}}, {QStringLiteral("Per day"), QStringLiteral("200"), QStringLiteral("61 today"), -1, {}}});
    list->body()->addWidget(caps);
    list->body()->addStretch(1);
    row->addWidget(list, 4);
    return row;
}

std::unique_ptr<QWidget> tableSheet()
{
    QVBoxLayout *layout = nullptr;
    std::unique_ptr<QWidget> widget = page(layout);
    layout->addWidget(demoTable());
    layout->addLayout(creditsRow(), 1);
    return widget;
}

QLayout *stateRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpaceCardGap);
    auto *error = new StatePanel;
    error->setMessage(PanelKind::Error, QStringLiteral("The upstream did not answer in 20 s"), QStringLiteral("Counted as 1 credit until the balance says otherwise. You see the posts of 13:41, 21 min old. Next try by itself in 30 s."));
    error->setAction(QStringLiteral("Try now"), 1);
    error->setOtherAction(QStringLiteral("Open runbook"));
    row->addWidget(error);
    auto *empty = new StatePanel;
    empty->setMessage(PanelKind::Empty, QStringLiteral("No hashtags watched yet"), QStringLiteral("Watch a hashtag and Tidemark keeps its views and posts as a series, and tells you when it breaks out. One look costs 1 credit; three a day for a month cost 90."));
    empty->setAction(QStringLiteral("Add hashtags"));
    empty->setOtherAction(QStringLiteral("Try with demo data"), 0);
    row->addWidget(empty);
    return row;
}

QLayout *cardStates()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpaceCardGap);
    const QList<AgeState> states = {AgeState::Fresh, AgeState::Refreshing, AgeState::Offline};
    for (const AgeState state : states) {
        KpiCard *card = kpi(QStringLiteral("Followers"), {}, {shortNumber(112.4e6), {}, {}, {}, percentChange(0.8, QStringLiteral("7 d")), GoodWhen::Neither, wave(20, 1, 1), 0});
        card->ageChip()->setState(state, 7200);
        row->addWidget(card);
    }
    KpiCard *unknown = kpi(QStringLiteral("Saves"), {}, {{}, {}, QStringLiteral("2 of 3 posts needed"), {}, {}, GoodWhen::Up, {}, 0});
    unknown->ageChip()->setChipText(QStringLiteral("not in the answer"));
    row->addWidget(unknown);
    auto *loading = new KpiCard(QStringLiteral("Typical views"));
    loading->setLoading(QStringLiteral("asking · 1 credit"));
    row->addWidget(loading);
    return row;
}

std::unique_ptr<QWidget> statesSheet()
{
    QVBoxLayout *layout = nullptr;
    std::unique_ptr<QWidget> widget = page(layout);
    layout->addLayout(cardStates());
    layout->addLayout(stateRow());
    auto *banner = new OfflineBanner;
    banner->showMessage(QStringLiteral("Offline since 13:41. You see what is on this disk; nothing is spent."), QStringLiteral("Try again"));
    layout->addWidget(banner);
    auto *controls = new QHBoxLayout;
    auto *line = new QLineEdit;
    line->setPlaceholderText(QStringLiteral("Search or run"));
    controls->addWidget(line);
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("As of now"), QStringLiteral("As of yesterday")});
    controls->addWidget(combo);
    auto *off = new PriceButton(QStringLiteral("Disabled"));
    off->setEnabled(false);
    controls->addWidget(off);
    controls->addStretch(1);
    layout->addLayout(controls);
    auto *two = new ChartWidget(QStringLiteral("views"));
    Series baseline = growth(QStringLiteral("own baseline"), 40e6, 0.2, 1);
    baseline.line = LineStyle::Dashed;
    Series views = growth(QStringLiteral("views"), 42e6, 8, 0);
    views.points.remove(40, 16);
    views.gapAfterS = kDayS;
    two->setSeries({views, baseline});
    auto *card = new Card;
    card->setTitle(QStringLiteral("Growth"));
    card->addToTitleRow(new ChartLegend(*two));
    card->body()->addWidget(two, 1);
    layout->addWidget(card, 1);
    QMetaObject::invokeMethod(two, [two] { two->setFocus(); }, Qt::QueuedConnection);
    return widget;
}

std::unique_ptr<QWidget> popoverSheet()
{
    auto popover = std::make_unique<MetricPopover>(nullptr);
    popover->setExplanation({QStringLiteral("Engagement by views, typical"), QStringLiteral("100 · median((likes + comments + shares) / views), views > 0"),
                             {{QStringLiteral("Posts used"), QStringLiteral("30 of 30, pinned left out")}, {QStringLiteral("Oldest figure"), QStringLiteral("13:41, 21 min ago")}, {QStringLiteral("Source"), QStringLiteral("user-posts, from disk")}}});
    for (const QString &definition : {QStringLiteral("typical"), QStringLiteral("pooled"), QStringLiteral("by followers")})
        popover->definitions()->addSegment(definition, definition);
    popover->addButton(QStringLiteral("Show the raw rows"), QStringLiteral("rawRows"));
    popover->addButton(QStringLiteral("Copy with definition"), QStringLiteral("copy"));
    return popover;
}

class IconSheet final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        for (int i = 0; i <= int(Icon::Theme); ++i)
            themedIcon(Icon(i)).paint(&painter, QRect(24 + (i % 14) * 72, 24 + (i / 14) * 72, 48, 48));
    }
};

std::unique_ptr<QWidget> iconSheet()
{
    return std::make_unique<IconSheet>();
}

} // namespace

QList<GallerySheet> gallerySheets()
{
    return {{QStringLiteral("profiles"), profilesSheet}, {QStringLiteral("tables"), tableSheet}, {QStringLiteral("states"), statesSheet}, {QStringLiteral("popover"), popoverSheet}, {QStringLiteral("icons"), iconSheet}};
}

QImage renderSheet(QWidget &widget, qreal devicePixelRatio)
{
    widget.setAttribute(Qt::WA_DontShowOnScreen);
    widget.show();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QImage image(widget.size() * devicePixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(widget.palette().color(QPalette::Window));
    widget.render(&image);
    return image;
}

} // namespace Tidemark
