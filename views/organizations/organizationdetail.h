// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"
#include "models/words/fieldwords.h"

#include <QHash>
#include <QSet>
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
class OrganizationDrafts;
class ChangeQueue;
class OrganizationForm;
class OrganizationHeader;
class OrganizationHistory;
class OrganizationRatings;
class SaveBar;
class Workspace;

/// One organization with everything that is known about it, or a new one in the making. Fetches
/// what it shows, keeps unsaved edits as drafts, and saves them.
class OrganizationDetail : public QWidget
{
    Q_OBJECT

public:
    OrganizationDetail(Workspace &workspace, FieldWords &words, OrganizationActions &actions,
                       QWidget *parent = nullptr);

    void showOrganization(OrganizationId organization);
    /// A new one below that organization, or at the top; goes on with the draft where there is one.
    void showNew(std::optional<OrganizationId> parent);
    bool isNew() const { return m_isNew; }
    bool isLoading() const { return m_isLoading; }
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

    QWidget *makeGeneralTab();
    void showTabsOf(bool isNew);
    void fetch();
    void take(const Organization &organization);
    void showDraftOf(const Organization &organization);
    void noteEdit();
    /// What comes after a new one was registered.
    enum class Next {
        Show,
        AddAnother, ///< below the same one
    };

    void save(Next next);
    void saveNew(Next next);
    void takeCreated(const Organization &sent, const Organization &created, Next next);
    void showCreated(const Organization &created);
    void send(const Organization &base, const Organization &edited);
    void takeSaved(const Organization &sent, const Organization &saved);
    void showError(const PortalError &error);
    void noteFailure(OrganizationId organization, const QString &name, const PortalError &error);
    bool isSaving() const;
    void discard();
    void openConflict(const Organization &theirs);
    void fetchAuthors();
    void closeConflict();
    void acceptConflict();
    void noteChanged(OrganizationId organization);
    void showHeader();
    void showSaveBar();
    void showTab();
    void offerDraftBelow();
    void retranslate();

    Workspace &m_workspace;
    ChangeQueue &m_queue;
    OrganizationDrafts &m_drafts;
    FieldWords &m_words;
    OrganizationActions &m_actions;

    OrganizationId m_shown;
    std::optional<OrganizationId> m_parent; ///< of the new one
    bool m_isNew = false;
    bool m_isLoading = false;
    /// Whose save is on its way, and below whom a new one's.
    QSet<OrganizationId> m_saving;
    QSet<OrganizationId> m_savingNew;
    /// Told when the organization is looked at again: its save failed while another one was shown.
    QHash<OrganizationId, PortalError> m_failures;
    int m_fetch = 0; ///< answers to earlier fetches are dropped

    OrganizationHeader *m_header;
    MessageBar *m_message;
    enum class Offer {
        None,
        TryAgain,
        NewDraft,
    };
    Offer m_offer = Offer::None;
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
