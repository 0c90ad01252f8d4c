// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include <optional>

namespace Tidemark {

enum class ButtonKind { Plain, Primary, Danger };

// A button of the house. One that spends carries its price behind the label: "Refresh  2 credits",
// "free" where it costs nothing; without a price it is a plain button. A menu puts a chevron at the end.
class PriceButton : public QPushButton
{
    Q_OBJECT
public:
    explicit PriceButton(const QString &label, ButtonKind kind = ButtonKind::Plain, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setPrice(std::optional<qint64> credits); // nothing: no price is shown; 0: "free"
    void setPriceText(const QString &text);       // "up to 20 credits"
    void setKind(ButtonKind kind);
    [[nodiscard]] QString label() const { return m_label; }
    [[nodiscard]] QString priceText() const { return m_price; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] static QString retryNote();
    void describe();

    QString m_label;
    QString m_price;
    ButtonKind m_kind;
};

} // namespace Tidemark
