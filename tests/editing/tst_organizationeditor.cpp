// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/editing/editordesk.h"
#include "tests/support/shufflingportal.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

using Editor = OrganizationEditor;

namespace {

constexpr OrganizationId ministry(1);
constexpr OrganizationId hospital(2);
constexpr OrganizationId school(5);
const QString mine = u"+375 17 111-11-11"_s;
const QString theirs = u"+375 17 222-22-22"_s;
const QString other = u"+375 17 333-33-33"_s;
const PortalError lost{.kind = PortalError::Kind::Unreachable,
                       .problem = PortalError::Problem::ConnectionLost};

} // namespace

/// How one organization stands in front of a person who looks at it, types and saves.
class OrganizationEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_portal = std::make_unique<FakePortal>();
        m_desk = std::make_unique<EditorDesk>(*m_portal, asAnswered(*m_portal));
        QVERIFY(editor().is<Editor::Nothing>());
    }

    void cleanup()
    {
        m_desk.reset();
        m_portal.reset();
    }

    // ---- Looking at one

    void whatIsChosenIsLoadedAndShown()
    {
        editor().show(hospital);
        QVERIFY(editor().is<Editor::Loading>());
        QVERIFY(editor().isFetching());
        QCOMPARE(editor().edited(), Organization());
        QTRY_VERIFY(editor().is<Editor::Shown>());
        QVERIFY(!editor().isFetching());
        QCOMPARE(editor().base(), m_desk->registered(2));
    }

    void onlyTheLatestChoiceIsShown()
    {
        editor().show(hospital);
        editor().show(school);
        editor().show(ministry);
        QTRY_VERIFY(editor().is<Editor::Shown>());
        QCOMPARE(editor().base().id, ministry);
        QTRY_VERIFY(!editor().isFetching());
        QCOMPARE(editor().base().id, ministry);
    }

    void whatCannotBeLoadedCanBeTriedAgain()
    {
        m_portal->failNext(lost);
        editor().show(hospital);
        QTRY_VERIFY(editor().is<Editor::Failed>());
        QCOMPARE(editor().failure()->of, EditFailure::Of::Loading);
        QCOMPARE(editor().subject(), (EditSubject{hospital, {}}));
        m_desk->typePhone(mine); // there is nothing to type into
        QCOMPARE(m_desk->session.drafts().count(), 0);
        editor().fetch();
        QVERIFY(editor().is<Editor::Loading>());
        QTRY_VERIFY(editor().is<Editor::Shown>());
        QVERIFY(!editor().failure());
    }

    void whatIsShownStaysWhereItCannotBeLoadedAnew()
    {
        show(hospital);
        m_portal->failNext(lost);
        editor().fetch();
        QTRY_VERIFY(editor().failure());
        QVERIFY(editor().is<Editor::Shown>());
        const int first = editor().failure()->number;
        m_portal->failNext(lost);
        editor().fetch();
        QTRY_VERIFY(editor().failure()->number != first); // it is told once more
        editor().fetch();
        QTRY_VERIFY(!editor().failure());
    }

    void whatIsThereNoMoreIsNothing()
    {
        m_portal->data().registered.erase(school);
        editor().show(school);
        QTRY_VERIFY(editor().is<Editor::Nothing>());
        QVERIFY(!editor().subject());
    }

    void aColleaguesChangeIsShown()
    {
        show(hospital);
        m_desk->changePhoneAsColleague(2, theirs);
        QTRY_COMPARE(editor().edited().phone, theirs);
        QVERIFY(editor().is<Editor::Shown>());
        m_portal->clearCalls();
        QVERIFY(!editor().noteRevision(hospital, editor().base().revision));
        QVERIFY(!editor().noteRevision(school, 100));
        QVERIFY(m_portal->calls().isEmpty());
    }

    void anAnswerThatSetOutBeforeTheSaveIsTooLate()
    {
        show(hospital);
        m_desk->typePhone(mine);
        editor().fetch();
        editor().save();
        QVERIFY(!editor().isFetching());
        QTRY_VERIFY(editor().is<Editor::Shown>());
        QTRY_VERIFY(!editor().isFetching());
        QCOMPARE(editor().base().phone, mine);
    }

    // ---- Typing and saving

    void whatIsTypedIsADraftUntilItIsSaved()
    {
        show(hospital);
        m_desk->typePhone(mine);
        QVERIFY(editor().is<Editor::Editing>());
        QCOMPARE(editor().base().phone, QString());
        QCOMPARE(m_desk->session.drafts().find(hospital)->edited.phone, mine);
        show(school);
        QCOMPARE(editor().edited().phone, QString());
        editor().show(hospital);
        QTRY_VERIFY(editor().is<Editor::Editing>());
        QCOMPARE(editor().edited().phone, mine);

        QSignalSpy saved(&editor(), &Editor::saved);
        QVERIFY(!editor().save());
        QVERIFY(editor().is<Editor::Saving>());
        QTRY_VERIFY(editor().is<Editor::Shown>());
        QCOMPARE(saved.count(), 1);
        QCOMPARE(m_desk->registered(2).phone, mine);
        QCOMPARE(m_desk->session.drafts().count(), 0);
        QCOMPARE(m_desk->session.changes().undoStack()->undoText(), u"Edit Больница"_s);
    }

    void whatIsTypedBackIsNoDraft()
    {
        show(hospital);
        m_desk->typePhone(mine);
        m_desk->typePhone({});
        QVERIFY(editor().is<Editor::Shown>());
        QCOMPARE(m_desk->session.drafts().count(), 0);
        QVERIFY(!editor().save());
        QVERIFY(!m_desk->session.changes().isBusy());
    }

    void whatCannotBeSavedNamesItsField()
    {
        show(hospital);
        Organization edited = editor().edited();
        edited.unp = u"200988542"_s;
        editor().edit(edited);
        QCOMPARE(editor().save(), OrganizationField::Unp);
        QVERIFY(editor().is<Editor::Editing>());
        QVERIFY(!m_desk->session.changes().isBusy());
    }

    void whatIsDiscardedIsAsItStandsInThePortal()
    {
        show(hospital);
        m_desk->typePhone(mine);
        m_portal->failNext(lost);
        editor().save();
        QTRY_VERIFY(editor().failure());
        editor().discard();
        QVERIFY(editor().is<Editor::Shown>());
        QVERIFY(!editor().failure());
        QCOMPARE(editor().edited().phone, QString());
        QCOMPARE(m_desk->session.drafts().count(), 0);
    }

    void whatIsOnItsWayCannotBeDiscarded()
    {
        show(hospital);
        m_desk->typePhone(mine);
        editor().save();
        editor().discard();
        QVERIFY(editor().is<Editor::Saving>());
        QTRY_COMPARE(m_desk->registered(2).phone, mine);
    }

    void whatIsTypedWhileASaveIsOnItsWayStays()
    {
        show(hospital);
        m_desk->typePhone(mine);
        editor().save();
        m_desk->typePhone(other);
        m_desk->typeEmail(u"mine@example.by"_s);
        QVERIFY(editor().is<Editor::Saving>());
        QTRY_VERIFY(editor().is<Editor::Editing>());
        QCOMPARE(m_desk->registered(2).phone, mine);
        QCOMPARE(editor().base().phone, mine);
        QCOMPARE(editor().edited().phone, other);
        QCOMPARE(editor().edited().email, u"mine@example.by"_s);
    }

    void whatIsTypedBackWhileASaveIsOnItsWayStays()
    {
        show(hospital);
        m_desk->typePhone(mine);
        editor().save();
        m_desk->typePhone({});
        QTRY_VERIFY(editor().is<Editor::Editing>());
        QCOMPARE(editor().base().phone, mine);
        QCOMPARE(editor().edited().phone, QString());
    }

    /// One's own save is no conflict with what one types meanwhile.
    void whoLooksElsewhereAndTypesOnMeetsNoConflictWithOneself()
    {
        show(hospital);
        m_desk->typePhone(mine);
        m_portal->hold();
        editor().save();
        m_desk->typePhone(other);
        editor().show(school);
        editor().show(hospital);
        QVERIFY(editor().is<Editor::Saving>());
        QCOMPARE(editor().edited().phone, other);
        m_portal->release();
        QTRY_VERIFY(!editor().is<Editor::Saving>() && !editor().isFetching());
        QVERIFY(editor().is<Editor::Editing>());
        QCOMPARE(editor().base().phone, mine);
        QCOMPARE(editor().edited().phone, other);
    }

    void aColleaguesChangeDuringASaveIsShownAfterIt()
    {
        show(hospital);
        m_desk->typePhone(mine);
        editor().save();
        QTRY_COMPARE(m_desk->registered(2).phone, mine);
        m_desk->changeEmailAsColleague(2, u"theirs@example.by"_s);
        QTRY_COMPARE(editor().edited().email, u"theirs@example.by"_s);
        QCOMPARE(editor().edited().phone, mine);
        QTRY_VERIFY(editor().is<Editor::Shown>());
    }

    void whatUndoBringsBackIsShown()
    {
        show(hospital);
        m_desk->typePhone(mine);
        editor().save();
        QTRY_VERIFY(m_desk->session.changes().undoStack()->canUndo());
        m_desk->session.changes().undoStack()->undo();
        QTRY_COMPARE(editor().edited().phone, QString());
        m_desk->session.changes().undoStack()->redo();
        QTRY_COMPARE(editor().edited().phone, mine);
        QTRY_VERIFY(editor().is<Editor::Shown>());
    }

    // ---- Failures

    void aFailureIsToldAtItsOwnOrganizationOnly()
    {
        QSignalSpy elsewhere(&editor(), &Editor::failedElsewhere);
        show(hospital);
        m_desk->typePhone(mine);
        saveInVain();
        editor().show(school);
        m_portal->release();
        QTRY_COMPARE(elsewhere.count(), 1);
        QCOMPARE(elsewhere.front().front().value<Organization>().id, hospital);
        QTRY_VERIFY(editor().is<Editor::Shown>());
        QVERIFY(!editor().failure());
        editor().show(hospital);
        QTRY_VERIFY(editor().is<Editor::Editing>());
        QCOMPARE(editor().failure()->of, EditFailure::Of::Saving);
        QCOMPARE(editor().edited().phone, mine);
        editor().save();
        QVERIFY(!editor().failure());
        QTRY_COMPARE(m_desk->registered(2).phone, mine);
        QTRY_VERIFY(!editor().failure());
    }

    void aFailureThatIsToldInFrontIsNotToldElsewhere()
    {
        QSignalSpy elsewhere(&editor(), &Editor::failedElsewhere);
        show(hospital);
        m_desk->typePhone(mine);
        m_portal->failNext(lost);
        editor().save();
        QTRY_VERIFY(editor().is<Editor::Editing>());
        QVERIFY(editor().failure());
        show(school);
        QVERIFY(!editor().failure());
        QCOMPARE(elsewhere.count(), 0);
    }

    void thatThePortalDidNotAnswerIsForgottenOnceItDoes()
    {
        show(hospital);
        m_desk->typePhone(mine);
        m_portal->failNext(lost);
        editor().save();
        QTRY_VERIFY(editor().failure());
        Q_EMIT m_portal->reachableChanged(true);
        QVERIFY(!editor().failure());
        QCOMPARE(editor().edited().phone, mine);
    }

    void anOutcomeThatBecomesKnownCounts_data()
    {
        QTest::addColumn<FakePortal::Loss>("loss");
        QTest::newRow("it was made") << FakePortal::Loss::OfTheAnswer;
        QTest::newRow("it was not made") << FakePortal::Loss::BeforeItArrived;
    }

    void anOutcomeThatBecomesKnownCounts()
    {
        QFETCH(FakePortal::Loss, loss);
        const bool wasMade = loss == FakePortal::Loss::OfTheAnswer;
        begin(school, u"Кабинет"_s);
        m_portal->loseNext(loss);
        editor().save();
        QTRY_VERIFY(editor().failure());
        QCOMPARE(editor().failure()->error.problem, PortalError::Problem::OutcomeUnknown);
        QVERIFY(editor().is<Editor::Editing>());
        m_desk->typePhone(mine);
        Q_EMIT m_portal->requestSettled(m_portal->requests().back(), wasMade);
        if (wasMade) {
            QTRY_COMPARE(editor().base().nameRu, u"Кабинет"_s);
            QVERIFY(!editor().isNew());
            QVERIFY(!editor().failure());
        } else {
            QCOMPARE(editor().failure()->error.problem, PortalError::Problem::ConnectionLost);
            QVERIFY(editor().isNew());
        }
        QCOMPARE(editor().edited().phone, mine);
    }

    // ---- Conflicts

    void aColleaguesChangeOfAnotherFieldIsTakenAlong()
    {
        show(hospital);
        m_desk->typePhone(mine);
        m_portal->hold();
        m_desk->changeEmailAsColleague(2, u"theirs@example.by"_s);
        editor().save();
        m_portal->release();
        QTRY_VERIFY(editor().is<Editor::Shown>());
        QCOMPARE(m_desk->registered(2).phone, mine);
        QCOMPARE(m_desk->registered(2).email, u"theirs@example.by"_s);
    }

    void aColleaguesChangeOfTheSameFieldIsAConflict()
    {
        openConflict();
        QCOMPARE(choices().fields(), std::vector{OrganizationField::Phone});
        QTRY_COMPARE(choices().history.size(), std::size_t(1));
        QCOMPARE(choices().history.front().actor, u"tester"_s);
        m_desk->typePhone(other); // would not be among the choices
        QCOMPARE(editor().edited().phone, mine);
        QCOMPARE(choices().chosen().phone, mine);
        editor().choose(OrganizationField::Phone, false);
        QCOMPARE(choices().chosen().phone, theirs);
        editor().choose(OrganizationField::Phone, true);
        QVERIFY(!editor().acceptChoices());
        QTRY_COMPARE(m_desk->registered(2).phone, mine);
        QTRY_VERIFY(editor().is<Editor::Shown>());
    }

    void whatIsChosenToBeTheirsLeavesNothingToSave()
    {
        openConflict();
        editor().choose(OrganizationField::Phone, false);
        editor().acceptChoices();
        QVERIFY(editor().is<Editor::Shown>());
        QCOMPARE(editor().edited().phone, theirs);
        QCOMPARE(m_desk->session.drafts().count(), 0);
        QVERIFY(!m_desk->session.changes().isBusy());
    }

    void aPostponedConflictComesAgainWithTheNextSave()
    {
        openConflict();
        editor().postponeChoices();
        QVERIFY(editor().is<Editor::Editing>());
        QCOMPARE(editor().edited().phone, mine);
        editor().save();
        QTRY_VERIFY(editor().is<Editor::Conflict>());
    }

    void aDiscardedConflictIsOver()
    {
        openConflict();
        editor().discard();
        QVERIFY(editor().is<Editor::Shown>());
        QCOMPARE(editor().edited().phone, theirs);
        QCOMPARE(m_desk->session.drafts().count(), 0);
    }

    void choicesEndWithTheConflict()
    {
        openConflict();
        editor().choose(OrganizationField::Phone, false);
        // Between the same two values what is chosen stays,
        m_desk->changeEmailAsColleague(2, u"theirs@example.by"_s);
        QTRY_COMPARE(choices().theirs().email, u"theirs@example.by"_s);
        QVERIFY(!choices().isMine(OrganizationField::Phone));
        // between others it does not,
        m_desk->changePhoneAsColleague(2, other);
        QTRY_COMPARE(choices().theirs().phone, other);
        QVERIFY(choices().isMine(OrganizationField::Phone));
        // nor once it was over.
        editor().choose(OrganizationField::Phone, false);
        m_desk->changePhoneAsColleague(2, {});
        QTRY_VERIFY(editor().is<Editor::Editing>());
        m_desk->changePhoneAsColleague(2, other);
        QTRY_VERIFY(editor().is<Editor::Conflict>());
        QVERIFY(choices().isMine(OrganizationField::Phone));
    }

    void aConflictElsewhereWaitsThere()
    {
        QSignalSpy elsewhere(&editor(), &Editor::failedElsewhere);
        show(hospital);
        m_desk->typePhone(mine);
        m_portal->hold();
        m_desk->changePhoneAsColleague(2, theirs);
        editor().save();
        editor().show(school);
        m_portal->release();
        QTRY_COMPARE(elsewhere.count(), 1);
        QTRY_VERIFY(editor().is<Editor::Shown>());
        editor().show(hospital);
        QTRY_VERIFY(editor().is<Editor::Conflict>());
        QCOMPARE(choices().mine().phone, mine);
    }

    void anotherFieldsChangeElsewhereIsNoReasonToAsk()
    {
        QSignalSpy elsewhere(&editor(), &Editor::failedElsewhere);
        show(hospital);
        m_desk->typePhone(mine);
        m_portal->hold();
        m_desk->changeEmailAsColleague(2, u"theirs@example.by"_s);
        editor().save();
        editor().show(school);
        m_portal->release();
        QTRY_COMPARE(m_desk->registered(2).phone, mine);
        QCOMPARE(m_desk->registered(2).email, u"theirs@example.by"_s);
        QTRY_COMPARE(m_desk->session.drafts().count(), 0);
        QCOMPARE(elsewhere.count(), 0);
    }

    // ---- New ones

    void aNewOneIsADraftBelowItsParent()
    {
        begin(school, u"Кабинет"_s);
        QVERIFY(editor().is<Editor::Editing>());
        QVERIFY(editor().isNew());
        QCOMPARE(m_desk->session.drafts().findNew(school)->nameRu, u"Кабинет"_s);
        show(hospital);
        Organization blank;
        blank.parent = school;
        editor().showNew(blank);
        QCOMPARE(editor().edited().nameRu, u"Кабинет"_s);
        editor().edit(blank);
        QCOMPARE(m_desk->session.drafts().count(), 0);
        QVERIFY(editor().isNew());
    }

    void aNewOneIsRegisteredAndShown()
    {
        QSignalSpy created(&editor(), &Editor::created);
        begin(school, u"Кабинет"_s);
        editor().save();
        m_desk->typePhone(mine);
        QTRY_COMPARE(created.count(), 1);
        const auto id = created.front().front().value<OrganizationId>();
        QCOMPARE(editor().subject(), (EditSubject{id, {}}));
        QVERIFY(editor().is<Editor::Editing>());
        QCOMPARE(editor().edited().phone, mine);
        QCOMPARE(editor().base().nameRu, u"Кабинет"_s);
        QVERIFY(!m_desk->session.drafts().findNew(school));
        QVERIFY(m_desk->session.drafts().find(id));
    }

    void anotherOneIsBegunAtTheSamePlace()
    {
        QSignalSpy created(&editor(), &Editor::created);
        begin(school, u"Кабинет"_s);
        editor().save(Editor::Next::AddAnother);
        QTRY_COMPARE(m_portal->data().registered.size(), std::size_t(4));
        QTRY_VERIFY(editor().is<Editor::Editing>());
        QVERIFY(editor().isNew());
        QCOMPARE(editor().edited().nameRu, QString());
        QCOMPARE(editor().edited().parent, school);
        QCOMPARE(created.count(), 0);
        QCOMPARE(m_desk->session.drafts().count(), 0);
    }

    void whoLooksElsewhereWhileANewOneIsRegisteredStaysThere()
    {
        begin(school, u"Кабинет"_s);
        editor().save();
        show(hospital);
        QTRY_COMPARE(m_portal->data().registered.size(), std::size_t(4));
        QTRY_VERIFY(!m_desk->session.changes().isBusy());
        QCOMPARE(editor().base().id, hospital);
        QVERIFY(!m_desk->session.drafts().findNew(school));
    }

    void aFailureOfANewOneIsToldWhereItIsMade()
    {
        QSignalSpy elsewhere(&editor(), &Editor::failedElsewhere);
        begin(school, u"Кабинет"_s);
        saveInVain();
        editor().show(hospital);
        m_portal->release();
        QTRY_COMPARE(elsewhere.count(), 1);
        QVERIFY(!editor().failure());
        Organization blank;
        editor().showNew(blank); // at another place
        QVERIFY(!editor().failure());
        blank.parent = school;
        editor().showNew(blank);
        QVERIFY(editor().failure());
        QCOMPARE(editor().edited().nameRu, u"Кабинет"_s);
    }

    void aCancelledNewOneIsForgotten()
    {
        QSignalSpy discarded(&editor(), &Editor::newDiscarded);
        begin(school, u"Кабинет"_s);
        editor().discard();
        QCOMPARE(discarded.count(), 1);
        QVERIFY(editor().is<Editor::Nothing>());
        QCOMPARE(m_desk->session.drafts().count(), 0);
    }

    // ---- Drafts that change elsewhere

    void aDraftThatComesBackIsShown()
    {
        show(hospital);
        Organization edited = editor().base();
        edited.phone = mine;
        m_desk->session.drafts().put(editor().base(), edited);
        QVERIFY(editor().is<Editor::Editing>());
        QCOMPARE(editor().edited().phone, mine);
    }

    void whatWasDiscardedAltogetherIsShownNoMore()
    {
        show(hospital);
        m_desk->typePhone(mine);
        m_desk->session.drafts().clear();
        QVERIFY(editor().is<Editor::Shown>());
        QCOMPARE(editor().edited().phone, QString());

        begin(school, u"Кабинет"_s);
        m_desk->session.drafts().clear();
        QVERIFY(editor().isNew());
        QCOMPARE(editor().edited().nameRu, QString());
    }

private:
    Editor &editor() { return m_desk->editor; }
    const EditConflict &choices() { return std::get<Editor::Conflict>(editor().state()).choices; }

    void show(OrganizationId organization)
    {
        editor().show(organization);
        QTRY_VERIFY(editor().isKnown() && !editor().isFetching());
        QCOMPARE(editor().base().id, organization);
    }

    void begin(OrganizationId parent, const QString &name) { m_desk->begin(parent, name); }

    /// Answered once the portal is released.
    void saveInVain()
    {
        m_portal->hold();
        m_portal->failNext(lost);
        editor().save();
        QTRY_VERIFY(m_portal->calls().contains(u"apply"_s));
    }

    void openConflict()
    {
        show(hospital);
        m_desk->typePhone(mine);
        m_desk->changePhoneAsColleague(2, theirs);
        QTRY_VERIFY(editor().is<Editor::Conflict>());
        QCOMPARE(choices().theirs().phone, theirs);
    }

    std::unique_ptr<FakePortal> m_portal;
    std::unique_ptr<EditorDesk> m_desk;
};

QTEST_GUILESS_MAIN(OrganizationEditorTest)
#include "tst_organizationeditor.moc"
