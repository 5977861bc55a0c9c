// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/editing/organizationedit.h"

#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

using Field = OrganizationField;
using Fields = std::vector<OrganizationField>;

class OrganizationEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_base = {};
        m_base.id = OrganizationId(7);
        m_base.revision = 1;
        m_base.nameRu = u"Школа"_s;
        m_base.phone = u"1"_s;
        m_mine = m_base;
        m_theirs = m_base;
        m_theirs.revision = 2;
    }

    void whatOnlyOneChangedIsBroughtTogether()
    {
        m_mine.phone = u"2"_s;
        m_theirs.address = u"Минск"_s;
        const MergedEdit edit = mergeEdits(m_base, m_mine, m_theirs);
        QVERIFY(edit.conflicts.empty());
        QCOMPARE(edit.taken, Fields{Field::Address});
        QCOMPARE(edit.merged.phone, u"2"_s);
        QCOMPARE(edit.merged.address, u"Минск"_s);
        QCOMPARE(edit.merged.revision, 2);
    }

    void whatBothChangedDifferentlyHasToBeChosen()
    {
        m_mine.phone = u"2"_s;
        m_mine.kind = OrganizationKind::Body;
        m_theirs.phone = u"3"_s;
        m_theirs.kind = OrganizationKind::Body;
        const MergedEdit edit = mergeEdits(m_base, m_mine, m_theirs);
        QCOMPARE(edit.conflicts, Fields{Field::Phone});
        QCOMPARE(edit.merged.phone, u"2"_s);
    }

    void aMoveOrAnArchivingInBetweenIsNoConflict()
    {
        m_mine.phone = u"2"_s;
        m_theirs.parent = OrganizationId(3);
        m_theirs.state = OrganizationState::Archived;
        const MergedEdit edit = mergeEdits(m_base, m_mine, m_theirs);
        QVERIFY(edit.conflicts.empty());
        QVERIFY(edit.taken.empty());
        QCOMPARE(edit.merged.parent, OrganizationId(3));
        QCOMPARE(edit.merged.state, OrganizationState::Archived);
    }

    void everyEditableFieldIsComparedAndCopied()
    {
        Organization other = m_base;
        other.nameRu = other.nameBe = other.shortNameRu = other.shortNameBe = u"Ж"_s;
        other.kind = OrganizationKind::Subdivision;
        other.registerKind = Register::Local;
        other.unp = other.soato = other.address = other.phone = u"9"_s;
        other.email = other.website = u"x"_s;
        other.sphere = SphereId(1);
        other.category = CategoryId(2);
        QCOMPARE(changedFields(m_base, other).size(), editableFields.size());
        Organization copy = m_base;
        for (const Field field : editableFields)
            copyField(field, other, copy);
        QCOMPARE(copy, other);
    }

private:
    Organization m_base;
    Organization m_mine;
    Organization m_theirs;
};

QTEST_APPLESS_MAIN(OrganizationEditTest)
#include "tst_organizationedit.moc"
