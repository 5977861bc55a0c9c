// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/common/messagebar.h"

namespace ratingdesk {

class Workspace;

/// Offers what an earlier run that did not come to its end left unsaved: to go on with it, or to
/// throw it away. Closed without an answer it is offered again on the next start.
class DraftOffer : public MessageBar
{
    Q_OBJECT

public:
    explicit DraftOffer(QWidget *parent = nullptr);

    /// The register has to be there: it tells which organizations there still are.
    void offer(Workspace &workspace);
    void withdraw();

Q_SIGNALS:
    /// They are drafts again.
    void takenUp();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showOffer();
    void restore();
    void discard();

    Workspace *m_workspace = nullptr;
};

} // namespace ratingdesk
