// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/organizations/organizationspagefixture.h"

#include "tests/support/shufflingportal.h"
#include "views/organizations/organizationtreepanel.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

void OrganizationsPageFixture::init()
{
    m_portal = std::make_unique<FakePortal>();
    m_portal->data().reference.spheres = {{SphereId(1), u"Здравоохранение"_s, u"Ахова здароўя"_s}};
    add(1, {}, u"Министерство здравоохранения"_s);
    add(2, 1, u"Больница № 1"_s);
    add(3, 2, u"Регистратура"_s);
    add(4, {}, u"Минский горисполком"_s);
    add(5, 4, u"Школа № 7"_s);
    m_workspace = std::make_unique<Workspace>(asAnswered(*m_portal), m_portal->session());
    m_workspace->setLanguage(Language::Russian);
    m_page = std::make_unique<OrganizationsPage>(*m_workspace);
    m_page->resize(1200, 800);
    m_page->show();
    m_workspace->organizations().load();
    QTRY_VERIFY(m_page->isReady());
}

void OrganizationsPageFixture::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_portal.reset();
}

void OrganizationsPageFixture::add(qint64 organization, std::optional<qint64> parent,
                                   const QString &nameRu)
{
    Organization added;
    added.id = id(organization);
    if (parent)
        added.parent = id(*parent);
    added.nameRu = nameRu;
    m_portal->add(added);
}

void OrganizationsPageFixture::rate(qint64 organization,
                                    std::array<quint8, baseCriterionCount> scores,
                                    const QString &comment)
{
    Questionnaire questionnaire;
    questionnaire.id = QuestionnaireId(qint64(m_portal->data().answers.size()) + 1);
    questionnaire.organization = id(organization);
    questionnaire.givenAt = QDateTime(QDate(2023, 4, 3), QTime(12, 0), Qt::UTC);
    questionnaire.scores = scores;
    questionnaire.comment = comment;
    m_portal->data().answers.emplace(questionnaire.id, questionnaire);
}

Organization OrganizationsPageFixture::registered(qint64 organization) const
{
    return *m_portal->data().find(id(organization));
}

void OrganizationsPageFixture::open(qint64 organization)
{
    m_page->select(id(organization));
    QTRY_VERIFY(m_page->isReady());
}

void OrganizationsPageFixture::undo()
{
    QTRY_VERIFY(m_page->undoStack()->canUndo());
    m_page->undoStack()->undo();
}

void OrganizationsPageFixture::redo()
{
    QTRY_VERIFY(m_page->undoStack()->canRedo());
    m_page->undoStack()->redo();
}

OrganizationsPageFixture::Ids OrganizationsPageFixture::selected() const
{
    return m_page->findChild<OrganizationTreePanel *>()->selection();
}
QLineEdit *OrganizationsPageFixture::line(OrganizationField field) const
{
    return m_page->findChild<QLineEdit *>(fieldKey(field));
}

NameEdit *OrganizationsPageFixture::nameEdit(OrganizationField field) const
{
    return m_page->findChild<NameEdit *>(fieldKey(field));
}

FormField *OrganizationsPageFixture::field(OrganizationField field) const
{
    return qobject_cast<FormField *>(m_page->findChild<QWidget *>(fieldKey(field))->parentWidget());
}

QString OrganizationsPageFixture::label(OrganizationField which) const
{
    return field(which)->findChild<QLabel *>()->text();
}

QPushButton *OrganizationsPageFixture::button(const QString &name) const
{
    return m_page->findChild<QPushButton *>(name);
}

QPushButton *OrganizationsPageFixture::saveButton() const { return button(u"saveOrganization"_s); }

QAction *OrganizationsPageFixture::action(const QString &text) const
{
    for (QAction *candidate : m_page->actions()) {
        if (QString(candidate->text()).remove(u'&').contains(text))
            return candidate;
    }
    return nullptr;
}

bool OrganizationsPageFixture::showsText(const QString &text, const QWidget *page) const
{
    const auto labels = (page ? page : m_page.get())->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *shown) {
        return shown->isVisible() && shown->text().contains(text);
    });
}

} // namespace ratingdesk
