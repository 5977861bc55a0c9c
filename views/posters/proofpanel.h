// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/posterjob.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTreeWidget;
template <class T>
class QFutureWatcher;

namespace ratingdesk {

class Workspace;

/// Proves the codes of the posters that are about to be made, in the background, and says what was
/// found: a sentence, and a list where single posters call for a word.
class ProofPanel : public QWidget
{
    Q_OBJECT

public:
    /// `posters` tells what is to be proved.
    ProofPanel(Workspace &workspace, std::function<PosterJob()> posters, QWidget *parent = nullptr);
    ~ProofPanel() override;

    /// At the end of the line that says what was found.
    void addControl(QWidget *control);

    /// Other posters, or made otherwise: what was found is forgotten, and they are proved as soon
    /// as no more changes follow.
    void restart();
    /// Found by a job that proved the same posters on its way.
    void setReport(const PosterReport &report);
    void retranslate();

Q_SIGNALS:
    void proved();
    /// Somebody wants to see the poster of that row of the job.
    void posterRequested(int row);

private:
    using Watcher = QFutureWatcher<Result<PosterReport>>;

    void prove();
    void takeProof();
    void stop();
    void showProof();
    void list(const PosterReport &report);

    Workspace &m_workspace;
    std::function<PosterJob()> m_posters;
    QTimer m_delay{this};
    std::unique_ptr<Watcher> m_watcher; ///< of the proof that runs; a new choice drops it
    int m_proving = 0;                  ///< that many codes are being proved
    std::optional<Result<PosterReport>> m_proof;

    QTreeWidget *m_findings;
    QHBoxLayout *m_line;
    QLabel *m_found;
    QPushButton *m_proveAgain;
    QPushButton *m_details;
};

} // namespace ratingdesk
