// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importmapping.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ratingdesk {

class EmptyState;
class ImportColumnTable;
class OrganizationImporter;

/// The first step of an import: which file, what it was taken for, and what its columns are.
/// Everything can be chosen otherwise.
class ImportFilePane : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFilePane(OrganizationImporter &importer, QWidget *parent = nullptr);

    /// Draws how the importer stands.
    void showState();
    /// The importer's, with what is chosen here.
    ImportMapping mapping() const;
    void setMapping(const ImportMapping &mapping);

Q_SIGNALS:
    void fileWanted();
    void mappingWanted();
    void mappingSaveWanted();
    /// The file is to be read anew.
    void optionsChosen(const ratingdesk::TableOptions &options);
    void mappingChosen();

private:
    QWidget *makeFormRow();
    void choose();
    void showFacts();

    OrganizationImporter &m_importer;
    const void *m_shown = nullptr; ///< the table that is in the widgets
    EmptyState *m_nothing;
    QWidget *m_file;
    QLineEdit *m_path;
    QPushButton *m_browse;
    QLabel *m_facts;
    QWidget *m_form;
    QWidget *m_room; ///< stands for the columns of a file that cannot be read
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_sheet;
    QSpinBox *m_heading;
    QWidget *m_textForm;
    QWidget *m_sheetForm;
    ImportColumnTable *m_columns;
    QWidget *m_details;
    QCheckBox *m_entities;
    QCheckBox *m_spaces;
    QCheckBox *m_surplus;
    QSpinBox *m_added;
    QPushButton *m_load;
    QPushButton *m_save;
};

} // namespace ratingdesk
