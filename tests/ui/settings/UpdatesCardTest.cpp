// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/UpdatesCard.h"

#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/SegmentedControl.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Tidemark;

class UpdatesCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsKnownAtFirst();
    void aNewerVersionIsNamedWithItsHost();
    void anOlderOneIsNoUpdate();
    void theChoiceIsKept();

private:
    [[nodiscard]] std::unique_ptr<UpdatesCard> card() const
    {
        const UpdateSource source{QUrl(QStringLiteral("https://tidemark.example/update.json")), QByteArray(32, 'k'),
                                  QVersionNumber(0, 1, 0)};
        return std::make_unique<UpdatesCard>(source, m_folder->path());
    }
    [[nodiscard]] static QString told(const UpdatesCard &card)
    {
        return card.findChild<PlainLabel *>(QStringLiteral("updatesTold"))->text();
    }
    [[nodiscard]] static bool canOpen(const UpdatesCard &card)
    {
        return card.findChild<PriceButton *>(QStringLiteral("openRelease"))->isEnabled();
    }
    void remember(int minor)
    {
        const Release release{QVersionNumber(0, minor, 0), QStringLiteral("2026-01-31"),
                              QUrl(QStringLiteral("https://tidemark.example/releases"))};
        QVERIFY(UpdateBook(m_folder->path()).remember(release));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void UpdatesCardTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void UpdatesCardTest::nothingIsKnownAtFirst()
{
    const auto shown = card();
    QTRY_COMPARE(told(*shown), QStringLiteral("No newer one is known."));
    QVERIFY(!canOpen(*shown));
    QCOMPARE(shown->findChild<SegmentedControl *>(QStringLiteral("updatesChoice"))->current(), QStringLiteral("on"));
}

void UpdatesCardTest::aNewerVersionIsNamedWithItsHost()
{
    remember(2);
    const auto shown = card();
    QTRY_COMPARE(told(*shown), QStringLiteral("0.2.0 of 2026-01-31 is there, at tidemark.example."));
    QVERIFY(canOpen(*shown));
}

void UpdatesCardTest::anOlderOneIsNoUpdate()
{
    remember(0);
    const auto shown = card();
    QTRY_COMPARE(told(*shown), QStringLiteral("No newer one is known."));
    QVERIFY(!canOpen(*shown));
}

void UpdatesCardTest::theChoiceIsKept()
{
    const auto shown = card();
    emit shown->findChild<SegmentedControl *>(QStringLiteral("updatesChoice"))->chosen(QStringLiteral("off"));
    QTRY_VERIFY(!UpdateBook(m_folder->path()).read().isWanted);
    QVERIFY(!UpdateBook(m_folder->path()).claim(1'764'504'000));
}

QTEST_MAIN(UpdatesCardTest)
#include "UpdatesCardTest.moc"
