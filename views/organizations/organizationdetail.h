// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/editing/organizationeditor.h"
#include "models/words/fieldwords.h"

#include <QWidget>

class QScrollArea;
class QShortcut;
class QTabWidget;

namespace ratingdesk {

class BusyIndicator;
class ColumnKeeper;
class ConflictPanel;
class MessageBar;
class OrganizationActions;
class OrganizationForm;
class OrganizationHeader;
class OrganizationHistory;
class OrganizationRatings;
class SaveBar;
class Workspace;

/// One organization with everything that is known about it, or a new one in the making. Shows how
/// its editor stands, and passes on what a person does.
class OrganizationDetail : public QWidget
{
    Q_OBJECT

public:
    OrganizationDetail(Workspace &workspace, FieldWords &words, OrganizationActions &actions,
                       QWidget *parent = nullptr);

    void showOrganization(OrganizationId organization);
    /// A new one below that organization, or at the top; goes on with the draft where there is one.
    void showNew(std::optional<OrganizationId> parent);
    bool isNew() const { return m_editor.isNew(); }
    bool isLoading() const { return m_editor.isFetching(); }
    void refresh();
    void focusForm();
    /// The reference data or the language of the words are others now.
    void refreshWords();
    ColumnKeeper &historyColumns();
    int currentTab() const;
    void setCurrentTab(int tab);

Q_SIGNALS:
    void created(ratingdesk::OrganizationId organization);
    void saved(ratingdesk::OrganizationId organization);
    void newDiscarded();
    void organizationRequested(ratingdesk::OrganizationId organization);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Tab {
        GeneralTab,
        RatingsTab,
        HistoryTab,
    };

    /// What the message above the form is about.
    enum class Told {
        Nothing,
        WhyNot,   ///< it was not loaded, or not saved
        NewDraft, ///< below what is shown
    };

    QWidget *makeGeneralTab();
    void listenToEditor();
    ChangeQueue::Wording wordingOf(const Organization &edited) const;
    void save(OrganizationEditor::Next next);
    void noteChanged(OrganizationId organization);
    /// The organization in front; invalid: a new one, or none.
    OrganizationId shown() const;

    void showState();
    void showTabsOf(bool isNew);
    void showBusy();
    void showForm();
    void showConflict();
    void showMessage();
    void showHeader();
    void showSaveBar();
    void showTab();
    void retranslate();

    Workspace &m_workspace;
    FieldWords &m_words;
    OrganizationActions &m_actions;
    OrganizationEditor m_editor;
    std::optional<EditSubject> m_subject; ///< as it was shown last
    Told m_told = Told::Nothing;
    int m_toldFailure = 0; ///< its number

    OrganizationHeader *m_header;
    MessageBar *m_message;
    ConflictPanel *m_conflict;
    BusyIndicator *m_busy;
    QTabWidget *m_tabs;
    QScrollArea *m_formArea = nullptr;
    OrganizationForm *m_form;
    OrganizationRatings *m_ratings;
    OrganizationHistory *m_history;
    SaveBar *m_saveBar;
    QShortcut *m_saveKeys;
    QShortcut *m_saveAndAddKeys;
};

} // namespace ratingdesk
