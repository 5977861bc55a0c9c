<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>ChangeCommand</name>
    <message numerus="yes">
        <source>%n organization(s) below move along.</source>
        <translation>
            <numerusform>%n organization below moves along.</numerusform>
            <numerusform>%n organizations below move along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s) count elsewhere from now on.</source>
        <translation>
            <numerusform>%n questionnaire counts elsewhere from now on.</numerusform>
            <numerusform>%n questionnaires count elsewhere from now on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message numerus="yes">
        <source>%n text(s) begin with =, +, - or @ and are written as they are: a spreadsheet may take them for formulas.</source>
        <translation>
            <numerusform>%n text begins with =, +, - or @ and is written as it is: a spreadsheet may take it for a formula.</numerusform>
            <numerusform>%n texts begin with =, +, - or @ and are written as they are: a spreadsheet may take them for formulas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesCommand</name>
    <message numerus="yes">
        <source>%n likely duplicate(s).</source>
        <translation>
            <numerusform>%n likely duplicate.</numerusform>
            <numerusform>%n likely duplicates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportOrganizationsCommand</name>
    <message numerus="yes">
        <source>%n organization(s) written.</source>
        <translation>
            <numerusform>%n organization written.</numerusform>
            <numerusform>%n organizations written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldProblemText</name>
    <message numerus="yes">
        <source>Longer than %n characters.</source>
        <translation>
            <numerusform>Longer than %n character.</numerusform>
            <numerusform>Longer than %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortalCheckCommand</name>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n problem found.</numerusform>
            <numerusform>%n problems found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortalUpgradeCommand</name>
    <message numerus="yes">
        <source>%n migration(s) applied, now at schema version %1.</source>
        <translation>
            <numerusform>%n migration applied, now at schema version %1.</numerusform>
            <numerusform>%n migrations applied, now at schema version %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PosterMakingCommand</name>
    <message numerus="yes">
        <source>%Ln organization(s) that are not active any more were left out.</source>
        <translation>
            <numerusform>%Ln organization that is not active any more was left out.</numerusform>
            <numerusform>%Ln organizations that are not active any more were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PosterWords</name>
    <message numerus="yes">
        <source>All %Ln code(s) were proved, the lowest grade is %1.</source>
        <translation>
            <numerusform>The code was proved, its grade is %1.</numerusform>
            <numerusform>All %Ln codes were proved, the lowest grade is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) were proved, the lowest grade is %1.</source>
        <translation>
            <numerusform>%Ln code was proved, its grade is %1.</numerusform>
            <numerusform>%Ln codes were proved, the lowest grade is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) had to be shortened.</source>
        <translation>
            <numerusform>%Ln name had to be shortened.</numerusform>
            <numerusform>%Ln names had to be shortened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) got no poster.</source>
        <translation>
            <numerusform>%Ln organization got no poster.</numerusform>
            <numerusform>%Ln organizations got no poster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln poster(s) a text had to be cut.</source>
        <translation>
            <numerusform>On %Ln poster a text had to be cut.</numerusform>
            <numerusform>On %Ln posters a text had to be cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) without a code were made.</source>
        <translation>
            <numerusform>One picture without a code was made.</numerusform>
            <numerusform>%Ln pictures without a code were made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln poster(s)</source>
        <translation>
            <numerusform>%Ln poster</numerusform>
            <numerusform>%Ln posters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostersCommand</name>
    <message numerus="yes">
        <source>%Ln stand(s) that were not printed have been retired.</source>
        <translation>
            <numerusform>%Ln stand that was not printed has been retired.</numerusform>
            <numerusform>%Ln stands that were not printed have been retired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) that were not printed are still in the register: retire them there.</source>
        <translation>
            <numerusform>%Ln stand that was not printed is still in the register: retire it there.</numerusform>
            <numerusform>%Ln stands that were not printed are still in the register: retire them there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankSetsCommand</name>
    <message numerus="yes">
        <source>The bootstrap takes at most %n item(s); holm-welch takes any number.</source>
        <translation>
            <numerusform>The bootstrap takes at most %n item; holm-welch takes any number.</numerusform>
            <numerusform>The bootstrap takes at most %n items; holm-welch takes any number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no rank: an estimate or its error is missing, or there is one observation only.</source>
        <translation>
            <numerusform>%n item has no rank: its estimate or its error is missing, or there is one observation only.</numerusform>
            <numerusform>%n items have no rank: an estimate or its error is missing, or there is one observation only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateCommand</name>
    <message numerus="yes">
        <source>%n active organization(s) below are archived with them.</source>
        <translation>
            <numerusform>%n active organization below is archived with it.</numerusform>
            <numerusform>%n active organizations below are archived with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active organization(s) below stay in use where they are; --with-below archives them too.</source>
        <translation>
            <numerusform>%n active organization below stays in use where it is; --with-below archives it too.</numerusform>
            <numerusform>%n active organizations below stay in use where they are; --with-below archives them too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived organization(s) below are brought back with them.</source>
        <translation>
            <numerusform>%n archived organization below is brought back with it.</numerusform>
            <numerusform>%n archived organizations below are brought back with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived organization(s) below stay archived; --with-below brings them back too.</source>
        <translation>
            <numerusform>%n archived organization below stays archived; --with-below brings it back too.</numerusform>
            <numerusform>%n archived organizations below stay archived; --with-below brings them back too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::AccountsPage</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::BranchPanel</name>
    <message numerus="yes">
        <source>Archive %Ln organization(s)?</source>
        <translation>
            <numerusform>Archive %Ln organization?</numerusform>
            <numerusform>Archive %Ln organizations?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln organization(s)?</source>
        <translation>
            <numerusform>Bring back %Ln organization?</numerusform>
            <numerusform>Bring back %Ln organizations?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active organization(s) below. What is archived leaves ratings and rankings; the rest stays active.</source>
        <translation>
            <numerusform>%Ln active organization below. What is archived leaves ratings and rankings; the rest stays active.</numerusform>
            <numerusform>%Ln active organizations below. What is archived leaves ratings and rankings; the rest stays active.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln archived organization(s) below. What is brought back can be rated and ranked again; the rest stays archived.</source>
        <translation>
            <numerusform>%Ln archived organization below. What is brought back can be rated and ranked again; the rest stays archived.</numerusform>
            <numerusform>%Ln archived organizations below. What is brought back can be rated and ranked again; the rest stays archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln selected</source>
        <translation>
            <numerusform>Only the %Ln selected</numerusform>
            <numerusform>Only the %Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With all below: %Ln</source>
        <translation>
            <numerusform>With all below: %Ln</numerusform>
            <numerusform>With all below: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::DraftOffer</name>
    <message numerus="yes">
        <source>%Ln organization(s) have unsaved changes from last time.</source>
        <translation>
            <numerusform>%Ln organization has unsaved changes from last time.</numerusform>
            <numerusform>%Ln organizations have unsaved changes from last time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The unsaved changes of %Ln organization(s) have no place in the register any more.</source>
        <translation>
            <numerusform>The unsaved changes of %Ln organization have no place in the register any more.</numerusform>
            <numerusform>The unsaved changes of %Ln organizations have no place in the register any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::DuplicatesDialog</name>
    <message numerus="yes">
        <source>%Ln pair(s) of organizations may be registered twice.</source>
        <translation>
            <numerusform>%Ln pair of organizations may be registered twice.</numerusform>
            <numerusform>%Ln pairs of organizations may be registered twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln dismissed again</source>
        <translation>
            <numerusform>Show the %Ln dismissed again</numerusform>
            <numerusform>Show the %Ln dismissed again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::ExportDialog</name>
    <message numerus="yes">
        <source>All %Ln organization(s)</source>
        <translation>
            <numerusform>The %Ln organization</numerusform>
            <numerusform>All %Ln organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln that the search and the filters found</source>
        <translation>
            <numerusform>The %Ln that the search and the filters found</numerusform>
            <numerusform>The %Ln that the search and the filters found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>The %Ln selected</numerusform>
            <numerusform>The %Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) written to “%1”.</source>
        <translation>
            <numerusform>%Ln organization written to “%1”.</numerusform>
            <numerusform>%Ln organizations written to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::ImportDialog</name>
    <message numerus="yes">
        <source>The portal does not take %Ln row(s); why stands beside them. Nothing was changed. Mend them, or leave them out.</source>
        <translation>
            <numerusform>The portal does not take %Ln row; why stands beside it. Nothing was changed. Mend it, or leave it out.</numerusform>
            <numerusform>The portal does not take %Ln rows; why stands beside them. Nothing was changed. Mend them, or leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln organization(s)</source>
        <translation>
            <numerusform>Import %Ln organization</numerusform>
            <numerusform>Import %Ln organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was imported: %Ln change(s)</source>
        <translation>
            <numerusform>“%1” was imported: %Ln change</numerusform>
            <numerusform>“%1” was imported: %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::ImportFilePane</name>
    <message numerus="yes">
        <source>%Ln row(s) below the heading.</source>
        <translation>
            <numerusform>%Ln row below the heading.</numerusform>
            <numerusform>%Ln rows below the heading.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::ImportRowsPane</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::JumpModel</name>
    <message numerus="yes">
        <source>%Ln more: type further words.</source>
        <translation>
            <numerusform>%Ln more: type further words.</numerusform>
            <numerusform>%Ln more: type further words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::ListChanges</name>
    <message numerus="yes">
        <source>%Ln organization(s) with a stand were taken out of the list</source>
        <translation>
            <numerusform>%Ln organization with a stand was taken out of the list</numerusform>
            <numerusform>%Ln organizations with a stand were taken out of the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::MainWindow</name>
    <message numerus="yes">
        <source>%Ln organization(s) · updated %1</source>
        <translation>
            <numerusform>%Ln organization · updated %1</numerusform>
            <numerusform>%Ln organizations · updated %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::MergeDialog</name>
    <message numerus="yes">
        <source>Merge %Ln organization(s) into one</source>
        <translation>
            <numerusform>Merge %Ln organization into one</numerusform>
            <numerusform>Merge %Ln organizations into one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln organization(s) into “%1”</source>
        <translation>
            <numerusform>Merge %Ln organization into “%1”</numerusform>
            <numerusform>Merge %Ln organizations into “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) were merged into “%1”</source>
        <translation>
            <numerusform>%Ln organization was merged into “%1”</numerusform>
            <numerusform>%Ln organizations were merged into “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::MergeWords</name>
    <message numerus="yes">
        <source>%Ln organization(s) below them come below “%1”.</source>
        <translation>
            <numerusform>%Ln organization below them comes below “%1”.</numerusform>
            <numerusform>%Ln organizations below them come below “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questionnaire(s) stay in their own history and count in no ranking from that day on.</source>
        <translation>
            <numerusform>%Ln questionnaire stays in its own history and counts in no ranking from that day on.</numerusform>
            <numerusform>%Ln questionnaires stay in their own history and count in no ranking from that day on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) in use lead to “%1”.</source>
        <translation>
            <numerusform>%Ln stand in use leads to “%1”.</numerusform>
            <numerusform>%Ln stands in use lead to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) keep the right to what is merged and have none to what moves away.</source>
        <translation>
            <numerusform>%Ln account keeps the right to what is merged and has none to what moves away.</numerusform>
            <numerusform>%Ln accounts keep the right to what is merged and have none to what moves away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) that came along stand below it again.</source>
        <translation>
            <numerusform>%Ln organization that came along stands below it again.</numerusform>
            <numerusform>%Ln organizations that came along stand below it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) that came along were moved on since and stay where they are.</source>
        <translation>
            <numerusform>%Ln organization that came along was moved on since and stays where it is.</numerusform>
            <numerusform>%Ln organizations that came along were moved on since and stay where they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::MonthColumns</name>
    <message numerus="yes">
        <source>%1: %Ln questionnaire(s), score %2</source>
        <translation>
            <numerusform>%1: %Ln questionnaire, score %2</numerusform>
            <numerusform>%1: %Ln questionnaires, score %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::MovePanel</name>
    <message numerus="yes">
        <source>Move %Ln organization(s)</source>
        <translation>
            <numerusform>Move %Ln organization</numerusform>
            <numerusform>Move %Ln organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln organization(s) below “%1”</source>
        <translation>
            <numerusform>Move %Ln organization below “%1”</numerusform>
            <numerusform>Move %Ln organizations below “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln organization(s) to the top of the hierarchy</source>
        <translation>
            <numerusform>Move %Ln organization to the top of the hierarchy</numerusform>
            <numerusform>Move %Ln organizations to the top of the hierarchy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) now stand below “%1”</source>
        <translation>
            <numerusform>%Ln organization now stands below “%1”</numerusform>
            <numerusform>%Ln organizations now stand below “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) now stand at the top of the hierarchy</source>
        <translation>
            <numerusform>%Ln organization now stands at the top of the hierarchy</numerusform>
            <numerusform>%Ln organizations now stand at the top of the hierarchy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) below it move along.</source>
        <translation>
            <numerusform>%Ln organization below it moves along.</numerusform>
            <numerusform>%Ln organizations below it move along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questionnaire(s) count at the new place from then on.</source>
        <translation>
            <numerusform>%Ln questionnaire counts at the new place from then on.</numerusform>
            <numerusform>%Ln questionnaires count at the new place from then on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::OrganizationActions</name>
    <message numerus="yes">
        <source>%Ln profile link(s) copied</source>
        <translation>
            <numerusform>%Ln profile link copied</numerusform>
            <numerusform>%Ln profile links copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make posters of the %Ln found…</source>
        <translation>
            <numerusform>Make posters of the %Ln found…</numerusform>
            <numerusform>Make posters of the %Ln found…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive “%1” and %Ln more</source>
        <translation>
            <numerusform>Archive “%1” and %Ln more</numerusform>
            <numerusform>Archive “%1” and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %Ln more were archived</source>
        <translation>
            <numerusform>“%1” and %Ln more were archived</numerusform>
            <numerusform>“%1” and %Ln more were archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back “%1” and %Ln more</source>
        <translation>
            <numerusform>Bring back “%1” and %Ln more</numerusform>
            <numerusform>Bring back “%1” and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %Ln more are active again</source>
        <translation>
            <numerusform>“%1” and %Ln more are active again</numerusform>
            <numerusform>“%1” and %Ln more are active again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::OrganizationRatings</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::OrganizationTreeModel</name>
    <message numerus="yes">
        <source>%Ln subordinate(s)</source>
        <translation>
            <numerusform>%Ln subordinate</numerusform>
            <numerusform>%Ln subordinates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::OrganizationTreeView</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::OrganizationsPage</name>
    <message numerus="yes">
        <source>%Ln organization(s) in the register</source>
        <translation>
            <numerusform>%Ln organization in the register</numerusform>
            <numerusform>%Ln organizations in the register</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::OverviewPage</name>
    <message numerus="yes">
        <source>%1 in comparison with %2, with at least %Ln questionnaires</source>
        <extracomment>%1 and %2 are months; %n is a number of questionnaires</extracomment>
        <translation>
            <numerusform>%1 in comparison with %2, with at least %Ln questionnaire</numerusform>
            <numerusform>%1 in comparison with %2, with at least %Ln questionnaires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::PosterChooser</name>
    <message numerus="yes">
        <source>%Ln found; the first %1 are listed.</source>
        <translation>
            <numerusform>%Ln found; the first %1 are listed.</numerusform>
            <numerusform>%Ln found; the first %1 are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add all %Ln found</source>
        <translation>
            <numerusform>Add all %Ln found</numerusform>
            <numerusform>Add all %Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln organization</numerusform>
            <numerusform>%Ln organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) were removed from the list</source>
        <translation>
            <numerusform>%Ln organization was removed from the list</numerusform>
            <numerusform>%Ln organizations were removed from the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) were added by their ids</source>
        <translation>
            <numerusform>%Ln organization was added by its id</numerusform>
            <numerusform>%Ln organizations were added by their ids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) are not in the register: %1</source>
        <translation>
            <numerusform>%Ln id is not in the register: %1</numerusform>
            <numerusform>%Ln ids are not in the register: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) that are not active any more were left out.</source>
        <translation>
            <numerusform>%Ln organization that is not active any more was left out.</numerusform>
            <numerusform>%Ln organizations that are not active any more were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) were added</source>
        <translation>
            <numerusform>%Ln organization was added</numerusform>
            <numerusform>%Ln organizations were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are not active any more are not listed.</source>
        <translation>
            <numerusform>%Ln that is not active any more is not listed.</numerusform>
            <numerusform>%Ln that are not active any more are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::PosterOutput</name>
    <message numerus="yes">
        <source>Saving %Ln poster(s)</source>
        <translation>
            <numerusform>Saving %Ln poster</numerusform>
            <numerusform>Saving %Ln posters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing %Ln poster(s)</source>
        <translation>
            <numerusform>Printing %Ln poster</numerusform>
            <numerusform>Printing %Ln posters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln poster(s) sent to the printer.</source>
        <translation>
            <numerusform>%Ln poster sent to the printer.</numerusform>
            <numerusform>%Ln posters sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln poster(s) sent to the printer: %1</source>
        <translation>
            <numerusform>%Ln poster sent to the printer: %1</numerusform>
            <numerusform>%Ln posters sent to the printer: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln poster(s) saved: %1</source>
        <translation>
            <numerusform>%Ln poster saved: %1</numerusform>
            <numerusform>%Ln posters saved: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Making kits for %Ln organization(s)</source>
        <translation>
            <numerusform>Making kits for %Ln organization</numerusform>
            <numerusform>Making kits for %Ln organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::PostersPage</name>
    <message numerus="yes">
        <source>%Ln organization(s) were removed from the list</source>
        <translation>
            <numerusform>%Ln organization was removed from the list</numerusform>
            <numerusform>%Ln organizations were removed from the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln organization(s) that were chosen before have been replaced.</source>
        <translation>
            <numerusform>The %Ln organization that was chosen before has been replaced.</numerusform>
            <numerusform>The %Ln organizations that were chosen before have been replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::PrintCheckDialog</name>
    <message numerus="yes">
        <source>Make the right poster(s)</source>
        <translation>
            <numerusform>Make the right poster</numerusform>
            <numerusform>Make the right posters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::ProofPanel</name>
    <message numerus="yes">
        <source>Proving %Ln code(s)</source>
        <translation>
            <numerusform>Proving %Ln code</numerusform>
            <numerusform>Proving %Ln codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proving %Ln code(s)…</source>
        <translation>
            <numerusform>Proving %Ln code…</numerusform>
            <numerusform>Proving %Ln codes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::SaveBar</name>
    <message numerus="yes">
        <source>%n field(s) must be corrected before saving.</source>
        <translation>
            <numerusform>%n field must be corrected before saving.</numerusform>
            <numerusform>%n fields must be corrected before saving.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) not saved yet.</source>
        <translation>
            <numerusform>%n field not saved yet.</numerusform>
            <numerusform>%n fields not saved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::SelectionSummary</name>
    <message numerus="yes">
        <source>%Ln organization(s) selected</source>
        <translation>
            <numerusform>%Ln organization selected</numerusform>
            <numerusform>%Ln organizations selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) with everything below them</source>
        <translation>
            <numerusform>%Ln organization with everything below it</numerusform>
            <numerusform>%Ln organizations with everything below them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::StandDialog</name>
    <message numerus="yes">
        <source>Place %Ln stand(s)</source>
        <translation>
            <numerusform>Place %Ln stand</numerusform>
            <numerusform>Place %Ln stands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln stand(s)</source>
        <translation>
            <numerusform>Check %Ln stand</numerusform>
            <numerusform>Check %Ln stands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retire %Ln stand(s)</source>
        <translation>
            <numerusform>Retire %Ln stand</numerusform>
            <numerusform>Retire %Ln stands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where do these %Ln stand(s) hang? All get the same place.</source>
        <translation>
            <numerusform>Where does this %Ln stand hang?</numerusform>
            <numerusform>Where do these %Ln stands hang? All get the same place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody looked at these %Ln stand(s). They hang where they were placed, and their codes can be read.</source>
        <translation>
            <numerusform>Somebody looked at this %Ln stand. It hangs where it was placed, and its code can be read.</numerusform>
            <numerusform>Somebody looked at these %Ln stands. They hang where they were placed, and their codes can be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln stand(s) are gone: taken down, lost or never hung. Their links still lead to the organizations.</source>
        <translation>
            <numerusform>This %Ln stand is gone: taken down, lost or never hung. Its link still leads to the organization.</numerusform>
            <numerusform>These %Ln stands are gone: taken down, lost or never hung. Their links still lead to the organizations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::StandFilterBar</name>
    <message numerus="yes">
        <source>For %Ln day(s) or longer</source>
        <translation>
            <numerusform>For %Ln day or longer</numerusform>
            <numerusform>For %Ln days or longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s)</source>
        <translation>
            <numerusform>%Ln stand</numerusform>
            <numerusform>%Ln stands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::StandRegistration</name>
    <message numerus="yes">
        <source>%Ln stand(s) that were not printed are still in the register as printed: retire them on the page “Stands”.</source>
        <translation>
            <numerusform>%Ln stand that was not printed is still in the register as printed: retire it on the page “Stands”.</numerusform>
            <numerusform>%Ln stands that were not printed are still in the register as printed: retire them on the page “Stands”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) that had been registered and were not printed have been retired.</source>
        <translation>
            <numerusform>%Ln stand that had been registered and was not printed has been retired.</numerusform>
            <numerusform>%Ln stands that had been registered and were not printed have been retired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) registered.</source>
        <translation>
            <numerusform>%Ln stand registered.</numerusform>
            <numerusform>%Ln stands registered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::StandsPage</name>
    <message numerus="yes">
        <source>%Ln organization(s) are not active any more and get no poster.</source>
        <translation>
            <numerusform>%Ln organization is not active any more and gets no poster.</numerusform>
            <numerusform>%Ln organizations are not active any more and get no poster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %Ln stand(s)</source>
        <translation>
            <numerusform>Place %Ln stand</numerusform>
            <numerusform>Place %Ln stands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) were placed</source>
        <translation>
            <numerusform>%Ln stand was placed</numerusform>
            <numerusform>%Ln stands were placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln stand(s)</source>
        <translation>
            <numerusform>Check %Ln stand</numerusform>
            <numerusform>Check %Ln stands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) were checked</source>
        <translation>
            <numerusform>%Ln stand was checked</numerusform>
            <numerusform>%Ln stands were checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retire %Ln stand(s)</source>
        <translation>
            <numerusform>Retire %Ln stand</numerusform>
            <numerusform>Retire %Ln stands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) were retired</source>
        <translation>
            <numerusform>%Ln stand was retired</numerusform>
            <numerusform>%Ln stands were retired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) saved: %1</source>
        <translation>
            <numerusform>%Ln stand saved: %1</numerusform>
            <numerusform>%Ln stands saved: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::TaskLine</name>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <translation>
            <numerusform>%1 (and %Ln more)</numerusform>
            <numerusform>%1 (and %Ln more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::UnsavedEdits</name>
    <message numerus="yes">
        <source>Save %Ln edit(s)</source>
        <translation>
            <numerusform>Save %Ln edit</numerusform>
            <numerusform>Save %Ln edits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) were saved</source>
        <translation>
            <numerusform>%Ln edit was saved</numerusform>
            <numerusform>%Ln edits were saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::UnsavedQuestion</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
