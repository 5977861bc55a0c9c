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
    <name>RankingWords</name>
    <message numerus="yes">
        <source>At least %n questionnaire(s)</source>
        <translation>
            <numerusform>At least %n questionnaire</numerusform>
            <numerusform>At least %n questionnaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) up</source>
        <translation>
            <numerusform>%n place up</numerusform>
            <numerusform>%n places up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) down</source>
        <translation>
            <numerusform>%n place down</numerusform>
            <numerusform>%n places down</numerusform>
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
    <name>ratingdesk::MonthColumns</name>
    <message numerus="yes">
        <source>%1: %n questionnaire(s), score %2</source>
        <translation>
            <numerusform>%1: %n questionnaire, score %2</numerusform>
            <numerusform>%1: %n questionnaires, score %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::MovePanel</name>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) below move along</source>
        <translation>
            <numerusform>%n organization below moves along</numerusform>
            <numerusform>%n organizations below move along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s) count there from then on.</source>
        <translation>
            <numerusform>%n questionnaire counts there from then on.</numerusform>
            <numerusform>%n questionnaires count there from then on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::OrganizationActions</name>
    <message numerus="yes">
        <source>Archive %n organization(s)</source>
        <translation>
            <numerusform>Archive %n organization</numerusform>
            <numerusform>Archive %n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n organization(s)</source>
        <translation>
            <numerusform>Bring back %n organization</numerusform>
            <numerusform>Bring back %n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile link(s) copied</source>
        <translation>
            <numerusform>%n profile link copied</numerusform>
            <numerusform>%n profile links copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::OrganizationDetail</name>
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
    <name>ratingdesk::OrganizationRatings</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::OrganizationTreeModel</name>
    <message numerus="yes">
        <source>%n subordinate(s)</source>
        <translation>
            <numerusform>%n subordinate</numerusform>
            <numerusform>%n subordinates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::OrganizationsPage</name>
    <message numerus="yes">
        <source>%n organization(s) in the register</source>
        <translation>
            <numerusform>%n organization in the register</numerusform>
            <numerusform>%n organizations in the register</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::OverviewPage</name>
    <message numerus="yes">
        <source>%1 against %2, with at least %Ln questionnaires</source>
        <extracomment>%1 and %2 are months; %n is a number of questionnaires</extracomment>
        <translation>
            <numerusform>%1 against %2, with at least %Ln questionnaire</numerusform>
            <numerusform>%1 against %2, with at least %Ln questionnaires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::RankingModel</name>
    <message numerus="yes">
        <source>%n questionnaire(s): few ratings, the position moves by chance</source>
        <translation>
            <numerusform>%n questionnaire: few ratings, the position moves by chance</numerusform>
            <numerusform>%n questionnaires: few ratings, the position moves by chance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s)</source>
        <translation>
            <numerusform>%n questionnaire</numerusform>
            <numerusform>%n questionnaires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::SelectionSummary</name>
    <message numerus="yes">
        <source>%n organization(s) selected</source>
        <translation>
            <numerusform>%n organization selected</numerusform>
            <numerusform>%n organizations selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) with everything below them</source>
        <translation>
            <numerusform>%n organization with everything below it</numerusform>
            <numerusform>%n organizations with everything below them</numerusform>
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
</TS>
