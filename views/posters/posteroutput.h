// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/posterorder.h"
#include "models/printing/deliveryroute.h"

#include <QWidget>

#include <array>
#include <functional>
#include <optional>

class QAction;
class QPushButton;

namespace ratingdesk {

class MessageBar;
class OpeningOffer;
class PrintRun;
class StandRegistration;
class Workspace;

/// The way of the order's posters to where they are hung, by the register that the window knows.
DeliveryRoute deliveryRoute(Workspace &workspace, const PosterOrder &order);

/// The ways out of the posters page: printer, PDF, pictures. Asks where to, carries the order out
/// in the background, one at a time, and says in the bar above what became of it.
class PosterOutput : public QObject
{
    Q_OBJECT

public:
    /// `order` tells what is to be made, `currentRow` which of its rows is in front. Dialogs stand
    /// over the page.
    PosterOutput(Workspace &workspace, std::function<PosterOrder()> order,
                 std::function<int()> currentRow, MessageBar &messages, QWidget *page);
    ~PosterOutput() override;

    /// In the order in which they stand.
    const std::array<QPushButton *, 4> &buttons() const { return m_buttons; }
    /// With a menu of the rarer ones.
    QPushButton *moreButton() const { return m_more; }
    /// `obstacle` says why they cannot be pressed; empty: they can.
    void setObstacle(const QString &obstacle);
    void retranslate();

    bool isBusy() const;
    void save(PosterFormat format, const QString &path);
    /// A kit for each body, in that folder.
    void saveKits(const QString &folder);
    /// As the print dialog asks that was shown for it; where the paper does not take the posters,
    /// the person is asked first.
    void print(const std::shared_ptr<PrintRun> &run);
    /// Other posters, or made otherwise: what was said of the last ones does not hold any more.
    void forget();

Q_SIGNALS:
    /// A job has begun.
    void begun();
    /// It is over, well or not.
    void finished();
    /// All that are chosen have been proved on the way.
    void proved(const ratingdesk::PosterReport &report);

private:
    enum Way {
        Print,
        Pictures,
        Files,
        Pdf,
    };
    /// Where the posters of a job go: a file or a folder, or a printer.
    struct Target
    {
        QString name;
        bool isPrinter = false;
        /// Of all that are chosen: what is proved on the way counts for the whole choice.
        bool isWhole = true;
        std::shared_ptr<PrintRun> run; ///< of a printer, until it is over
    };
    /// What the bar above says; kept to say it again in another language.
    struct Conclusion
    {
        Result<PosterReport> report;
        Target target;
    };

    void askAndSave(PosterFormat format);
    void askForFolder(const std::function<void(const QString &)> &save);
    /// With what the order says of sheets, files and folders.
    PosterJob arranged(PosterJob job, const PosterOrder &order) const;
    void askAndPrint();
    void askAboutPaper(const std::shared_ptr<PrintRun> &run);
    void startPrint(const std::shared_ptr<PrintRun> &run);
    using Make = std::function<PosterWork(const PosterJob &)>;
    /// Once its stands are registered, where it has any.
    void begin(const QString &title, const PosterJob &job, const Target &target, const Make &make);
    void start(const QString &title, const PosterWork &work);
    void conclude(const Result<PosterReport> &report);
    void tellConclusion();
    void concludePrint();
    void showConclusion();
    /// How many posters went where.
    QString madeText() const;

    Workspace &m_workspace;
    std::function<PosterOrder()> m_order;
    std::function<int()> m_currentRow;
    MessageBar &m_messages;
    OpeningOffer *m_opening; ///< in m_messages
    StandRegistration *m_stands;
    QWidget *m_page;
    std::array<QPushButton *, 4> m_buttons;
    QPushButton *m_more;
    // In its menu:
    QAction *m_perBody;
    QAction *m_kits;
    std::optional<PosterWork> m_work;
    Target m_target; ///< of that work
    std::optional<Conclusion> m_conclusion;
};

} // namespace ratingdesk
