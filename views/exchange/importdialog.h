// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/editing/organizationimporter.h"
#include "models/exchange/mappingmemory.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ratingdesk {

class ImportFilePane;
class ImportRowsPane;
class MessageBar;
class OpeningOffer;
class WorkLine;
class Workspace;

/// What is remembered of imports from one to the next.
struct ImportMemory
{
    MappingMemory mappings;
    QJsonObject dialog; ///< sizes

    QJsonObject state() const;
    void restore(const QJsonObject &state);
};

/// Brings a file of organizations into the register, step by step: file and columns, a verdict for
/// every row, the result.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// The memory outlives the dialog.
    ImportDialog(Workspace &workspace, ImportMemory &memory, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void takeFile(const QString &path);
    OrganizationImporter &importer() { return *m_importer; }

    void reject() override;

Q_SIGNALS:
    void organizationsRequested(const std::vector<ratingdesk::OrganizationId> &organizations);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Step {
        File,
        Rows,
        Result,
    };
    /// What the bar offers to do.
    enum class Offer {
        None,
        LeaveOutRefused,
        CheckAgain,
        Close,
        OpenFile,
    };

    void connectImporter();
    void show(Step step);
    void showState();
    void showResult();
    void goOn();
    void goBack();
    void startImport();
    void sayRefused();
    void followOffer();
    void say(Offer offer, const QString &action);
    void askForFile();
    void askForMapping();
    void takeMapping(const ImportMapping &mapping);
    void saveMapping();
    void saveReport();
    QString fileName() const;

    Workspace &m_workspace;
    ImportMemory &m_memory;
    OrganizationImporter *m_importer;
    Step m_step = Step::File;
    Offer m_offer = Offer::None;
    std::optional<ImportMapping> m_wanted; ///< once the file is read as it says
    QLabel *m_steps;
    MessageBar *m_message;
    OpeningOffer *m_opening;
    QStackedWidget *m_stack;
    ImportFilePane *m_file;
    ImportRowsPane *m_rows;
    QLabel *m_result;
    QPushButton *m_showNew;
    WorkLine *m_work;
    QPushButton *m_report;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_close;
};

} // namespace ratingdesk
