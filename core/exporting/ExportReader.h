// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/exporting/CellText.h"

#include <memory>

namespace Tidemark {

// Reads an export of any format back: what it says about itself at once, then its rows one by one. A file that is
// none, damaged or beyond all bounds is LocalData. For a worker thread.
class ExportReader
{
public:
    using Visit = std::function<void(const ExportRow &)>;

    virtual ~ExportReader() = default;

    [[nodiscard]] static Result<std::unique_ptr<ExportReader>> open(const QString &path);

    [[nodiscard]] const ExportHead &head() const { return m_head; }
    [[nodiscard]] virtual ExportFormat format() const = 0;
    // The cells in the order of the columns.
    [[nodiscard]] virtual Status readRows(const Visit &visit) = 0;

protected:
    ExportHead m_head;
};

namespace detail {

[[nodiscard]] Result<std::unique_ptr<ExportReader>> openCsv(const QString &path);
[[nodiscard]] Result<std::unique_ptr<ExportReader>> openJson(const QString &path);

} // namespace detail
} // namespace Tidemark
