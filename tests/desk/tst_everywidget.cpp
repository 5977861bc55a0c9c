// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/connectiondialog.h"
#include "app/desk/help.h"
#include "app/desk/navigation.h"
#include "app/desk/pages.h"
#include "app/desk/passworddialog.h"
#include "tests/desk/deskfixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

QString describe(const QWidget *widget)
{
    QStringList path;
    for (const QObject *each = widget; each; each = each->parent())
        path.prepend(QString::fromLatin1(each->metaObject()->className()));
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const auto *label = qobject_cast<const QLabel *>(widget);
    return path.join(u" > "_s) + u" \""_s +
           (button  ? button->text()
            : label ? label->text()
                    : QString()) +
           u'"';
}

bool isInteractive(const QWidget *widget)
{
    // What Qt builds a control from is named by the control.
    const QWidget *parent = widget->parentWidget();
    const bool isPart =
        qobject_cast<const QHeaderView *>(widget) || qobject_cast<const QComboBox *>(parent) ||
        qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QLineEdit *>(parent) ||
        qobject_cast<const QAbstractItemView *>(parent);
    return !isPart &&
           (qobject_cast<const QAbstractButton *>(widget) ||
            qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
            qobject_cast<const QAbstractSpinBox *>(widget) ||
            qobject_cast<const QAbstractItemView *>(widget) ||
            qobject_cast<const QTextEdit *>(widget) ||
            qobject_cast<const QPlainTextEdit *>(widget));
}

QStringList unnamed(const QWidget *parent)
{
    QStringList found;
    for (QWidget *widget : parent->findChildren<QWidget *>()) {
        if (!isInteractive(widget) || !widget->isVisible())
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
            found += describe(widget);
    }
    return found;
}

/// Words that are cut off: a widget that got less room than its text needs.
QStringList cutOff(const QWidget *parent)
{
    QStringList found;
    for (const QWidget *widget : parent->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool isButton =
            qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget);
        if (label && !label->wordWrap() && !label->text().isEmpty() &&
            label->width() < label->sizeHint().width())
            found += describe(widget);
        if (label && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
            found += describe(widget);
        if (isButton && !qobject_cast<const QLineEdit *>(widget->parentWidget()) &&
            widget->width() < widget->minimumSizeHint().width())
            found += describe(widget);
    }
    return found;
}

} // namespace

/// Walks over everything that can be seen, in every language and the smallest window.
class EveryWidgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
    void init()
    {
        m_desk = std::make_unique<DeskFixture>();
        m_desk->window = std::make_unique<MainWindow>(MainWindow::Parts{
            m_desk->settings, m_desk->translation, m_desk->theme, m_desk->access, allPages()});
        m_desk->window->resize(1024, 640);
        m_desk->window->show();
    }
    void cleanup() { m_desk.reset(); }

    void isNamedAndFits_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Russian") << Language::Russian;
        QTest::newRow("Belarusian") << Language::Belarusian;
    }

    void isNamedAndFits()
    {
        QFETCH(Language, language);
        MainWindow &window = *m_desk->window;
        window.setLanguage(language);
        check(window, u"welcome"_s);

        m_desk->access.demoIsMissing = true;
        window.start(ConnectionDialog::demoProfile());
        check(window, u"making the demo portal"_s);
        m_desk->access.prepare = [](FakePortal &portal) {
            portal.failNext({PortalError::Kind::Invalid,
                             PortalError::Problem::SchemaTooOld,
                             u"1"_s,
                             u"detail"_s,
                             {}});
        };
        window.start(DeskFixture::fileProfile());
        QTRY_VERIFY(window.isSettled());
        check(window, u"failed connection"_s);

        m_desk->access.prepare = [](FakePortal &portal) {
            Organization body =
                DeskFixture::organization(1, u"Министерство здравоохранения Республики Беларусь"_s);
            body.kind = OrganizationKind::Body;
            portal.add(body);
        };
        window.start(DeskFixture::fileProfile());
        QTRY_VERIFY(window.isSettled());
        const auto pageCount = static_cast<int>(allPages().size());
        for (int i = 0; i < pageCount; ++i) {
            QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
            QTRY_VERIFY(window.isSettled());
            check(window, u"page %1"_s.arg(i + 1));
        }
        QCOMPARE(window.size(), QSize(1024, 640));

        ConnectionDialog connections(m_desk->access, m_desk->settings);
        connections.show();
        check(connections, u"connections"_s);
        for (QPushButton *button : connections.findChildren<QPushButton *>()) {
            if (button->isEnabled() && !button->isDefault()) {
                button->click();
                break;
            }
        }
        check(connections, u"a new connection"_s);
        PasswordDialog password(DeskFixture::serverProfile(), true);
        password.show();
        check(password, u"password"_s);
    }

    void accountsAreForThoseWhoKeepThem()
    {
        for (const Role role :
             {Role::Operator, Role::AgencyAdministrator, Role::PrintStaff, Role::Supervisor}) {
            init();
            m_desk->access.prepare = [role](FakePortal &portal) {
                portal.data().actor.role = role;
            };
            m_desk->window->start(DeskFixture::fileProfile());
            QTRY_VERIFY(m_desk->window->isSettled() && m_desk->window->findChild<Page *>());
            const bool keepsThem = role == Role::Operator || role == Role::AgencyAdministrator;
            QCOMPARE(m_desk->window->showPage(u"accounts"_s), keepsThem);
            QCOMPARE(m_desk->window->findChild<Navigation *>()->count(), keepsThem ? 6 : 5);
        }
    }

private:
    void check(QWidget &shown, const QString &where)
    {
        QCoreApplication::processEvents();
        QTest::qWait(0);
        QVERIFY2(unnamed(&shown).isEmpty(),
                 qPrintable(where + u": no accessible name: "_s + unnamed(&shown).join(u'\n')));
        QVERIFY2(cutOff(&shown).isEmpty(),
                 qPrintable(where + u": cut off: "_s + cutOff(&shown).join(u'\n')));
    }

    std::unique_ptr<DeskFixture> m_desk;
};

QTEST_MAIN(EveryWidgetTest)
#include "tst_everywidget.moc"
