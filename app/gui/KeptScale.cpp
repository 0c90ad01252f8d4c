// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/KeptScale.h"

#include "core/engine/DataFolder.h"
#include "core/settings/Setting.h"
#include "core/settings/SettingsFile.h"

namespace Tidemark {

QByteArray keptScale(const QString &dataDir, bool isDemo)
{
    const auto file = detail::readSettings(DataFolder::root(dataDir, isDemo) + QLatin1String("/settings.json"));
    if (!file)
        return {};
    const SettingDefinition &scale = settingDefinition(Setting::AppearanceScale);
    const double percent = file->values.value(scale.name).toDouble(scale.minimum);
    if (!(percent > scale.minimum && percent <= scale.maximum)) // 100 is the desktop's own
        return {};
    return QByteArray::number(percent / 100, 'f', 2);
}

} // namespace Tidemark
