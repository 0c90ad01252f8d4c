// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/AnswerView.h"

#include "ui/inspector/AnswerDifferences.h"
#include "ui/inspector/DifferenceTable.h"
#include "ui/inspector/JsonTree.h"
#include "ui/render/NumberFormat.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/WhenReady.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Tidemark {

namespace {

const QString kTree = QStringLiteral("tree");
const QString kDocumented = QStringLiteral("documented");
const QString kEarlier = QStringLiteral("earlier");

QJsonValue parsed(const CacheEntryPtr &entry)
{
    const QJsonDocument document = QJsonDocument::fromJson(entry->body);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

AnswerView::AnswerView(QWidget *parent)
    : QWidget(parent)
    , m_panel(new StatePanel(this))
    , m_card(new Card(this, Padding::Table))
{
    setObjectName(QStringLiteral("answerView"));
    m_panel->setObjectName(QStringLiteral("answerPanel"));
    m_panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    buildCard();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceCardGap);
    column->addWidget(m_panel);
    column->addWidget(m_card, kMostOfTheHeight);
    column->addStretch(1);
    m_card->hide();
    connect(m_panel, &StatePanel::actionRequested, this, &AnswerView::retryRequested);
}

void AnswerView::buildCard()
{
    m_card->setObjectName(QStringLiteral("answerCard"));
    m_card->setTitle(tr("Answer"));
    m_age = new AgeChip(m_card);
    m_cost = secondaryLabel({}, m_card, TextRole::Caption);
    m_cost->setObjectName(QStringLiteral("answerFacts"));
    m_cost->setOverflow(Overflow::Elide);
    auto *value = new PriceButton(tr("Copy value"), ButtonKind::Plain, m_card);
    value->setObjectName(QStringLiteral("copyValue"));
    auto *path = new PriceButton(tr("Copy path"), ButtonKind::Plain, m_card);
    path->setObjectName(QStringLiteral("copyPath"));
    m_card->addBesideTitle(m_age);
    m_card->addBesideTitle(m_cost);
    m_card->addToTitleRow(value);
    m_card->addToTitleRow(path);
    buildFaces();
    connect(value, &QAbstractButton::clicked, m_tree, &JsonTree::copyValue);
    connect(path, &QAbstractButton::clicked, m_tree, &JsonTree::copyPath);
}

void AnswerView::buildFaces()
{
    m_face = new SegmentedControl(tr("What is shown of the answer"), m_card);
    m_face->setObjectName(QStringLiteral("answerFace"));
    m_face->addSegment(tr("answer"), kTree);
    m_face->addSegment(tr("documented"), kDocumented, tr("Where it is not as the API's documentation has it"));
    m_face->addSegment(tr("changes"), kEarlier, tr("What changed since the answer before"));
    m_face->setCurrent(kTree);
    m_card->addToTitleRow(m_face);
    m_faces = new QStackedWidget(m_card);
    m_tree = new JsonTree(m_card);
    m_documented = new DifferenceTable(QStringLiteral("documentedDifferences"), tr("Differences from what is documented"),
                                       tr("Documented"), m_card);
    m_earlier =
        new DifferenceTable(QStringLiteral("earlierDifferences"), tr("Changes since the answer before"), tr("Before"), m_card);
    for (QWidget *face :
         {static_cast<QWidget *>(m_tree), static_cast<QWidget *>(m_documented), static_cast<QWidget *>(m_earlier)})
        m_faces->addWidget(face);
    m_card->body()->addWidget(m_faces, 1);
    connect(m_face, &SegmentedControl::chosen, this, [this](const QString &face) {
        m_faces->setCurrentIndex(face == kTree ? 0 : face == kDocumented ? 1 : 2);
    });
}

void AnswerView::showDifferences(const AnswerDifference &difference)
{
    const auto breaks = std::count_if(difference.documented.begin(), difference.documented.end(),
                                      [](const BodyDifference &one) { return one.kind != BodyDifference::Kind::Added; });
    const qsizetype others = difference.documented.size() - breaks;
    const QString named = breaks == 0 ? tr("All that is documented is there, of its type.")
                                      : tr("%Ln fields are not as documented.", nullptr, int(breaks));
    m_documented->setDifferences(
        difference.documented,
        others == 0 ? named : named + QLatin1Char(' ') + tr("%Ln more are not described.", "fields", int(others)));
    QString words = tr("There is no earlier answer to this question.");
    if (difference.earlierAt)
        words =
            difference.earlier.isEmpty()
                ? tr("Nothing has changed since %1.").arg(dateTimeText(*difference.earlierAt))
                : tr("%Ln changes since %1.", nullptr, int(difference.earlier.size())).arg(dateTimeText(*difference.earlierAt));
    m_earlier->setDifferences(difference.earlier, words);
}

void AnswerView::dropAnswer()
{
    ++m_parsing;
    m_entry.reset();
    m_card->hide();
}

void AnswerView::showEmpty(const QString &title, const QString &text)
{
    dropAnswer();
    m_panel->setMessage(PanelKind::Empty, title, text);
    m_panel->setAction({});
    m_panel->show();
}

void AnswerView::showAsking(const QString &subject, qint64 credits)
{
    if (m_entry) {
        m_panel->hide();
        m_age->setAsking(credits);
        return;
    }
    m_panel->setMessage(PanelKind::Loading, tr("Asking %1").arg(subject),
                        tr("The answer will stand here and be kept in every layer."));
    m_panel->setAction({});
    m_panel->show();
}

void AnswerView::showAnswer(const CacheEntryPtr &entry, const Provenance &provenance, bool isOffline)
{
    m_panel->hide();
    m_card->show();
    m_age->setProvenance(provenance);
    if (isOffline && provenance.freshness == Freshness::Stale)
        m_age->setState(AgeState::Offline, provenance.ageS);
    else if (provenance.updating)
        m_age->setState(AgeState::Refreshing, provenance.ageS);
    m_cost->setText(tr("%1 · %2").arg(dataSizeText(entry->body.size()), creditsText(provenance.requests)));
    if (entry == m_entry || (m_entry && m_entry->fetchedAt == entry->fetchedAt && m_entry->body == entry->body))
        return;
    m_entry = entry;
    parse(entry);
    emit answerShown(entry);
}

void AnswerView::parse(const CacheEntryPtr &entry)
{
    const int parsing = ++m_parsing;
    whenReady(QtConcurrent::run(parsed, entry), this, [this, parsing](const QJsonValue &value) {
        if (parsing == m_parsing)
            m_tree->showValue(value);
    });
}

void AnswerView::showNotFound(const ErrorWords &words, const Provenance &provenance)
{
    dropAnswer();
    m_panel->setProblem(words);
    m_panel->setChip(provenance.requests > 0 ? tr("not found") : tr("not found, remembered"));
    m_panel->setAction({});
    m_panel->show();
}

void AnswerView::showProblem(const ErrorWords &words, const QString &chip, std::optional<int> price)
{
    m_panel->setProblem(words);
    m_panel->setChip(words.isCalm ? QString() : chip);
    m_panel->setAction(tr("Try again"), price)->setEnabled(price.has_value());
    m_panel->show();
}

void AnswerView::clearProblem()
{
    if (m_entry)
        m_panel->hide();
}

void AnswerView::setNow(qint64 now)
{
    if (m_entry)
        m_age->setAge(m_entry->ageS(now));
}

} // namespace Tidemark
