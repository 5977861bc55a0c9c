// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/posterpage.h"
#include "models/poster/proof.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QListView;
class QScrollArea;
class QToolButton;

namespace ratingdesk {

class DecimalBox;
class TemplateListModel;

/// How the posters are made: template, language, link, error correction, reading distance, and
/// whether each is a stand.
class PosterOptionsPanel : public QWidget
{
    Q_OBJECT

public:
    /// `mayRegister`: who prints may register stands.
    PosterOptionsPanel(TemplateListModel &templates, const QStringList &allowedHosts,
                       bool mayRegister, QWidget *parent = nullptr);

    /// Nothing while there is no usable template.
    std::shared_ptr<const PosterTemplate> design() const;
    PosterOptions options() const;
    /// Beside each picture of a design for screens, the HTML that shows it as a link.
    bool wantsSnippets() const;
    /// A sheet before the posters of each body, in one PDF and on a printer.
    bool wantsSheets() const;
    /// Folders that mirror the hierarchy, where there are several files.
    bool wantsFolders() const;
    void chooseTemplate(const QString &id);
    /// The code of the page that is shown: its size is told under the options, and its grade once
    /// it has been proved.
    void describeCode(const std::optional<PlacedCode> &code,
                      const std::optional<Proof> &proof = {});

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void changed();
    void reloadRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void fillChoices();
    void fitGallery();
    QString templateId() const;
    void showWhatApplies();
    /// Each of the two boxes follows the other one.
    void showSize();
    void showDistance();

    TemplateListModel &m_templates;
    QStringList m_allowedHosts;
    QScrollArea *m_area;
    QLabel *m_templateLabel;
    QListView *m_gallery;
    QString m_wanted; ///< the id of the template; what is chosen once there are any
    QToolButton *m_reload;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_linkLabel;
    QComboBox *m_link;
    QLabel *m_correctionLabel;
    QComboBox *m_correction;
    QLabel *m_distanceLabel;
    DecimalBox *m_distance;
    QLabel *m_sizeLabel;
    DecimalBox *m_size;
    QCheckBox *m_stands;
    QCheckBox *m_sheets;
    QCheckBox *m_folders;
    QCheckBox *m_snippets; ///< shown for designs for screens only
    QLabel *m_code;
    std::optional<PlacedCode> m_described;
    std::optional<Proof> m_proof; ///< of that code
};

} // namespace ratingdesk
