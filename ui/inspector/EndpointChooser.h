// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace Tidemark {

class Catalogue;

// Every endpoint of the catalogue, under the vendor's headings; typing finds one by its name or by what
// it answers. The text is always the name of the one that is chosen, or what is being typed.
class EndpointChooser : public QComboBox
{
    Q_OBJECT
public:
    explicit EndpointChooser(const Catalogue &catalogue, QWidget *parent = nullptr);

    [[nodiscard]] QString endpoint() const { return currentData().toString(); }
    void choose(const QString &name);
    void showPath(const QString &path); // one that is not listed; no signal

signals:
    void endpointChosen(const QString &name);
    void pathTyped(const QString &path); // "/some-name/", which the catalogue does not list

private:
    void fill(const Catalogue &catalogue);
    void takeTyped();

    QString m_path; // that was typed last and is not listed; empty: an endpoint is chosen
};

} // namespace Tidemark
