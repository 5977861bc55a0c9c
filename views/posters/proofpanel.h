// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/posterorder.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QShortcut;
class QTreeWidget;

namespace ratingdesk {

class ColumnKeeper;
class Workspace;

/// Proves the codes of the posters that are about to be made, in the background, and says what was
/// found: a sentence, and a list where single posters call for a word.
class ProofPanel : public QWidget
{
    Q_OBJECT

public:
    /// `order` tells what is to be proved.
    ProofPanel(Workspace &workspace, std::function<PosterOrder()> order, QWidget *parent = nullptr);
    ~ProofPanel() override;

    /// At the end of the line that says what was found.
    void addControl(QWidget *control);

    /// Other posters, or made otherwise: what was found is forgotten, and they are proved as soon
    /// as no more changes follow.
    void restart();
    /// Found by a job that proved the same posters on its way.
    void setReport(const PosterReport &report);
    /// Why no poster can be made, once that has been found; else empty.
    QString obstacle() const;
    /// Of that organization's code, once it is proved with the present options.
    std::optional<Proof> proofOf(OrganizationId organization) const;
    void retranslate();
    ColumnKeeper &columns() { return *m_columns; }

Q_SIGNALS:
    void proved();
    /// What was found has changed, or is not known any more.
    void changed();
    /// Somebody wants to see that poster, to be rid of it, or to see the organization.
    void posterRequested(ratingdesk::OrganizationId organization);
    void removalRequested(const std::vector<ratingdesk::OrganizationId> &organizations);
    void organizationRequested(ratingdesk::OrganizationId organization);

private:
    void prove();
    void takeProof();
    void stop();
    void showProof();
    void list(const PosterReport &report);
    void filter();
    void showMenu(const QPoint &at);
    void fitColumns();

    Workspace &m_workspace;
    std::function<PosterOrder()> m_order;
    QTimer m_delay{this};
    std::optional<PosterWork> m_work;
    std::unique_ptr<QFutureWatcher<void>> m_watcher; ///< of that work; a new choice drops it
    int m_proving = 0;                               ///< that many codes are being proved
    std::optional<Result<PosterReport>> m_proof;

    QLineEdit *m_filter;
    QTreeWidget *m_findings;
    QShortcut *m_removeKey;
    ColumnKeeper *m_columns;
    QHBoxLayout *m_line;
    QLabel *m_found;
    QPushButton *m_proveAgain;
    QPushButton *m_details;
};

} // namespace ratingdesk
