// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/ComparePage.h"

#include "core/catalogue/Normalise.h"
#include "core/engine/Engine.h"
#include "core/settings/Settings.h"
#include "ui/charts/ChartLegend.h"
#include "ui/charts/ChartWidget.h"
#include "ui/charts/RangeControl.h"
#include "ui/compare/ChosenBar.h"
#include "ui/models/ColumnProxy.h"
#include "ui/models/ComparedModel.h"
#include "ui/render/CoreWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/DetailWords.h"
#include "ui/widgets/ErrorWords.h"
#include "ui/widgets/KeptFocus.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/ResultsTable.h"
#include "ui/widgets/StatePanel.h"

#include <QVBoxLayout>

#include <cmath>

namespace Tidemark {

namespace {

constexpr int kChartHeight = 320;
constexpr int kRowsInSight = 40;
constexpr int kColours = 6;
constexpr int kTitleWidth = 240;
constexpr int kFigureWidth = 140;
constexpr qint64 kSilenceS = 7 * 86'400;
const QString kChosen = QStringLiteral("compare.names");

QStringList metricsOf(EntityKind kind)
{
    return kind == EntityKind::Hashtag
               ? QStringList{QStringLiteral("views"), QStringLiteral("users")}
               : QStringList{QStringLiteral("followers"), QStringLiteral("likes"), QStringLiteral("videos")};
}

Series seriesOf(const ComparedLine &line, const QString &name, int place)
{
    Series series;
    series.name = name;
    series.colour = place % kColours;
    series.line = place < kColours ? LineStyle::Solid : LineStyle::Dashed;
    series.gapAfterS = kSilenceS;
    for (const ComparedPoint &point : line.points)
        series.points.append({point.t, point.value.value_or(kGap)});
    return series;
}

// Those that have gaps say why.
QString wordsOf(const Comparison &comparison, const CompareChoice &choice)
{
    QStringList words;
    if (comparison.alignment == Alignment::Indexed && comparison.indexedFrom)
        words += ComparePage::tr("100 is what each had on %1, the first day from which all of them were seen")
                     .arg(dateText(*comparison.indexedFrom));
    if (comparison.alignment == Alignment::PerFollower)
        words += ComparePage::tr("over the followers of each time");
    for (qsizetype i = 0; i < comparison.lines.size(); ++i) {
        const QString &reason = comparison.lines.at(i).reason;
        if (!reason.isEmpty())
            words += QStringLiteral("%1%2: %3").arg(choice.sign(), choice.names.value(i), coreWords(reason));
    }
    return words.join(QStringLiteral(" · "));
}

} // namespace

ComparePage::ComparePage(Engine &engine, Navigator &navigator, QWidget *parent)
    : Page(engine, navigator, parent)
{
    setObjectName(QStringLiteral("comparePage"));
    setAccessibleName(tr("Compare"));
    m_loader = new CompareLoader(engine, this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new PageScroll(this);
    auto *sheet = scroll->newSheet();
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(kSpacePage, 0, kSpacePage, kSpacePage);
    column->setSpacing(kSpaceCard);
    m_bar = new ChosenBar(engine, sheet);
    m_panel = new StatePanel(sheet);
    m_panel->setObjectName(QStringLiteral("compareState"));
    buildChart(sheet);
    buildTable(sheet);
    for (QWidget *part : {static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_panel), static_cast<QWidget *>(m_growth),
                          static_cast<QWidget *>(m_figures)})
        column->addWidget(part);
    column->addStretch(1);
    whole->addWidget(scroll);
    connect(m_bar, &ChosenBar::addRequested, this, &ComparePage::add);
    connect(m_bar, &ChosenBar::removeRequested, this, &ComparePage::remove);
    connect(m_loader, &CompareLoader::loaded, this, &ComparePage::show);
    connect(m_loader, &CompareLoader::failed, this, &ComparePage::showProblem);
    connect(m_panel, &StatePanel::actionRequested, this, &ComparePage::focusFilter);
}

void ComparePage::buildChart(QWidget *sheet)
{
    m_growth = new Card(sheet);
    m_growth->setObjectName(QStringLiteral("compareCard"));
    m_growth->setTitle(tr("Growth"));
    m_chart = new ChartWidget(tr("Growth of all that are compared"), m_growth);
    m_chart->setObjectName(QStringLiteral("compareChart"));
    m_chart->setMinimumHeight(kChartHeight);
    m_metric = new SegmentedControl(tr("Figure"), m_growth);
    m_metric->setObjectName(QStringLiteral("compareMetric"));
    m_alignment = new SegmentedControl(tr("Alignment"), m_growth);
    m_alignment->setObjectName(QStringLiteral("compareAlignment"));
    m_range = new RangeControl(*m_chart, Ranges::WeekToAll, m_growth);
    m_range->setObjectName(QStringLiteral("compareRange"));
    m_growth->addToTitleRow(m_metric);
    m_growth->addToTitleRow(m_alignment);
    m_growth->addToTitleRow(m_range);
    m_legend = new ChartLegend(*m_chart, m_growth);
    m_growth->body()->addWidget(m_legend);
    m_growth->body()->addWidget(m_chart, 1);
    m_words = secondaryLabel({}, m_growth, TextRole::Caption);
    m_words->setObjectName(QStringLiteral("compareWords"));
    m_words->setOverflow(Overflow::Wrap);
    m_growth->body()->addWidget(m_words);
    connect(m_metric, &SegmentedControl::chosen, this, [this](const QString &id) {
        m_choice.metric = id;
        showAlignments();
        reload();
    });
    connect(m_alignment, &SegmentedControl::chosen, this, [this](const QString &id) {
        m_choice.alignment = alignmentNamed(id).value_or(Alignment::Absolute);
        reload();
    });
}

void ComparePage::buildTable(QWidget *sheet)
{
    m_figures = new Card(sheet, Padding::Table);
    m_figures->setObjectName(QStringLiteral("compareFigures"));
    m_table = new ResultsTable(tr("All figures of those that are compared"), m_figures);
    m_table->setObjectName(QStringLiteral("compareTable"));
    m_table->setRowHeight(RowHeight::Dense);
    m_proxy = new ColumnProxy(this);
    m_table->setModel(m_proxy);
    m_table->setHeightToRows(kRowsInSight);
    m_figures->body()->addWidget(m_table);
}

QString ComparePage::title() const
{
    return tr("Compare");
}

void ComparePage::visit(const Link &link)
{
    const QString kept = QString::fromUtf8(engine().settings().windowState(kChosen));
    const bool isAdded = link.aspect == QLatin1String("add");
    const QString words = (link.id.isEmpty() || isAdded) && m_choice.names.isEmpty() ? kept : isAdded ? QString() : link.id;
    if (!words.isEmpty())
        choose(words.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    if (isAdded)
        takeAlso(link.id);
    changed();
}

// Creators and hashtags do not stand side by side: the other kind begins anew.
void ComparePage::takeAlso(const QString &words)
{
    if (!words.startsWith(m_choice.sign()))
        m_choice.names.clear();
    take(words);
}

void ComparePage::choose(const QStringList &words)
{
    m_choice.names.clear();
    for (const QString &word : words)
        take(word);
}

void ComparePage::add(const QString &words)
{
    m_bar->showHint({});
    if (take(words))
        changed();
}

bool ComparePage::take(const QString &words)
{
    const bool isTag =
        words.startsWith(QLatin1Char('#'))
        || (m_choice.kind == EntityKind::Hashtag && !m_choice.names.isEmpty() && !words.startsWith(QLatin1Char('@')));
    const auto kind = isTag ? EntityKind::Hashtag : EntityKind::Profile;
    const auto name = isTag ? normaliseHashtag(words) : normaliseHandle(words);
    if (!name) {
        m_bar->showHint(detailWords(name.error()));
        return false;
    }
    if (!m_choice.names.isEmpty() && kind != m_choice.kind) {
        m_bar->showHint(tr("Creators are compared with creators, hashtags with hashtags. Take the chosen ones away first."));
        return false;
    }
    if (m_choice.names.contains(*name))
        return false;
    if (m_choice.names.size() >= kMostCompared) {
        m_bar->showHint(tr("At most %1 at a time.").arg(kMostCompared));
        return false;
    }
    m_choice.kind = kind;
    m_choice.names += *name;
    if (!metricsOf(kind).contains(m_choice.metric))
        m_choice.metric = metricsOf(kind).first();
    return true;
}

void ComparePage::remove(const QString &name)
{
    m_choice.names.removeAll(name);
    m_bar->showHint({});
    changed();
}

void ComparePage::changed()
{
    QStringList words;
    for (const QString &name : std::as_const(m_choice.names))
        words += m_choice.sign() + name;
    std::ignore = engine().settings().setWindowState(kChosen, words.join(QLatin1Char(' ')).toUtf8());
    m_bar->setChoice(m_choice);
    showMetrics();
    showAlignments();
    reload();
}

void ComparePage::showMetrics()
{
    const KeptFocus focus(*m_metric);
    m_metric->clear();
    const bool isTag = m_choice.kind == EntityKind::Hashtag;
    m_metric->addSegment(isTag ? tr("views") : tr("followers"), isTag ? QStringLiteral("views") : QStringLiteral("followers"));
    m_metric->addSegment(isTag ? tr("posts") : tr("likes"), isTag ? QStringLiteral("users") : QStringLiteral("likes"));
    if (!isTag)
        m_metric->addSegment(tr("videos"), QStringLiteral("videos"));
    m_metric->setCurrent(m_choice.metric);
}

// Per follower is for what a creator's followers make: never the followers themselves, and no hashtag has any.
void ComparePage::showAlignments()
{
    const bool hasFollowers = m_choice.kind == EntityKind::Profile && m_choice.metric != QLatin1String("followers");
    if (!hasFollowers && m_choice.alignment == Alignment::PerFollower)
        m_choice.alignment = Alignment::Absolute;
    const KeptFocus focus(*m_alignment);
    m_alignment->clear();
    m_alignment->addSegment(tr("absolute"), alignmentName(Alignment::Absolute), tr("The counts themselves"));
    m_alignment->addSegment(tr("indexed"), alignmentName(Alignment::Indexed),
                            tr("100 at the first time from which all were seen"));
    if (hasFollowers)
        m_alignment->addSegment(tr("per follower"), alignmentName(Alignment::PerFollower), tr("Over the followers of each time"));
    m_alignment->setCurrent(alignmentName(m_choice.alignment));
}

void ComparePage::reload()
{
    const bool isEnough = m_choice.isEnough();
    m_growth->setVisible(isEnough);
    m_figures->setVisible(isEnough);
    m_panel->setVisible(!isEnough);
    if (isEnough) {
        if (m_chart->content().series.isEmpty())
            m_chart->setState(ChartState::Loading);
        m_loader->load(m_choice);
        return;
    }
    m_loader->drop();
    m_panel->setMessage(
        PanelKind::Empty, tr("Choose two to ten"),
        tr("Creators or hashtags that are held stand side by side here: their growth over one another, and all their "
           "figures in a table. It is made of your own history and costs nothing."));
    m_panel->setAction(tr("Add one"));
}

void ComparePage::setAsOf(std::optional<qint64> asOf)
{
    if (asOf == m_choice.asOf)
        return;
    m_choice.asOf = asOf;
    m_bar->setChoice(m_choice);
    reload();
}

void ComparePage::show(const CompareData &compared)
{
    m_panel->hide();
    m_growth->show();
    m_figures->show();
    showChart(compared.comparison);
    showFigures(compared);
}

void ComparePage::showChart(const Comparison &comparison)
{
    QList<Series> series;
    for (qsizetype i = 0; i < comparison.lines.size(); ++i)
        series += seriesOf(comparison.lines.at(i), m_choice.sign() + m_choice.names.value(i), int(i));
    const bool isCount = comparison.alignment == Alignment::Absolute;
    m_chart->setExactText(
        [isCount](double value) { return isCount ? exactCount(std::llround(value)) : decimalNumber(value, 2); });
    m_chart->setState(ChartState::Ready); // or Empty, as the series have it
    m_chart->setSeries(series);
    m_legend->refresh();
    if (!m_range->current().isEmpty())
        m_chart->showLast(m_range->seconds());
    m_words->setText(wordsOf(comparison, m_choice));
    m_words->setVisible(!m_words->fullText().isEmpty());
}

void ComparePage::showFigures(const CompareData &compared)
{
    QStringList names;
    for (const QString &name : std::as_const(m_choice.names))
        names += m_choice.sign() + name;
    QList<QList<MetricResult>> figures;
    for (const EntityFigures &entity : compared.figures)
        figures += entity.figures;
    auto *model = new ComparedModel(names, m_proxy);
    model->setRows(comparedRows(figures, m_choice.kind));
    QAbstractItemModel *old = m_proxy->sourceModel();
    m_proxy->setSourceModel(model);
    delete old;
    QList<int> widths{kTitleWidth};
    widths.resize(names.size() + 1, kFigureWidth);
    m_table->setColumnWidths(widths);
    m_table->setStretchColumn(0);
    m_table->recall();
    m_table->setHeightToRows(kRowsInSight);
}

void ComparePage::showProblem(const Error &error)
{
    const ErrorWords words = errorWords(error, tr("The comparison"));
    m_growth->hide();
    m_figures->hide();
    QString missing = detailWords(error);
    missing.replace(0, 1, missing.left(1).toUpper());
    if (error.kind != ErrorKind::NotFound)
        m_panel->setProblem(words);
    else if (m_choice.asOf)
        m_panel->setMessage(PanelKind::Empty, tr("Not all of them were known then"), missing);
    else
        m_panel->setMessage(PanelKind::Empty, tr("Not all of them are held yet"),
                            tr("%1. Open each once, or search for it: its button says the price.").arg(missing));
    m_panel->setAction(tr("Choose others"));
    m_panel->show();
}

void ComparePage::focusFilter()
{
    m_bar->focusField();
}

} // namespace Tidemark
