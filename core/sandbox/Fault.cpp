// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/Fault.h"

#include <QLatin1String>

#include <algorithm>
#include <array>
#include <utility>

namespace Tidemark {

namespace {
constexpr std::array kNames = {
    std::pair{FaultKind::HttpStatus, "status"},
    std::pair{FaultKind::Html, "html"},
    std::pair{FaultKind::EmptyBody, "empty_body"},
    std::pair{FaultKind::NotJson, "not_json"},
    std::pair{FaultKind::CutOff, "cut_off"},
    std::pair{FaultKind::CutOffNoLength, "cut_off_no_length"},
    std::pair{FaultKind::CloseBeforeAnswer, "close_before_answer"},
    std::pair{FaultKind::Slow, "slow"},
    std::pair{FaultKind::Hang, "hang"},
    std::pair{FaultKind::Redirect, "redirect"},
    std::pair{FaultKind::Oversize, "oversize"},
    std::pair{FaultKind::WrongKeys, "wrong_keys"},
    std::pair{FaultKind::WrongTypes, "wrong_types"},
    std::pair{FaultKind::MissingKeyMessage, "missing_key"},
    std::pair{FaultKind::WrongKeyMessage, "wrong_key"},
    std::pair{FaultKind::Envelope, "envelope"},
    std::pair{FaultKind::ErrorBody, "error_body"},
    std::pair{FaultKind::StatsInsideUser, "stats_inside_user"},
    std::pair{FaultKind::Overflow, "overflow"},
    std::pair{FaultKind::NoHdPlay, "no_hdplay"},
    std::pair{FaultKind::TimeStandsStill, "time_stands_still"},
    std::pair{FaultKind::EndsEarly, "ends_early"},
};
} // namespace

QString faultName(FaultKind kind)
{
    const auto found = std::find_if(kNames.begin(), kNames.end(), [kind](const auto &row) { return row.first == kind; });
    return found == kNames.end() ? QString() : QString::fromLatin1(found->second);
}

std::optional<Fault> faultNamed(const QString &name)
{
    bool isNumber = false;
    const int status = name.toInt(&isNumber);
    if (isNumber) {
        return status >= 400 && status <= 599 ? std::optional(Fault{FaultKind::HttpStatus, status}) : std::nullopt;
    }
    const auto found =
        std::find_if(kNames.begin(), kNames.end(), [&name](const auto &row) { return name == QLatin1String(row.second); });
    return found == kNames.end() ? std::nullopt : std::optional(Fault{found->first});
}

} // namespace Tidemark
