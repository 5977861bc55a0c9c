// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/posters/posterspage.h"

#include "models/domain/minsktime.h"
#include "models/items/posters/posterselectionmodel.h"
#include "models/items/posters/templatelistmodel.h"
#include "models/portal/policy.h"
#include "models/portal/portalsource.h"
#include "models/poster/templatecheck.h"
#include "models/stores/organizationstore.h"
#include "models/words/posters/posterwords.h"
#include "models/words/tooltiptext.h"
#include "views/common/columnkeeper.h"
#include "views/common/messagebar.h"
#include "views/common/pageheading.h"
#include "views/common/splitterstate.h"
#include "views/common/workspace.h"
#include "views/posters/listchanges.h"
#include "views/posters/posterchooser.h"
#include "views/posters/posteroptionspanel.h"
#include "views/posters/posteroutput.h"
#include "views/posters/posterpreview.h"
#include "views/posters/printcheckdialog.h"
#include "views/posters/proofpanel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QUndoCommand>
#include <QUndoStack>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// A change of the choice, which has been made already when it is pushed.
class ChoiceCommand : public QUndoCommand
{
public:
    ChoiceCommand(PosterSelectionModel &selection, std::vector<OrganizationId> before,
                  const QString &what)
        : QUndoCommand(what),
          m_selection(selection),
          m_before(std::move(before)),
          m_after(selection.organizations())
    {
    }

    void undo() override { m_selection.setOrganizations(m_before); }
    void redo() override
    {
        if (m_selection.organizations() != m_after)
            m_selection.setOrganizations(m_after);
    }

private:
    PosterSelectionModel &m_selection;
    std::vector<OrganizationId> m_before;
    std::vector<OrganizationId> m_after;
};

} // namespace

PostersPage::PostersPage(Workspace &workspace, QWidget *parent)
    : Page(parent),
      m_workspace(workspace),
      m_selection(new PosterSelectionModel(workspace.organizations(), this)),
      m_templates(new TemplateListModel(this)),
      m_changes(new ListChanges(workspace, *m_selection, this)),
      m_chooser(new PosterChooser(workspace, *m_selection)),
      m_preview(new PosterPreview),
      m_splitter(new QSplitter),
      m_heading(new PageHeading),
      m_messages(new MessageBar),
      m_notice(new MessageBar),
      m_undo(new QUndoStack(this)),
      m_output(new PosterOutput(
          workspace, [this] { return order(); }, [this] { return m_preview->pageNumber() - 1; },
          *m_messages, this)),
      m_proof(new ProofPanel(workspace, [this] { return order(); })),
      m_obstacle(new QLabel),
      m_check(new QPushButton)
{
    m_options = new PosterOptionsPanel(*m_templates, workspace.linkHosts(),
                                       !missingRight(workspace.actor(), Operation::KeepStands));

    m_splitter->addWidget(m_chooser);
    m_splitter->addWidget(m_options);
    m_splitter->addWidget(m_preview);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(16);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setSizes({260, 260, 600});

    m_obstacle->setWordWrap(true);
    m_obstacle->setTextFormat(Qt::PlainText);
    m_obstacle->setAlignment(Qt::AlignRight);

    m_proof->addControl(m_output->moreButton());
    for (QPushButton *button : m_output->buttons())
        m_proof->addControl(button);

    m_check->setIcon(QIcon::fromTheme(u"document-preview"_s));
    m_heading->addControl(m_check);
    connect(m_check, &QPushButton::clicked, this, &PostersPage::askWhatToCheck);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(m_heading);
    layout->addWidget(m_messages);
    layout->addWidget(m_notice);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_proof);
    layout->addWidget(m_obstacle);

    connect(m_selection, &QAbstractItemModel::modelReset, this, &PostersPage::lookUp);
    connect(m_selection, &QAbstractItemModel::rowsInserted, this, &PostersPage::lookUp);
    connect(m_selection, &QAbstractItemModel::rowsRemoved, this, &PostersPage::lookUp);
    connect(m_chooser, &PosterChooser::currentRowChanged, m_preview,
            [this](int row) { m_preview->setPageNumber(row + 1); });
    connect(m_preview, &PosterPreview::pageNumberChanged, this, [this](int number) {
        m_chooser->setCurrentRow(number - 1);
        showPage();
    });
    connect(m_options, &PosterOptionsPanel::changed, this, [this] {
        showPage();
        startAnew();
    });
    connect(m_options, &PosterOptionsPanel::reloadRequested, m_templates,
            [this] { m_templates->load(TemplateCatalogue::ownTemplatesFolder()); });
    connect(m_proof, &ProofPanel::proved, this, &PostersPage::checked);
    connect(m_proof, &ProofPanel::changed, this, &PostersPage::updateButtons);
    connect(m_proof, &ProofPanel::changed, this, &PostersPage::describeCode);
    connect(m_proof, &ProofPanel::posterRequested, m_preview, [this](OrganizationId id) {
        if (const int row = m_selection->rowOf(id); row >= 0)
            m_preview->setPageNumber(row + 1);
    });
    connect(m_proof, &ProofPanel::removalRequested, this,
            [this](const std::vector<OrganizationId> &organizations) {
                const std::vector<OrganizationId> before = m_selection->organizations();
                QModelIndexList rows;
                for (const OrganizationId id : organizations)
                    rows << m_selection->index(m_selection->rowOf(id));
                m_selection->remove(rows);
                remember(before, tr("%Ln organization(s) were removed from the list", nullptr,
                                    static_cast<int>(rows.size())));
            });
    connect(m_proof, &ProofPanel::organizationRequested, &workspace,
            &Workspace::organizationRequested);
    connect(m_chooser, &PosterChooser::organizationRequested, &workspace,
            &Workspace::organizationRequested);
    connect(m_chooser, &PosterChooser::edited, this, &PostersPage::remember);
    const auto tell = [this](const QString &sentence) {
        m_replaced.clear();
        m_notice->showMessage(MessageBar::Kind::Information, sentence);
    };
    connect(m_chooser, &PosterChooser::said, this, tell);
    connect(m_chooser, &PosterChooser::routeRequested, m_changes,
            [this] { m_changes->sortForDelivery(order()); });
    connect(m_chooser, &PosterChooser::standlessRequested, m_changes,
            &ListChanges::keepWithoutStand);
    connect(m_changes, &ListChanges::said, this, tell);
    connect(m_changes, &ListChanges::failed, this, [this](const PortalError &error) {
        m_replaced.clear();
        m_notice->showError(error);
    });
    connect(m_changes, &ListChanges::changed, this,
            [this](const std::vector<OrganizationId> &before, const QString &what) {
                m_notice->hide();
                remember(before, what);
            });
    connect(m_notice, &MessageBar::actionTriggered, this, [this] {
        const std::vector<OrganizationId> before = m_selection->organizations();
        std::vector<OrganizationId> both = m_replaced;
        both.insert(both.end(), before.begin(), before.end());
        m_selection->setOrganizations(both);
        m_notice->hide();
        remember(before, tr("The organizations were put together in one list"));
    });
    connect(m_messages, &MessageBar::actionTriggered, this, [this] {
        if (m_lookUpError)
            refresh();
    });
    connect(m_output, &PosterOutput::begun, this, &PostersPage::updateButtons);
    connect(m_output, &PosterOutput::proved, m_proof, &ProofPanel::setReport);
    connect(m_output, &PosterOutput::finished, this, &PostersPage::updateButtons);
    connect(m_output, &PosterOutput::finished, this, &PostersPage::finished);
    m_preview->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_preview, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (QPushButton *button : m_output->buttons()) {
            QAction *action = menu->addAction(button->icon(), button->text(), button->shortcut(),
                                              button, &QPushButton::click);
            action->setEnabled(button->isEnabled());
        }
        menu->addActions(m_output->moreButton()->menu()->actions());
        menu->popup(m_preview->mapToGlobal(at));
    });
    connect(&workspace, &Workspace::postersRequested, this,
            [this](const std::vector<OrganizationId> &organizations) {
                // Of nobody: the page alone is asked for.
                if (!organizations.empty())
                    setOrganizations(organizations);
            });
    connect(&workspace, &Workspace::languageChanged, this, &PostersPage::retranslate);
    connect(&workspace.source(), &PortalSource::changed, this, [this](const PortalChange &change) {
        const auto &shown = m_selection->organizations();
        const bool concerns = std::any_of(shown.begin(), shown.end(), [&change](OrganizationId id) {
            return change.concerns(id);
        });
        if (concerns)
            refresh();
    });
    retranslate();
    lookUp();
}

PostersPage::~PostersPage() = default;

QString PostersPage::key() const { return u"posters"_s; }

QString PostersPage::title() const { return tr("Posters"); }

QString PostersPage::iconName() const { return u"view-barcode-qr"_s; }

void PostersPage::refresh()
{
    m_order.forgetLookedUp();
    lookUp();
}

QByteArray PostersPage::saveState() const
{
    const QJsonObject state{
        {u"columns"_s, splitterState(*m_splitter)},
        {u"findings"_s, m_proof->columns().state()},
        {u"options"_s, QString::fromUtf8(m_options->saveState())},
    };
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void PostersPage::restoreState(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    if (object.isEmpty())
        return;
    restoreSplitter(*m_splitter, object.value("columns"_L1));
    m_proof->columns().restore(object.value("findings"_L1).toObject());
    m_options->restoreState(object.value("options"_L1).toString().toUtf8());
}

/// Its poster.
bool PostersPage::showOrganization(OrganizationId organization)
{
    m_chooser->choose(organization);
    return true;
}

void PostersPage::takeFiles(const QStringList &paths)
{
    auto *dialog = new PrintCheckDialog(m_workspace, paths, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PrintCheckDialog::postersRequested, this, &PostersPage::setOrganizations);
    dialog->open();
}

void PostersPage::askWhatToCheck()
{
    auto *dialog = new QFileDialog(this, tr("Photographs, scans and PDFs of prints"),
                                   m_workspace.filesFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Pictures and PDF documents (*.jpg *.jpeg *.png *.webp *.bmp *.gif "
                               "*.pdf)"),
                            tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &PostersPage::takeFiles);
    dialog->open();
}

QUndoStack *PostersPage::undoStack() { return m_undo; }

void PostersPage::setOrganizations(const std::vector<OrganizationId> &organizations)
{
    const std::vector<OrganizationId> before = m_selection->organizations();
    m_selection->setOrganizations(organizations);
    m_notice->hide();
    if (before.empty() || before == m_selection->organizations())
        return;
    m_replaced = before;
    showReplacement();
    remember(before, tr("The list of posters was replaced"));
}

void PostersPage::showReplacement()
{
    if (m_replaced.empty())
        return;
    m_notice->showMessage(MessageBar::Kind::Information,
                          tr("The %Ln organization(s) that were chosen before have been replaced.",
                             nullptr, static_cast<int>(m_replaced.size())));
    m_notice->setActionText(tr("Make posters of both"));
}

void PostersPage::remember(const std::vector<OrganizationId> &before, const QString &what)
{
    m_undo->push(new ChoiceCommand(*m_selection, before, what));
    // The page may only just be coming to the front, and its undo with it.
    QMetaObject::invokeMethod(
        this, [this, what] { Q_EMIT m_workspace.messageShown(what, Workspace::Offer::Undo); },
        Qt::QueuedConnection);
}

void PostersPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void PostersPage::retranslate()
{
    m_heading->setTitle(title());
    m_heading->setLine(
        tr("Printed things with a code that brings citizens to a profile. Every code "
           "is read back and graded before it is printed."));
    m_check->setText(tr("Check a print…"));
    m_check->setToolTip(toolTipText(
        tr("Whose code is on a photograph, a scan or a PDF, and whether it still leads there. A "
           "file can also be dropped on the window.")));
    m_templates->setLanguage(m_workspace.language());
    m_output->retranslate();
    m_proof->retranslate();
    showPage();
    if (m_lookUpError && !m_messages->isHidden())
        showLookUpError();
    if (!m_notice->isHidden())
        showReplacement();
}

void PostersPage::lookUp()
{
    m_order.setOrganizations(m_selection->organizations());
    m_preview->setPageCount(static_cast<int>(m_order.organizations().size()));
    m_lookUpError.reset();
    const std::vector<OrganizationId> asked = m_order.notLookedUp();
    if (asked.empty()) {
        m_lookUp.forget();
        showPage();
        startAnew();
        return;
    }
    m_lookUp.ask(m_workspace.source().organizations(asked), this,
                 [this, asked](const Result<std::vector<Organization>> &found) {
                     if (found)
                         m_order.takeLookedUp(asked, *found);
                     else
                         m_lookUpError = found.error();
                     showPage();
                     startAnew();
                     if (m_lookUpError)
                         showLookUpError();
                 });
    showPage();
}

void PostersPage::showLookUpError()
{
    m_messages->showError(*m_lookUpError);
    m_messages->setActionText(tr("Try again"));
}

PosterOrder PostersPage::order() const
{
    PosterOrder order = m_order;
    order.design = m_options->design();
    order.options = m_options->options();
    order.snippets = m_options->wantsSnippets();
    order.sheets = m_options->wantsSheets();
    order.folders = m_options->wantsFolders();
    order.options.demo = m_workspace.info().isDemo;
    order.options.date = minskToday();
    return order;
}

void PostersPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // To read them takes a fifth of the start of a window that shows another page.
    if (m_templates->rowCount() == 0)
        m_templates->load(TemplateCatalogue::ownTemplatesFolder());
    showPage();
}

void PostersPage::showPage()
{
    updateButtons();
    // To lay out a page that nobody sees would delay the start of the window.
    if (!isVisible())
        return;
    const PosterOrder order = this->order();
    if (!order.design) {
        m_preview->showPage({}, tr("There is no template that can be used."));
        return;
    }
    const auto row = static_cast<std::size_t>(m_preview->pageNumber() - 1);
    const auto &chosen = order.organizations();
    Organization organization;
    QString caption;
    if (row < chosen.size()) {
        const Organization *known = order.find(chosen[row]);
        if (!known) {
            m_shown.reset();
            describeCode();
            m_preview->showPage({}, order.isLookedUp(chosen[row])
                                        ? pageProblemText({PageProblem::Kind::NotFound, {}, {}, {}})
                                        : QString());
            return;
        }
        organization = *known;
    } else {
        organization = sampleOrganization();
        caption = tr("A sample: no organization is chosen yet.");
    }
    const auto page = layOutPage(order.design, organization, order.options);
    if (!page) {
        m_shown.reset();
        describeCode();
        m_preview->showPage({}, pageProblemText(page.error()));
        return;
    }
    for (const LayoutNote &note : page->notes)
        caption += (caption.isEmpty() ? QString() : u" "_s) + layoutNoteText(note);
    m_shown = ShownCode{organization.id, page->code};
    describeCode();
    m_preview->showPage(*page, caption);
}

void PostersPage::describeCode()
{
    if (m_shown)
        m_options->describeCode(m_shown->code, m_proof->proofOf(m_shown->organization));
    else
        m_options->describeCode({});
}

void PostersPage::startAnew()
{
    m_output->forget();
    m_proof->restart();
    updateButtons();
}

QString PostersPage::obstacle() const
{
    if (m_output->isBusy())
        return tr("Posters are being made.");
    if (m_lookUpError)
        return tr("The organizations could not be fetched.");
    if (const auto obstacle = order().obstacle())
        return posterObstacleText(*obstacle);
    const QString found = m_proof->obstacle();
    return found.isEmpty() ? QString() : tr("No poster can be made. %1").arg(found);
}

void PostersPage::updateButtons()
{
    const QString why = obstacle();
    m_output->setObstacle(why);
    m_obstacle->setText(why);
    m_obstacle->setVisible(!why.isEmpty());
}

void PostersPage::savePosters(PosterFormat format, const QString &path)
{
    m_output->save(format, path);
}

void PostersPage::saveKits(const QString &folder) { m_output->saveKits(folder); }

void PostersPage::printPosters(const std::shared_ptr<PrintRun> &run) { m_output->print(run); }

} // namespace ratingdesk
