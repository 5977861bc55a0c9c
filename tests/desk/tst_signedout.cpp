// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/passworddialog.h"
#include "tests/desk/deskfixture.h"
#include "views/common/messagebar.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

/// A portal that does not let in any more who is at work: the password was changed, or the account
/// was disabled.
class SignedOutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePasswordIsAskedForAgain()
    {
        DeskFixture desk;
        desk.window->start(DeskFixture::serverProfile());
        QTRY_VERIFY(desk.window->isSettled() && desk.workspaceInUse);
        const QPointer<FakePortal> first = desk.access.portal;
        const PortalError refused{.kind = PortalError::Kind::Forbidden,
                                  .problem = PortalError::Problem::SignInRefused,
                                  .subject = u"vera"_s};
        first->failNext(refused);
        Q_EMIT first->reachableChanged(false);
        const auto button = [&desk]() -> QPushButton * {
            for (auto *each : desk.window->findChildren<QPushButton *>()) {
                if (each->text() == "Sign in again"_L1 && each->isVisible())
                    return each;
            }
            return nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(button(), 10'000);
        QVERIFY2(first, "what is loaded stays readable");
        desk.access.prepare = [&refused](FakePortal &portal) { portal.failNext(refused); };
        button()->click();
        QTRY_VERIFY(desk.window->findChild<PasswordDialog *>());
        desk.access.prepare = [](FakePortal &) {};
        auto *dialog = desk.window->findChild<PasswordDialog *>();
        dialog->findChild<QLineEdit *>()->setText(u"new one"_s);
        dialog->accept();
        QTRY_COMPARE(desk.access.opened.back().second, u"new one"_s);
        QTRY_VERIFY(desk.window->isSettled() && !first);
        QVERIFY(!button());
    }
};

QTEST_MAIN(SignedOutTest)
#include "tst_signedout.moc"
