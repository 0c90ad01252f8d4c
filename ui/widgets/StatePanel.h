// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"
#include "ui/widgets/PriceButton.h"

class QHBoxLayout;

namespace Tidemark {

class Chip;
class PlainLabel;
struct ErrorWords;

enum class PanelKind { Empty, Error, Loading, Offline };

// What stands where data would be: what happened, what it cost and what stays usable, and one button
// for the likely way out (a second, quieter one is allowed).
class StatePanel : public Card
{
    Q_OBJECT
public:
    explicit StatePanel(QWidget *parent = nullptr);

    void setMessage(PanelKind kind, const QString &title, const QString &text);
    void setProblem(const ErrorWords &words); // an Error, or Empty where it is calm
    void setChip(const QString &text);        // "could not refresh"; empty: the kind's own, or none
    // The buttons' objectNames are "action" and "otherAction"; an empty label takes the button away.
    PriceButton *setAction(const QString &label, std::optional<qint64> price = {});
    PriceButton *setOtherAction(const QString &label, std::optional<qint64> price = {});
    [[nodiscard]] PanelKind kind() const { return m_kind; }

signals:
    void actionRequested();
    void otherActionRequested();

private:
    PriceButton *ensureButton(PriceButton *&button, const QString &objectName);
    void applyKind();

    PanelKind m_kind = PanelKind::Empty;
    Chip *m_chip = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_text = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    PriceButton *m_action = nullptr;
    PriceButton *m_other = nullptr;
};

} // namespace Tidemark
