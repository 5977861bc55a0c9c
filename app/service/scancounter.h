// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"

#include <QDate>
#include <QHash>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>

namespace ratingdesk {

/// Counts scans of stands in memory and has them written down every few seconds, beside whoever is
/// answered: a page that thousands open is one line, not thousands of saves. What is not written
/// yet is written at the end.
class ScanCounter : public QObject
{
    Q_OBJECT

public:
    using Scans = QHash<QString, qint64>; ///< by code
    /// Called in a thread of its own; made there by `makeWriter`, and let go of there.
    using Write = std::function<Result<void>(const Scans &scans, QDate day)>;

    explicit ScanCounter(std::function<Write()> makeWriter);
    ~ScanCounter() override;

    void count(const QString &code);

private:
    void write();

    QThread m_thread;
    QObject *m_worker;              ///< lives in the thread
    std::shared_ptr<Write> m_write; ///< made and used there only
    QTimer m_timer;
    QDate m_day; ///< of what is counted
    Scans m_scans;
};

} // namespace ratingdesk
