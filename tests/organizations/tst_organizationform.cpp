// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/organizations/organizationspagefixture.h"
#include "views/organizations/organizationactions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

/// What the form takes, what it refuses, and who may fill it in.
class OrganizationFormTest : public OrganizationsPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreCheckedWhileOneTypes()
    {
        open(2);
        auto *unp = line(OrganizationField::Unp);
        unp->setText(u"200988542"_s);
        QVERIFY(field(OrganizationField::Unp)->problem().contains(u"check digit"_s));
        QVERIFY(!saveButton()->isEnabled());
        unp->setText(u"УНП 100 308 563"_s);
        QCOMPARE(field(OrganizationField::Unp)->problem(), QString());
        QVERIFY(saveButton()->isEnabled());
        Q_EMIT unp->editingFinished();
        QCOMPARE(unp->text(), u"100308563"_s);

        line(OrganizationField::Soato)->setText(u"5000000000"_s);
        QVERIFY(field(OrganizationField::Soato)->note().contains(u"Minsk"_s));
        line(OrganizationField::Website)->setText(u"minzdrav"_s);
        QVERIFY(!field(OrganizationField::Website)->problem().isEmpty());
        nameEdit(OrganizationField::NameRu)->setPlainText({});
        QVERIFY(!field(OrganizationField::NameRu)->problem().isEmpty());
        nameEdit(OrganizationField::NameBe)->setPlainText(u"Бальніца"_s);
        QVERIFY(field(OrganizationField::NameRu)->problem().isEmpty());
    }

    void thatThereAreNoSpheresHidesNoOtherField()
    {
        m_portal->data().reference = {};
        m_page->refresh();
        open(2);
        QTRY_VERIFY(field(OrganizationField::Sphere)->note().contains(u"no spheres"_s));
        for (const auto &[language, width] :
             {std::pair(Language::English, 1200), {Language::Russian, 1000}}) {
            m_workspace->setLanguage(language);
            m_page->resize(width, 800);
            QTRY_VERIFY(noteOfSpheres() && noteOfSpheres()->isVisible());
            const auto below = [this](const QWidget *widget) {
                return widget->mapTo(m_page.get(), QPoint(0, widget->height())).y();
            };
            const QWidget *unp = line(OrganizationField::Unp);
            QTRY_VERIFY2(below(noteOfSpheres()) <= unp->mapTo(m_page.get(), QPoint()).y(),
                         "it lies over the field beneath it");
        }
    }

    void whatNobodySeesIsRefusedAndNotShown()
    {
        open(2);
        auto *name = nameEdit(OrganizationField::NameRu);
        for (const QString &sign : {u"\u202E"_s, u"\u2066"_s, u"\u200B"_s, u"\uFEFF"_s}) {
            name->setPlainText(u"Боль"_s + sign + u"ница"_s);
            QVERIFY(field(OrganizationField::NameRu)->problem().contains(u"U+"_s));
            QVERIFY(!saveButton()->isEnabled());
        }
        nameEdit(OrganizationField::Address)->setPlainText(u"г.\u200EМинск"_s);
        QVERIFY(field(OrganizationField::Address)->problem().contains(u"U+200E"_s));
        nameEdit(OrganizationField::Address)->setPlainText(u"г.\u00A0Минск"_s);
        QCOMPARE(field(OrganizationField::Address)->problem(), QString());
        name->setPlainText(u"Боль\u00ADница"_s);
        QCOMPARE(field(OrganizationField::NameRu)->problem(), QString());
        saveButton()->click();
        QTRY_COMPARE(registered(2).nameRu, u"Больница"_s);

        // What somebody else has stored is shown as far as it can be seen.
        Organization stored = registered(2);
        stored.nameRu = u"Боль\u202Eница\u200B № 1"_s;
        QCOMPARE(stored.displayName(Language::Russian), u"Больница № 1"_s);
    }

    void aNameOf255CharactersIsKeptAndOneMoreIsRefused()
    {
        open(2);
        const QString longest(255, u'Ж');
        nameEdit(OrganizationField::NameRu)->setPlainText(longest + u'!');
        QVERIFY(!saveButton()->isEnabled());
        QVERIFY(field(OrganizationField::NameRu)->problem().contains(u"255"_s));
        nameEdit(OrganizationField::NameRu)->setPlainText(longest);
        saveButton()->click();
        QTRY_COMPARE(registered(2).nameRu, longest);
        QTRY_COMPARE(m_page->findChild<QLabel *>(u"organizationName"_s)->text(), longest);
        QVERIFY2(m_page->minimumSizeHint().width() < 1000, "a long name does not widen the page");
        const auto *heading = m_page->findChild<QLabel *>(u"organizationName"_s);
        QTRY_COMPARE(heading->height(), 2 * heading->fontMetrics().lineSpacing());
        QCOMPARE(heading->toolTip(), longest);

        // One that just fits takes one line, whatever its size hint was.
        QString fitting;
        while (heading->fontMetrics().horizontalAdvance(fitting + u'Ж') < heading->width())
            fitting += u'Ж';
        nameEdit(OrganizationField::NameRu)->setPlainText(fitting);
        saveButton()->click();
        QTRY_COMPARE(heading->text(), fitting);
        QTRY_COMPARE(heading->height(), heading->fontMetrics().lineSpacing());
        QCOMPARE(heading->toolTip(), QString());
    }

    void theProfileLinkIsShownInCyrillicAndCopiedForCodes()
    {
        open(2);
        QVERIFY(showsText(u"качество-услуг.бел/organization/2/org-page"_s));
        button(u"copyProfileLink"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"https://xn----7sbgfh2alwzdhpc0c.xn--90ais/organization/2/org-page"_s);
    }

    void whoMayNotEditCanOnlyLook()
    {
        PortalSession session = m_portal->session();
        session.actor.role = Role::Supervisor;
        Workspace workspace(*m_portal, session);
        OrganizationsPage page(workspace);
        page.show();
        workspace.organizations().load();
        QTRY_VERIFY(page.isReady());
        page.select(id(2));
        QTRY_VERIFY(page.isReady());
        QVERIFY(page.findChild<QLineEdit *>(fieldKey(OrganizationField::Phone))->isReadOnly());
        QVERIFY(!page.findChild<QPushButton *>(u"saveOrganization"_s)->isEnabled());
    }

    /// Of hospital 2 and what stands below it.
    void anAgencyEditsItsOwnSubtree()
    {
        PortalSession session = m_portal->session();
        session.actor.role = Role::AgencyAdministrator;
        session.actor.scope = id(2);
        Workspace workspace(*m_portal, session);
        OrganizationsPage page(workspace);
        page.show();
        workspace.organizations().load();
        QTRY_VERIFY(page.isReady());
        const auto isReadOnly = [&page] {
            return page.findChild<QLineEdit *>(fieldKey(OrganizationField::Phone))->isReadOnly();
        };
        const auto *actions = page.findChild<OrganizationActions *>();
        QVERIFY(!actions->createAtTop()->isEnabled());
        for (const auto &[organization, mayEdit, mayMove] :
             {std::tuple(3, true, true), {2, true, false}, {1, false, false}, {5, false, false}}) {
            page.select(id(organization));
            QTRY_VERIFY(page.isReady());
            QCOMPARE(isReadOnly(), !mayEdit);
            QCOMPARE(actions->createBelow()->isEnabled(), mayEdit);
            QCOMPARE(actions->move()->isEnabled(), mayMove);
            QCOMPARE(actions->archive()->isEnabled(), mayMove);
        }
    }

private:
    const QLabel *noteOfSpheres() const
    {
        const QString note = field(OrganizationField::Sphere)->note();
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->text() == note)
                return label;
        }
        return nullptr;
    }
};

QTEST_MAIN(OrganizationFormTest)
#include "tst_organizationform.moc"
