// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/ChosenBar.h"

#include "core/engine/Engine.h"
#include "core/history/HistoryReader.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/KeptFocus.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/WhenReady.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

namespace Tidemark {

namespace {
constexpr int kMostHeld = 500;
constexpr int kMostProposed = 8;
} // namespace

ChosenBar::ChosenBar(Engine &engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
{
    setObjectName(QStringLiteral("chosenBar"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceControl);
    buildField();
    column->addWidget(m_field);
    m_chipSheet = new QWidget(this);
    m_chips = new FlowLayout(m_chipSheet, kSpaceControl);
    column->addWidget(m_chipSheet);
    m_hint = secondaryLabel({}, this, TextRole::Caption);
    m_hint->setObjectName(QStringLiteral("compareHint"));
    m_hint->setOverflow(Overflow::Wrap);
    column->addWidget(m_hint);
    m_hint->hide();
}

void ChosenBar::buildField()
{
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("compareField"));
    m_field->setAccessibleName(tr("Add a creator or a hashtag to compare"));
    m_field->setPlaceholderText(tr("Add a creator (@name) or a hashtag (#tag) that is held"));
    m_field->setClearButtonEnabled(true);
    m_words = new QStringListModel(this);
    auto *completer = new QCompleter(m_words, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_field->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &ChosenBar::enter, Qt::QueuedConnection);
    connect(m_field, &QLineEdit::returnPressed, this, &ChosenBar::enter);
}

void ChosenBar::loadHeld()
{
    whenReady(m_engine.history().profiles(kMostHeld, m_choice.asOf), this,
              [this](const Result<QList<Stored<Profile>>> &profiles) {
                  QStringList held;
                  for (const Stored<Profile> &profile : profiles.value_or(QList<Stored<Profile>>()))
                      held += QLatin1Char('@') + profile.value.handle;
                  whenReady(m_engine.history().hashtags(kMostHeld, m_choice.asOf), this,
                            [this, held](const Result<QList<Stored<Hashtag>>> &hashtags) {
                                m_held = held;
                                for (const Stored<Hashtag> &hashtag : hashtags.value_or(QList<Stored<Hashtag>>()))
                                    m_held += QLatin1Char('#') + hashtag.value.name;
                                m_words->setStringList(m_held);
                                showChips();
                            });
              });
}

void ChosenBar::setChoice(const CompareChoice &choice)
{
    m_choice = choice;
    showChips();
    loadHeld();
}

void ChosenBar::showChips()
{
    const KeptFocus focus(*m_chipSheet);
    m_chips->clear();
    for (const QString &name : std::as_const(m_choice.names)) {
        auto *chip = new Chip(m_choice.sign() + name, Tone::Accent, ChipUse::Removable, m_chipSheet);
        chip->setObjectName(QStringLiteral("chosen"));
        connect(chip, &Chip::removeRequested, this, [this, name] { emit removeRequested(name); });
        m_chips->addWidget(chip);
    }
    int proposed = 0;
    for (const QString &words : std::as_const(m_held)) {
        const bool isOfKind = words.startsWith(m_choice.sign());
        if (m_choice.isEnough() || !isOfKind || m_choice.names.contains(words.mid(1)) || ++proposed > kMostProposed)
            continue;
        auto *chip = new Chip(words, Tone::Neutral, ChipUse::Button, m_chipSheet);
        chip->setObjectName(QStringLiteral("proposed"));
        chip->setLeadingIcon(Icon::Plus);
        connect(chip, &QAbstractButton::clicked, this, [this, words] { emit addRequested(words); });
        m_chips->addWidget(chip);
    }
    m_chipSheet->setVisible(m_chips->count() > 0);
}

void ChosenBar::showHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

void ChosenBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void ChosenBar::enter()
{
    const QString words = m_field->text().trimmed();
    if (words.isEmpty())
        return;
    m_field->clear();
    emit addRequested(words);
}

} // namespace Tidemark
