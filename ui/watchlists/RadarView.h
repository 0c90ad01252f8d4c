// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/watch/RadarDigest.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace Tidemark {

class Card;
class Chip;
class ColumnProxy;
class Engine;
class FlowLayout;
class PlainLabel;
class PriceButton;
class RadarModel;
class ResultsTable;
class RunBar;
class StatePanel;
struct NamedList;

// The trend radar: watched words, each searched for among users, videos and hashtags, and the digest of what grows among
// the things that they found. The digest is made of what is held and costs nothing; a run has its price.
class RadarView : public QWidget
{
    Q_OBJECT

public:
    explicit RadarView(Engine &engine, QWidget *parent = nullptr);

    void load(); // from history; free, and makes no list where there is none
    void saveDigest();
    void focusField();
    void setPast(bool isPast);
    [[nodiscard]] RunBar &run() const { return *m_run; }

signals:
    void entityOpened(const Tidemark::EntityRef &entity, const QString &name);
    void changed(); // the words, in history

private:
    void buildWords();
    void buildDigest();
    void loadDigest(int request);
    void showWords(const QStringList &words);
    void showDigest(const RadarDigest &digest);
    void add();
    void remove(const QString &word);
    void complain(const Error &error);

    Engine &m_engine;
    QVBoxLayout *m_column = nullptr;
    QLineEdit *m_field = nullptr;
    PriceButton *m_add = nullptr;
    PlainLabel *m_hint = nullptr;
    QWidget *m_chipSheet = nullptr;
    FlowLayout *m_chips = nullptr;
    RunBar *m_run = nullptr;
    StatePanel *m_panel = nullptr;
    Card *m_card = nullptr;
    Chip *m_age = nullptr;
    PlainLabel *m_summary = nullptr;
    ResultsTable *m_table = nullptr;
    RadarModel *m_model = nullptr;
    ColumnProxy *m_proxy = nullptr;
    RadarDigest m_digest;
    int m_request = 0;
};

} // namespace Tidemark
