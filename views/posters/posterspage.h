// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/posterjob.h"
#include "views/common/page.h"

#include <QHash>

#include <optional>
#include <vector>

class QLabel;
class QPrintDialog;
class QPushButton;
class QSplitter;

namespace ratingdesk {

class MessageBar;
class PageHeading;
class PosterChooser;
class PosterOptionsPanel;
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

    /// Where files go; asked by the buttons through the system's dialog.
    void savePosters(PosterFormat format, const QString &path);
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
    void fetchOrganizations();
    void showPage();
    /// Other posters, or made otherwise: what was said of the last ones does not hold any more.
    void startAnew();
    /// Where the posters of a job go: a file or a folder, or a printer.
    struct Target
    {
        QString name;
        bool isPrinter = false;
        /// Of all that are chosen: what is proved on the way counts for the whole choice.
        bool isWhole = true;
        std::shared_ptr<PrintRun> run; ///< of a printer, until it is over
    };
    void startJob(const QString &title, const QFuture<Result<PosterReport>> &future,
                  const Target &target);
    void concludePrint();
    void showConclusion();
    void showReplacement();
    /// How many posters went where.
    QString madeText() const;
    void askAndSave(PosterFormat format);
    void print();
    void askAboutPaper(const std::shared_ptr<PrintRun> &run);
    void startPrint(const std::shared_ptr<PrintRun> &run);
    void openWhatWasMade();
    PosterJob job() const;
    void updateButtons();
    /// Why nothing can be printed or saved now; else empty.
    QString obstacle() const;
    void remember(const std::vector<OrganizationId> &before, const QString &what);

    Workspace &m_workspace;
    PosterSelectionModel *m_selection;
    TemplateListModel *m_templates;
    PosterChooser *m_chooser;
    PosterOptionsPanel *m_options;
    PosterPreview *m_preview;
    QSplitter *m_splitter;
    PageHeading *m_heading;
    MessageBar *m_messages;
    MessageBar *m_notice; ///< about the choice
    QUndoStack *m_undo;
    ProofPanel *m_proof;
    QPushButton *m_print;
    QPushButton *m_savePictures;
    QPushButton *m_saveFiles;
    QPushButton *m_savePdf;
    QLabel *m_obstacle;

    /// What is known of the chosen ones; fetched when they are chosen.
    QHash<OrganizationId, Organization> m_organizations;
    quint64 m_fetch = 0; ///< answers to older questions are dropped
    enum class Fetch {
        Done,
        Running,
        Failed,
    };
    Fetch m_fetched = Fetch::Done;
    std::vector<OrganizationId>
        m_replaced; ///< what was chosen before other pages asked for posters
    /// What the bar above says; kept to say it again in another language.
    struct Conclusion
    {
        Result<PosterReport> report;
        Target target;
    };
    std::optional<Conclusion> m_conclusion;
    quint64 m_choice = 0; ///< what a job proved counts only for the choice it was started with
    QFuture<Result<PosterReport>> m_running;
};

} // namespace ratingdesk
