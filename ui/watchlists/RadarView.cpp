// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchlists/RadarView.h"

#include "core/base/PlainText.h"
#include "core/engine/Engine.h"
#include "core/exporting/ExportFile.h"
#include "core/watch/Radar.h"
#include "ui/models/ColumnProxy.h"
#include "ui/models/RadarModel.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/theme/Measures.h"
#include "ui/watchlists/RunBar.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/DetailWords.h"
#include "ui/widgets/ErrorWords.h"
#include "ui/widgets/ExportDialog.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/KeptFocus.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/ResultsTable.h"
#include "ui/widgets/StatePanel.h"
#include "ui/widgets/Toast.h"
#include "ui/widgets/WhenReady.h"
#include "ui/widgets/delegates/ChipDelegate.h"

#include <QCoroTask>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLineEdit>

namespace Tidemark {

namespace {
constexpr int kLeastTable = 200; // a small window scrolls the page
} // namespace

RadarView::RadarView(Engine &engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
{
    setObjectName(QStringLiteral("radarView"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kSpaceCardGap);
    buildWords();
    m_panel = new StatePanel(this);
    m_panel->setObjectName(QStringLiteral("radarState"));
    m_panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_column->addWidget(m_panel);
    buildDigest();
    m_column->addStretch(1);
    m_panel->hide();
    m_card->hide();
    connect(m_panel, &StatePanel::actionRequested, this, &RadarView::focusField);
    connect(m_run, &RunBar::ended, this, &RadarView::load);
}

void RadarView::buildWords()
{
    auto *card = new Card(this);
    card->setObjectName(QStringLiteral("radarWords"));
    card->setTitle(tr("Watched words"));
    m_run = new RunBar(m_engine, card);
    card->addToTitleRow(m_run);
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpaceControl);
    m_field = new QLineEdit(card);
    m_field->setObjectName(QStringLiteral("radarField"));
    m_field->setAccessibleName(tr("A word to watch"));
    m_field->setPlaceholderText(tr("A word or a few, such as “cold plunge”; commas part several"));
    m_add = new PriceButton(tr("Watch the word"), ButtonKind::Plain, card);
    m_add->setObjectName(QStringLiteral("addWord"));
    m_add->setPriceText(tr("%1 a run").arg(creditsText(Radar::kPriceOfAWord)));
    row->addWidget(m_field, 1);
    row->addWidget(m_add);
    card->body()->addLayout(row);
    m_hint = new PlainLabel(TextRole::Caption, card);
    m_hint->setObjectName(QStringLiteral("radarHint"));
    m_hint->setInk(TextInk::Critical);
    m_hint->setOverflow(Overflow::Wrap);
    m_hint->hide();
    card->body()->addWidget(m_hint);
    m_chipSheet = new QWidget(card);
    m_chips = new FlowLayout(m_chipSheet, kSpaceControl);
    card->body()->addWidget(m_chipSheet);
    m_column->addWidget(card);
    connect(m_field, &QLineEdit::returnPressed, this, &RadarView::add);
    connect(m_add, &QAbstractButton::clicked, this, &RadarView::add);
    connect(m_field, &QLineEdit::textChanged, m_hint, &QWidget::hide);
}

void RadarView::buildDigest()
{
    m_card = new Card(this, Padding::Table);
    m_card->setObjectName(QStringLiteral("digestCard"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kSpaceCard - kTableInset, kSpaceControl, kSpaceCard - kTableInset, 0);
    head->setSpacing(kSpaceControl);
    head->addWidget(new PlainLabel(tr("What moves"), TextRole::BodyStrong, m_card));
    m_age = new Chip(QString(), Tone::Neutral, m_card);
    m_age->setObjectName(QStringLiteral("digestAge"));
    m_summary = secondaryLabel({}, m_card, TextRole::Caption);
    m_summary->setObjectName(QStringLiteral("digestWords"));
    m_summary->setOverflow(Overflow::Elide);
    auto *save = new PriceButton(tr("Save"), ButtonKind::Plain, m_card);
    save->setObjectName(QStringLiteral("saveDigest"));
    head->addWidget(m_age, 0, Qt::AlignVCenter);
    head->addWidget(m_summary, 1);
    head->addWidget(save);
    m_card->body()->addLayout(head);
    m_table = new ResultsTable(tr("What the radar's words found"), m_card);
    m_table->setObjectName(QStringLiteral("radarTable"));
    m_table->setRowHeight(RowHeight::Dense);
    m_table->setMinimumHeight(kLeastTable);
    m_model = new RadarModel(this);
    m_proxy = new ColumnProxy(this);
    m_proxy->setSourceModel(m_model);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as the digest has them
    m_table->setModel(m_proxy);
    m_table->setItemDelegateForColumn(int(RadarColumn::State), new ChipDelegate(m_table));
    m_table->setColumnWidths({0, 110, 84, 92, 92, 124, 112});
    m_table->setStretchColumn(int(RadarColumn::Name));
    m_card->body()->addWidget(m_table);
    m_column->addWidget(m_card, kMostOfTheHeight);
    connect(save, &QAbstractButton::clicked, this, &RadarView::saveDigest);
    connect(m_table, &ResultsTable::rowOpened, this, [this](const QModelIndex &index) {
        const RadarCandidate &candidate = m_model->row(m_proxy->mapToSource(index).row()).candidate;
        emit entityOpened(candidate.entity, candidate.name);
    });
}

void RadarView::setPast(bool isPast)
{
    m_run->setPast(isPast);
    m_add->setEnabled(!isPast);
}

void RadarView::load()
{
    const int request = ++m_request;
    whenReady(m_engine.watchLists().find(Radar::kList), this, [this, request](const Result<NamedList> &list) {
        if (request != m_request)
            return;
        m_run->setList(list ? std::optional(*list) : std::nullopt);
        if (list)
            loadDigest(request);
        else if (list.error().kind == ErrorKind::NotFound)
            showDigest({});
        else
            complain(list.error());
    });
}

void RadarView::loadDigest(int request)
{
    QCoro::connect(m_engine.radar().digest(), this, [this, request](const Result<RadarDigest> &digest) {
        if (request != m_request)
            return;
        if (digest)
            showDigest(*digest);
        else
            complain(digest.error());
    });
}

void RadarView::showWords(const QStringList &words)
{
    const KeptFocus focus(*m_chipSheet);
    m_chips->clear();
    for (const QString &word : words) {
        auto *chip = new Chip(word, Tone::Accent, ChipUse::Removable, m_chipSheet);
        chip->setObjectName(QStringLiteral("radarWord"));
        connect(chip, &Chip::removeRequested, this, [this, word] { remove(word); });
        m_chips->addWidget(chip);
    }
    m_chipSheet->setVisible(!words.isEmpty());
}

void RadarView::showDigest(const RadarDigest &digest)
{
    m_digest = digest;
    showWords(digest.words);
    m_model->setDigest(digest);
    const bool hasRows = m_model->rowCount() > 0;
    m_card->setVisible(hasRows);
    m_panel->setVisible(!hasRows);
    m_age->setChipText(digest.at > 0 ? tr("as of %1").arg(timeText(digest.at)) : QString());
    m_summary->setText(tr("%1 breaking out, %2 rising, of %3 found; %4 with too few snapshots yet")
                           .arg(digest.breakouts.size())
                           .arg(digest.rising.size())
                           .arg(digest.candidates)
                           .arg(digest.tooYoung));
    if (digest.words.isEmpty())
        m_panel->setMessage(PanelKind::Empty, tr("No words are watched yet"),
                            tr("Each word is searched for among users, videos and hashtags: 3 credits a run. What is found is "
                               "measured from run to run, and what grows clearly faster than usual stands here."));
    else
        m_panel->setMessage(PanelKind::Empty, tr("Nothing moves yet"),
                            tr("%Ln things were found by the words; %1 have too few snapshots to know their usual growth. Run "
                               "the radar again in some hours.",
                               nullptr, pluralOf(digest.candidates))
                                .arg(digest.tooYoung));
    m_panel->setAction(digest.words.isEmpty() ? tr("Add a word") : QString());
}

void RadarView::add()
{
    QStringList words;
    for (const QString &part : m_field->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        words += plain(part).simplified();
    words.removeAll(QString());
    if (words.isEmpty())
        return;
    QCoro::connect(m_engine.radar().add(words), this, [this](const Result<int> &added) {
        if (!added) {
            m_hint->setText(detailWords(added.error()));
            m_hint->show();
            return;
        }
        m_field->clear();
        load();
        emit changed();
    });
}

void RadarView::remove(const QString &word)
{
    QCoro::connect(m_engine.radar().remove({word}), this, [this, word](const Result<int> &removed) {
        if (!removed) {
            complain(removed.error());
            return;
        }
        load();
        emit changed();
        Toast::tell(this, tr("“%1” is no longer watched").arg(word), [this, word] {
            QCoro::connect(m_engine.radar().add({word}), this, [this](const Result<int> &) {
                load();
                emit changed();
            });
        });
    });
}

void RadarView::saveDigest()
{
    ExportJob job;
    job.fileName = QStringLiteral("trend-radar");
    job.suffix = QStringLiteral("md");
    job.filter = tr("Markdown (*.md);;JSON (*.json)");
    job.write = [digest = m_digest](const QString &path) -> Status {
        const bool isJson = QFileInfo(path).suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0;
        return writeExport(path, isJson ? QJsonDocument(radarJson(digest)).toJson() : radarMarkdown(digest).toUtf8());
    };
    job.done = [this](const QString &path, const Status &status) {
        Toast::tell(this, status ? tr("Saved %1").arg(QFileInfo(path).fileName()) : detailWords(status.error()));
    };
    askAndExport(this, std::move(job));
}

void RadarView::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void RadarView::complain(const Error &error)
{
    const ErrorWords words = errorWords(error, tr("the radar"));
    m_panel->setProblem(words);
    m_panel->setAction({});
    m_panel->show();
    m_card->hide();
}

} // namespace Tidemark
