// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importreport.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QJsonObject;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QTableView;
class QToolButton;

namespace ratingdesk {

class ColumnKeeper;
class ImportRowsModel;
class OrganizationImporter;

/// The second step of an import: a verdict for every row, to be filtered and searched; what is
/// wrong is mended in its cell, and rows are left out.
class ImportRowsPane : public QWidget
{
    Q_OBJECT

public:
    explicit ImportRowsPane(OrganizationImporter &importer, QWidget *parent = nullptr);

    ImportRowsModel &model() { return *m_model; }
    QString reason() const;
    /// What stands in the journal when nothing is typed.
    void setUsualReason(const QString &reason);
    /// Draws how the importer stands.
    void showState();

    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeChips();
    void filter();
    void showDetail();
    void toggleSelected();
    void chooseShown(bool isChosen);
    void keepCurrent();
    void fitCells();

    OrganizationImporter &m_importer;
    ImportRowsModel *m_model;
    std::map<ImportVerdict, QToolButton *> m_chips;
    QLineEdit *m_search;
    QTimer m_typing{this};
    QToolButton *m_takeShown;
    QToolButton *m_leaveShown;
    QLabel *m_count;
    QSplitter *m_splitter;
    QTableView *m_view;
    QPlainTextEdit *m_detail;
    QLineEdit *m_reason;
    QStringList m_fitted; ///< the titles of the cells that have their widths
    int m_currentRow = 0; ///< of the file
    int m_currentColumn = 0;
};

} // namespace ratingdesk
