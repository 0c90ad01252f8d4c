// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/DayFigures.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Tidemark {

double Distribution::mean() const
{
    return m_values.empty() ? 0 : std::accumulate(m_values.begin(), m_values.end(), 0.0) / double(m_values.size());
}

double Distribution::p95() const
{
    if (m_values.empty())
        return 0;
    std::vector<float> values = m_values;
    const auto rank = size_t(std::ceil(0.95 * double(values.size()))) - 1;
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(rank), values.end());
    return double(values[rank]);
}

double Distribution::most() const
{
    const auto found = std::max_element(m_values.begin(), m_values.end());
    return found == m_values.end() ? 0 : double(*found);
}

} // namespace Tidemark
