// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/RealNumber.h"

#include <QByteArrayView>

#include <charconv>

namespace Tidemark::detail {

namespace {

std::string_view withoutDigits(std::string_view text)
{
    const std::size_t end = text.find_first_not_of("0123456789");
    return end == std::string_view::npos ? std::string_view() : text.substr(end);
}

bool isReal(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    std::string_view rest = withoutDigits(text);
    std::size_t digits = text.size() - rest.size();
    if (rest.starts_with('.')) {
        const std::string_view fraction = rest.substr(1);
        rest = withoutDigits(fraction);
        digits += fraction.size() - rest.size();
    }
    if (digits == 0 || rest.empty())
        return digits > 0;
    if (rest.front() != 'e' && rest.front() != 'E')
        return false;
    rest.remove_prefix(1);
    if (rest.starts_with('-') || rest.starts_with('+'))
        rest.remove_prefix(1);
    return !rest.empty() && withoutDigits(rest).empty();
}

} // namespace

RealNumber RealNumber::byQt(std::string_view text)
{
    if (!isReal(text))
        return {};
    bool isHeld = false;
    const double value = QByteArrayView(text.data(), qsizetype(text.size())).toDouble(&isHeld);
    return isHeld ? RealNumber{Kind::Number, value} : RealNumber{Kind::OutOfRange, 0};
}

RealNumber RealNumber::of(std::string_view text)
{
#ifdef __cpp_lib_to_chars // Apple's library reads whole numbers alone
    if (!isReal(text))
        return {};
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() ? RealNumber{Kind::Number, value} : RealNumber{Kind::OutOfRange, 0};
#else
    return byQt(text);
#endif
}

} // namespace Tidemark::detail
