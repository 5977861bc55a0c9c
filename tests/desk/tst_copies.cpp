// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/statusline.h"
#include "tests/desk/deskfixture.h"
#include "views/common/messagebar.h"
#include "views/common/taskmonitor.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

/// The portal is copied whole and brought back from the window's menu.
class CopiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>();
        m_desk->window->start(DeskFixture::fileProfile());
        QTRY_VERIFY(m_desk->workspaceInUse && m_desk->workspaceInUse->organizations().isLoaded());
    }
    void cleanup() { m_desk.reset(); }

    void theCopyGoesWhereItIsAskedFor()
    {
        copy()->trigger();
        auto *dialog = fileDialog(u"backupFile"_s);
        QVERIFY(dialog);
        QVERIFY2(dialog->selectedFiles().front().contains(u"portal-20"_s),
                 qPrintable(dialog->selectedFiles().front()));
        choose(dialog, m_desk->folder.filePath(u"copy.sqlite"_s));
        QCOMPARE(m_desk->access.backups, std::vector{m_desk->folder.filePath(u"copy.sqlite"_s)});
        // One at a time, shown with its progress, which can be cancelled.
        QVERIFY(!copy()->isEnabled());
        QVERIFY(!bringBack()->isEnabled());
        QCOMPARE(m_desk->workspaceInUse->tasks().tasks().size(), std::size_t(1));
        m_desk->access.copying.finish({});
        QTRY_VERIFY(showsText(u"copy.sqlite"_s));
        QVERIFY(copy()->isEnabled());
    }

    void whatFailsIsSaid()
    {
        copy()->trigger();
        choose(fileDialog(u"backupFile"_s), m_desk->folder.filePath(u"copy.sqlite"_s));
        m_desk->access.copying.finish(
            Failure(PortalError{.kind = PortalError::Kind::Conflict,
                                .problem = PortalError::Problem::FileExists,
                                .subject = u"copy.sqlite"_s}));
        QTRY_VERIFY(showsText(u"already a file"_s));
    }

    void bringingBackIsAskedAndOpensThePortalAnew()
    {
        QFile file(m_desk->folder.filePath(u"old.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        for (const bool isAgreed : {false, true}) {
            bringBack()->trigger();
            choose(fileDialog(u"restoreFile"_s), file.fileName());
            auto *question = m_desk->window->findChild<QMessageBox *>(u"restoreQuestion"_s);
            QTRY_VERIFY(question && question->isVisible());
            QVERIFY(question->text().contains(u"old.sqlite"_s));
            for (QAbstractButton *button : question->buttons()) {
                const bool agrees = question->buttonRole(button) == QMessageBox::DestructiveRole;
                if (agrees == isAgreed)
                    button->click();
            }
            QTRY_VERIFY(!m_desk->window->findChild<QMessageBox *>(u"restoreQuestion"_s));
            QCOMPARE(m_desk->access.restored.size(), std::size_t(isAgreed ? 1 : 0));
        }
        QCOMPARE(m_desk->access.opened.size(), std::size_t(1));
        m_desk->access.copying.finish({});
        QTRY_COMPARE(m_desk->access.opened.size(), std::size_t(2));
        QTRY_VERIFY(copy()->isEnabled());
    }

    void whoMayNotSeeEverythingCannotCopyIt()
    {
        m_desk->access.prepare = [](FakePortal &portal) {
            portal.data().actor.role = Role::Supervisor;
        };
        m_desk->workspaceInUse = nullptr;
        m_desk->openWindow();
        m_desk->window->start(DeskFixture::fileProfile());
        QTRY_VERIFY(m_desk->workspaceInUse && m_desk->workspaceInUse->organizations().isLoaded());
        QVERIFY(!copy()->isEnabled());
        QVERIFY(!bringBack()->isEnabled());
    }

    void damageIsSaidAfterTheRegisterIsThere()
    {
        m_desk->access.damages = {
            {CheckFinding::Kind::DamagedStorage, 0, u"page 7 is never used"_s}};
        m_desk->workspaceInUse = nullptr;
        m_desk->openWindow();
        m_desk->window->start(DeskFixture::fileProfile());
        QTRY_VERIFY(showsText(u"is damaged"_s));
        QVERIFY(m_desk->workspaceInUse->organizations().isLoaded());
    }

private:
    QAction *action(const QString &text) const
    {
        for (QAction *action : m_desk->window->findChildren<QAction *>()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    QAction *copy() const { return action(u"Copy the portal into a file…"_s); }
    QAction *bringBack() const { return action(u"Bring the portal back from a copy…"_s); }

    QFileDialog *fileDialog(const QString &name) const
    {
        return m_desk->window->findChild<QFileDialog *>(name);
    }

    static void choose(QFileDialog *dialog, const QString &file)
    {
        QVERIFY(dialog);
        QPointer<QFileDialog> open(dialog);
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
        QTRY_VERIFY(!open);
    }

    bool showsText(const QString &text) const
    {
        const auto labels = m_desk->window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    std::unique_ptr<DeskFixture> m_desk;
};

QTEST_MAIN(CopiesTest)
#include "tst_copies.moc"
