// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/helptexts.h"

#include <QCoreApplication>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ratingdesk::HelpTexts)
};

QString key(const QKeySequence &sequence) { return sequence.toString(QKeySequence::NativeText); }

PageHelp overviewHelp()
{
    return {{Words::tr("The portal at a glance: how many users, organizations and questionnaires "
                       "there are, and how satisfied the citizens are, each beside the month "
                       "before."),
             Words::tr("Below stand the questionnaires month by month, who rose and who fell most "
                       "in the ranking, and what was changed last in the register. Every name "
                       "leads to where more is said of it."),
             Words::tr("The menu in the upper right corner copies the whole portal into a file, "
                       "while everybody goes on working, and brings it back from such a copy. Keep "
                       "the copies on another disk. Never put one over a portal's file by hand: "
                       "what lies beside that file would damage it.")},
            {{key(Qt::Key_Return), Words::tr("Go where the selected line leads")}}};
}

PageHelp organizationsHelp()
{
    return {
        {Words::tr("The register. On the left the tree of bodies, organizations and their "
                   "subdivisions; on the right all that is known about the selected one."),
         Words::tr("Search by a part of the name, an УНП, an address or an id; the filters "
                   "leave only what fits. To move an organization, drag it onto the one it "
                   "will belong to: you are asked for the day and the reason."),
         Words::tr("“Merge…” makes several organizations one: what is below them, their links and "
                   "their stands go to the successor. It can be undone at once, and taken back "
                   "later with “Separate…”. “Duplicates…” finds what may be registered twice."),
         Words::tr("What you edit is marked until you save or discard it, and it stays while "
                   "you look at other organizations. Where a colleague has changed the same "
                   "field meanwhile, you choose which of the two holds."),
         Words::tr("A table of organizations comes in with “Import…”, or is dropped on the "
                   "window. Every row has its verdict before anything is changed, and the "
                   "whole import can be undone.")},
        {{Words::tr("Letters"), Words::tr("In the tree: search")},
         {key(Qt::Key_Return), Words::tr("In the tree: open the branch or the form")},
         {key(Qt::Key_Escape), Words::tr("In the search field: end the search")},
         {Words::tr("Shift or Ctrl with a click"), Words::tr("Select several")}}};
}

PageHelp postersHelp()
{
    return {{Words::tr("Posters, stands and banners with a code that leads to the profile of an "
                       "organization. On the left for whom, in the middle how, on the right the "
                       "page as it will be printed."),
             Words::tr("Every code is read back from the finished page by two readers and graded "
                       "before it is printed. What was found, a shortened name for instance, is "
                       "said below the page."),
             Words::tr("Who delivers posters puts the list in the order of delivery and takes a "
                       "separator sheet before those of each body; or saves a file for each body, "
                       "in folders as in the hierarchy."),
             Words::tr("A kit for each body is a ZIP file with a poster, a table tent, stickers "
                       "and banners for each of its organizations, and a page that says how to "
                       "use them: “More” below the page saves it."),
             Words::tr("Banners and pictures for screens are saved as PNG, and beside each, if "
                       "you want, the HTML that shows it on a web site: as a link to the profile, "
                       "with a text for those who do not see it."),
             Words::tr("A photograph, a scan or a PDF of something printed can be dropped on the "
                       "window: whose code it is, whether it still leads there, and whether "
                       "somebody has stuck another one on it.")},
            {{Words::tr("Ctrl with the wheel"), Words::tr("On the page: larger or smaller")}}};
}

PageHelp standsHelp()
{
    return {{Words::tr("Each poster that was registered as a stand when it was printed: its code, "
                       "where it hangs and since when, when somebody looked at it last, and how "
                       "often its link was opened."),
             Words::tr("The filters show what is to be done: which ones nobody has looked at for a "
                       "long time, whose links nobody opens, and which are to be printed anew "
                       "because their organization was renamed, archived or merged. The list can "
                       "be saved for those who go round."),
             Words::tr("Say of the selected ones where they hang, that somebody looked at them, or "
                       "that they are gone. The link of a retired stand still leads to the "
                       "organization. What was said can be undone.")},
            {{Words::tr("Shift or Ctrl with a click"), Words::tr("Select several")},
             {Words::tr("Double click"), Words::tr("Say where it hangs")}}};
}

PageHelp rankingHelp()
{
    return {{Words::tr("How organizations rank in a period, and how they have moved since another "
                       "one. Above the table, below the course of their positions; what is "
                       "selected in one is selected in the other."),
             Words::tr("Enter or a double click goes down to the subordinates of a row, the path "
                       "above the table leads up again. The line under the path says how the "
                       "ranking was formed; with few questionnaires a place says little.")},
            {{key(Qt::Key_Return), Words::tr("The ranking of the subordinates")}}};
}

PageHelp accountsHelp()
{
    return {{Words::tr("Who works on this portal: with which role, in which part of the register, "
                       "and when they signed in last. Operators see all accounts, administrators "
                       "those of their part."),
             Words::tr("A new account, and one whose password is made anew, gets a password that "
                       "is shown once: hand it over, for nobody can look it up later. What was "
                       "changed can be undone; nobody changes what they may do themselves.")},
            {}};
}

} // namespace

PageHelp helpOf(const QString &page)
{
    if (page == "overview"_L1)
        return overviewHelp();
    if (page == "organizations"_L1)
        return organizationsHelp();
    if (page == "posters"_L1)
        return postersHelp();
    if (page == "stands"_L1)
        return standsHelp();
    if (page == "ranking"_L1)
        return rankingHelp();
    if (page == "accounts"_L1)
        return accountsHelp();
    return {};
}

} // namespace ratingdesk
