// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/answers.h"
#include "models/poster/posterorder.h"
#include "views/common/page.h"

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QSplitter;

namespace ratingdesk {

class ListChanges;
class MessageBar;
class PageHeading;
class PosterChooser;
class PosterOptionsPanel;
class PosterOutput;
class PosterPreview;
class PosterSelectionModel;
class PrintRun;
class ProofPanel;
class TemplateListModel;
class Workspace;

/// What is to be printed, how, and the page itself; beneath it what was found, and the ways out:
/// printer, PDF, pictures.
class PostersPage : public Page
{
    Q_OBJECT

public:
    explicit PostersPage(Workspace &workspace, QWidget *parent = nullptr);
    ~PostersPage() override;

    QString key() const override;
    QString title() const override;
    QString iconName() const override;
    void refresh() override;
    QUndoStack *undoStack() override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    bool showOrganization(OrganizationId organization) override;
    /// Photographs, scans and PDFs of prints, whose codes are checked.
    bool takesFiles(const QStringList &) const override { return true; }
    void takeFiles(const QStringList &paths) override;

    /// Where files go; asked by the buttons through the system's dialog.
    void savePosters(PosterFormat format, const QString &path);
    void saveKits(const QString &folder);
    /// As the print dialog asks that was shown for it; where the paper does not take the posters,
    /// the person is asked first.
    void printPosters(const std::shared_ptr<ratingdesk::PrintRun> &run);

public Q_SLOTS:
    /// Takes the place of what is chosen; that can be undone, or the two put together.
    void setOrganizations(const std::vector<ratingdesk::OrganizationId> &organizations);

Q_SIGNALS:
    /// The codes of all chosen organizations have been proved with the present options.
    void checked();
    /// A job that writes or prints is over, well or not.
    void finished();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void askWhatToCheck();
    /// Asks the portal for those of the chosen ones that are not known yet.
    void lookUp();
    void showLookUpError();
    PosterOrder order() const;
    void showPage();
    void describeCode();
    /// Other posters, or made otherwise: what was said of the last ones does not hold any more.
    void startAnew();
    void showReplacement();
    void updateButtons();
    /// Why nothing can be printed or saved now; else empty.
    QString obstacle() const;
    void remember(const std::vector<OrganizationId> &before, const QString &what);

    Workspace &m_workspace;
    PosterSelectionModel *m_selection;
    TemplateListModel *m_templates;
    ListChanges *m_changes;
    PosterChooser *m_chooser;
    PosterOptionsPanel *m_options;
    PosterPreview *m_preview;
    QSplitter *m_splitter;
    PageHeading *m_heading;
    MessageBar *m_messages;
    MessageBar *m_notice; ///< about the choice
    QUndoStack *m_undo;
    PosterOutput *m_output;
    ProofPanel *m_proof;
    QLabel *m_obstacle;
    QPushButton *m_check;

    struct ShownCode
    {
        OrganizationId organization;
        PlacedCode code;
    };
    std::optional<ShownCode> m_shown;
    PosterOrder m_order; ///< without what the options say
    Latest m_lookUp;
    std::optional<PortalError> m_lookUpError;
    std::vector<OrganizationId>
        m_replaced; ///< what was chosen before other pages asked for posters
};

} // namespace ratingdesk
