// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Page.h"

namespace Tidemark {

class PageScroll;
class AlertChannelsCard;
class BackgroundCard;
class DataCard;
class FreshnessCard;
class SharedCacheCard;
class KeyCard;
class SegmentedControl;
class Theme;

// Everything that a person sets. Each change holds at once; there is nothing to save.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(Engine &engine, Navigator &navigator, Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void visit(const Link &link) override; // the aspect "key" puts the cursor into the key's field
    void setAsOf(std::optional<qint64> asOf) override;
    [[nodiscard]] bool followsAsOf() const override { return false; }

private:
    void buildSheet();
    [[nodiscard]] QWidget *buildSpending();
    [[nodiscard]] QWidget *buildConnection();
    [[nodiscard]] QWidget *buildAppearance();
    [[nodiscard]] QWidget *buildLanguage();
    [[nodiscard]] QWidget *buildScale();
    void showOnline();

    Theme &m_theme;
    PageScroll *m_area = nullptr;
    KeyCard *m_key = nullptr;
    FreshnessCard *m_freshness = nullptr;
    SharedCacheCard *m_shared = nullptr;
    BackgroundCard *m_background = nullptr;
    AlertChannelsCard *m_alerts = nullptr;
    DataCard *m_data = nullptr;
    SegmentedControl *m_online = nullptr;
};

} // namespace Tidemark
