<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="be_BY" sourcelanguage="en">
<context>
    <name>AccountCommand</name>
    <message>
        <source>The demo portal has no accounts of its own: they are invented each time that ratingdesk-portal serves it.</source>
        <translation>У дэманстрацыйнага партала няма сваіх уліковых запісаў: ratingdesk-portal прыдумвае іх пры кожным запуску.</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>Уліковага запісу «%1» няма.</translation>
    </message>
    <message>
        <source>Loading the accounts</source>
        <translation>Загрузка ўліковых запісаў</translation>
    </message>
</context>
<context>
    <name>AccountsCreateCommand</name>
    <message>
        <source>Makes an account for somebody who is to work on the portal.</source>
        <translation>Стварае ўліковы запіс для таго, хто будзе працаваць на партале.</translation>
    </message>
    <message>
        <source>With PostgreSQL the name is also that of the server&apos;s role with which the person connects to the database itself; that role is made by whoever looks after the server. The password here is for ratingdesk-portal.</source>
        <translation>У PostgreSQL гэта таксама імя ролі сервера, пад якой чалавек падключаецца да самой базы даных; яе стварае той, хто абслугоўвае сервер. Пароль тут — для ratingdesk-portal.</translation>
    </message>
    <message>
        <source>With which the person signs in.</source>
        <translation>Імя, пад якім чалавек уваходзіць.</translation>
    </message>
    <message>
        <source>What the account may do.</source>
        <translation>Што дазволена ўліковаму запісу.</translation>
    </message>
    <message>
        <source>The organization below which it works; without it, the whole register.</source>
        <translation>Арганізацыя, у межах якой ён дзейнічае; без яе — увесь рэестр.</translation>
    </message>
    <message>
        <source>The account “%1” was made. It has no password yet.</source>
        <translation>Уліковы запіс «%1» створаны. Пароля ў яго пакуль няма.</translation>
    </message>
    <message>
        <source>The account “%1” was made.</source>
        <translation>Уліковы запіс «%1» створаны.</translation>
    </message>
    <message>
        <source>Making the account</source>
        <translation>Стварэнне ўліковага запісу</translation>
    </message>
</context>
<context>
    <name>AccountsDisableCommand</name>
    <message>
        <source>Ends an account: nobody works under its name any more.</source>
        <translation>Адключае ўліковы запіс: пад яго імем больш ніхто не працуе.</translation>
    </message>
    <message>
        <source>Of the account.</source>
        <translation>Імя ўліковага запісу.</translation>
    </message>
    <message>
        <source>The account “%1” is disabled.</source>
        <translation>Уліковы запіс «%1» адключаны.</translation>
    </message>
    <message>
        <source>Disabling the account</source>
        <translation>Адключэнне ўліковага запісу</translation>
    </message>
</context>
<context>
    <name>AccountsListCommand</name>
    <message>
        <source>Lists the accounts of those who work on the portal.</source>
        <translation>Пералічвае ўліковыя запісы тых, хто працуе на партале.</translation>
    </message>
    <message>
        <source>Columns: login, role, scope (the organization below which it works; empty: the whole register), active, signed_in_at (over ratingdesk-portal, in UTC).</source>
        <translation>Слупкі: login, role, scope (арганізацыя, у межах якой дзейнічае запіс; пуста — увесь рэестр), active, signed_in_at (апошні ўваход праз ratingdesk-portal, UTC).</translation>
    </message>
</context>
<context>
    <name>AccountsPasswordCommand</name>
    <message>
        <source>Gives an account a new password; whoever was signed in with the old one has to sign in again.</source>
        <translation>Задае ўліковаму запісу новы пароль; таму, хто ўвайшоў са старым, давядзецца ўвайсці зноў.</translation>
    </message>
    <message>
        <source>Of the account.</source>
        <translation>Імя ўліковага запісу.</translation>
    </message>
    <message>
        <source>No new password was given.</source>
        <translation>Новы пароль не пазначаны.</translation>
    </message>
    <message>
        <source>The account “%1” has its new password.</source>
        <translation>Уліковаму запісу «%1» зададзены новы пароль.</translation>
    </message>
    <message>
        <source>Setting the password</source>
        <translation>Змена пароля</translation>
    </message>
</context>
<context>
    <name>AddressError</name>
    <message>
        <source>A password must not stand in the address, where others could read it. Leave it out, and keep it in the keychain, in RATINGDESK_PASSWORD or in a file named by --password-file.</source>
        <translation>Пароль нельга ўказваць у адрасе: там яго могуць прачытаць іншыя. Прыбярыце яго і захоўвайце ў звязцы ключоў, у RATINGDESK_PASSWORD або ў файле, указаным у --password-file.</translation>
    </message>
    <message>
        <source>The address names no database. Write it after the host: postgresql://user@host/database.</source>
        <translation>У адрасе не ўказана база даных. Укажыце яе пасля сервера: postgresql://карыстальнік@сервер/база.</translation>
    </message>
    <message>
        <source>“%1” is not a port. Ports are numbers from 1 to 65535.</source>
        <translation>«%1» — не порт. Порт — лік ад 1 да 65535.</translation>
    </message>
    <message>
        <source>“%1” cannot be set in the address. After the question mark stand libpq&apos;s connection parameters, such as sslmode=verify-full.</source>
        <translation>«%1» нельга задаць у адрасе. Пасля пытальніка ўказваюцца параметры падключэння libpq, напрыклад sslmode=verify-full.</translation>
    </message>
    <message>
        <source>The path of the portal file is missing after “sqlite:”.</source>
        <translation>Пасля «sqlite:» не ўказаны шлях да файла партала.</translation>
    </message>
    <message>
        <source>“%1” is not the path of a file: a portal in memory would be gone when the program ends. Name a file.</source>
        <translation>«%1» — не шлях да файла: партал у памяці знік бы разам з праграмай. Укажыце файл.</translation>
    </message>
    <message>
        <source>“%1” is not the path of a file. Write the path itself, without “file:” or “//” in front.</source>
        <translation>«%1» — не шлях да файла. Напішыце сам шлях, без «file:» або «//» напачатку.</translation>
    </message>
    <message>
        <source>The path “%1” holds signs that are not valid UTF-8, so the file cannot be named. Rename the file or its folder.</source>
        <translation>У шляху «%1» ёсць знакі не ў кадзіроўцы UTF-8, па такім шляху файл не знайсці. Перайменуйце файл або яго папку.</translation>
    </message>
    <message>
        <source>No portal is named. Use “demo”, the path of a portal file, postgresql://user@host/database, or https://account@host.</source>
        <translation>Партал не названы. Укажыце «demo», шлях да файла партала, postgresql://карыстальнік@вузел/база або https://уліковы-запіс@вузел.</translation>
    </message>
    <message>
        <source>Addresses with http are for this computer only: on the way to another one the password could be read by others. Write https:// instead.</source>
        <translation>Адрасы з http — толькі для гэтага камп’ютара: на шляху да іншага пароль маглі б прачытаць староннія. Напішыце https://.</translation>
    </message>
    <message>
        <source>The address names no account. Write it before the host: https://account@host.</source>
        <translation>У адрасе не названы ўліковы запіс. Напішыце яго перад вузлом: https://уліковы-запіс@вузел.</translation>
    </message>
    <message>
        <source>“%1” leads nowhere. The address of a portal&apos;s API looks like https://account@host.</source>
        <translation>«%1» нікуды не вядзе. Адрас API партала выглядае так: https://уліковы-запіс@вузел.</translation>
    </message>
    <message>
        <source>“%1” cannot be set in the address of an API. After the question mark may only stand authorities=FILE, a file with certificates that are trusted besides the system&apos;s.</source>
        <translation>«%1» нельга ўказаць у адрасе API. Пасля пытальніка можа стаяць толькі authorities=ФАЙЛ — файл з сертыфікатамі, якім давяраюць апрача сістэмных.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of portal address. Use “demo”, the path of a portal file, postgresql://user@host/database, or https://account@host.</source>
        <translation>«%1» — не від адраса партала. Укажыце «demo», шлях да файла партала, postgresql://карыстальнік@вузел/база або https://уліковы-запіс@вузел.</translation>
    </message>
</context>
<context>
    <name>BannersCommand</name>
    <message>
        <source>Makes pictures for web sites, screens and social networks.</source>
        <translation>Робіць малюнкі для сайтаў, экранаў і сацыяльных сетак.</translation>
    </message>
    <message>
        <source>Each picture has the pixels that its template was drawn with, and the template in its name. With --html a file of the same name stands beside it: the picture as a link to the organization&apos;s profile, with a text for those who do not see it, to be pasted into the page of a web site. A code that a picture shows is read by two readers, as those of posters are. The pictures appear when all are complete; one that was made before is replaced, a file of somebody else never.
Columns of the report: those of “posters”.</source>
        <translation>Памер малюнка ў пікселях – як у макеце, назва макета стаіць у імені файла. З --html побач з’яўляецца файл з такім самым імем: малюнак са спасылкай на профіль арганізацыі і з тэкстам для тых, хто яго не бачыць, – яго ўстаўляюць у старонку сайта. Код на малюнку, як і на плакатах, чытаюць дзве праграмы. Малюнкі з’яўляюцца, калі гатовы ўсе; зроблены раней замяняецца, чужы файл – ніколі.
Слупкі справаздачы тыя самыя, што ў «posters».</translation>
    </message>
    <message>
        <source>See “templates list”; may be given several times. Every template for screens if not given.</source>
        <translation>Гл. «templates list»; можна паказаць некалькі разоў. Калі не паказаны – усе макеты для экранаў.</translation>
    </message>
    <message>
        <source>The folder for the pictures.</source>
        <translation>Папка для малюнкаў.</translation>
    </message>
    <message>
        <source>Beside each picture, the HTML that shows it as a link.</source>
        <translation>Побач з кожным малюнкам – HTML, які паказвае яго як спасылку.</translation>
    </message>
    <message>
        <source>Making banners</source>
        <translation>Выраб банераў</translation>
    </message>
    <message>
        <source>The template “%1” is for paper: see “posters”.</source>
        <translation>Макет «%1» – для паперы: гл. «posters».</translation>
    </message>
</context>
<context>
    <name>ChangeCommand</name>
    <message>
        <source>Why; it is kept in the journal.</source>
        <translation>Прычына; яна захоўваецца ў журнале.</translation>
    </message>
    <message>
        <source>Shows what would happen and changes nothing.</source>
        <translation>Паказвае, што адбылося б, і нічога не мяняе.</translation>
    </message>
    <message>
        <source>Changing the register</source>
        <translation>Змяненне рэестра</translation>
    </message>
    <message>
        <source>Loading spheres</source>
        <translation>Загрузка сфер</translation>
    </message>
    <message>
        <source>“%1” sets nothing. Write FIELD=VALUE with one of these fields: %2.</source>
        <translation>«%1» нічога не задае. Пішыце ПОЛЕ=ЗНАЧЭННЕ з адным з палёў: %2.</translation>
    </message>
    <message>
        <source>“%1” is no value for %2.</source>
        <translation>«%1» не падыходзіць як значэнне поля %2.</translation>
    </message>
    <message>
        <source>The category belongs to another sphere.</source>
        <translation>Катэгорыя адносіцца да іншай сферы.</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) below move along.</source>
        <translation>
            <numerusform>Разам з ёй пераходзіць %n падпарадкаваная арганізацыя.</numerusform>
            <numerusform>Разам з ёй пераходзяць %n падпарадкаваныя арганізацыі.</numerusform>
            <numerusform>Разам з ёй пераходзіць %n падпарадкаваных арганізацый.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s) count elsewhere from now on.</source>
        <translation>
            <numerusform>%n анкета цяпер улічваецца ў іншым месцы.</numerusform>
            <numerusform>%n анкеты цяпер улічваюцца ў іншым месцы.</numerusform>
            <numerusform>%n анкет цяпер улічваецца ў іншым месцы.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was a dry run: nothing was changed.</source>
        <translation>Гэта быў пробны запуск: нічога не зменена.</translation>
    </message>
    <message>
        <source>“%1” is no value for %2. Possible are: %3.</source>
        <translation>«%1» не падыходзіць як значэнне поля %2. Дапушчальныя значэнні: %3.</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>Пошук арганізацыі</translation>
    </message>
    <message>
        <source>There are no organizations with these ids in the portal: %1. Nothing was changed.</source>
        <translation>На партале няма арганізацый з нумарамі: %1. Нічога не зменена.</translation>
    </message>
</context>
<context>
    <name>ChartMovementsCommand</name>
    <message>
        <source>Draws how the members of a scope moved over the periods.</source>
        <translation>Малюе, як мяняліся пазіцыі ўдзельнікаў па перыядах.</translation>
    </message>
    <message>
        <source>Lit are the best, the last and what --pin and --select name, or what --lines says; up to %1 other members are drawn in grey. Without --from and --to: the last %2 quarters with ratings.</source>
        <translation>Колерам вылучаны лепшыя, апошнія і названыя ў --pin і --select або тое, што ўказана ў --lines; да %1 астатніх удзельнікаў намаляваны шэрым. Без --from і --to: апошнія кварталы з ацэнкамі, колькасцю %2.</translation>
    </message>
    <message>
        <source>The picture; it appears only when it is complete.</source>
        <translation>Малюнак; з’яўляецца, толькі калі гатовы цалкам.</translation>
    </message>
    <message>
        <source>The first period; its length is that of all.</source>
        <translation>Першы перыяд; яго даўжыня задае даўжыню ўсіх.</translation>
    </message>
    <message>
        <source>The last period, of the same length.</source>
        <translation>Апошні перыяд той самай даўжыні.</translation>
    </message>
    <message>
        <source>What the lines show; position if not given.</source>
        <translation>Што паказваюць лініі; прадвызначана пазіцыю.</translation>
    </message>
    <message>
        <source>Which lines are lit; top-bottom if not given.</source>
        <translation>Якія лініі вылучаны; прадвызначана top-bottom.</translation>
    </message>
    <message>
        <source>How many of them; 10 if not given.</source>
        <translation>Колькі іх; прадвызначана 10.</translation>
    </message>
    <message>
        <source>Members that are lit in any case.</source>
        <translation>Удзельнікі, вылучаныя ў любым выпадку.</translation>
    </message>
    <message>
        <source>The member drawn strong, with numbers.</source>
        <translation>Удзельнік, намаляваны тоўстай лініяй і з лічбамі.</translation>
    </message>
    <message>
        <source>“%1” does not end with .png, .svg or .pdf.</source>
        <translation>«%1» не заканчваецца на .png, .svg або .pdf.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nobody has a position in these periods: the chart is empty.</source>
        <translation>Ні ў кога няма пазіцыі ў гэтых перыядах: дыяграма пустая.</translation>
    </message>
    <message>
        <source>Looking for ratings</source>
        <translation>Пошук ацэнак</translation>
    </message>
    <message>
        <source>--from and --to must be periods of the same length, one after the other: for example --from 2022-Q1 --to 2023-Q2.</source>
        <translation>--from і --to павінны быць перыядамі адной даўжыні, адзін пасля другога: напрыклад, --from 2022-Q1 --to 2023-Q2.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Makes, upgrades and checks portals.</source>
        <translation>Стварае, абнаўляе і правярае парталы.</translation>
    </message>
    <message>
        <source>Makes invented portals for training and trying out.</source>
        <translation>Стварае выдуманыя парталы для навучання і спроб.</translation>
    </message>
    <message>
        <source>Lists, shows and changes organizations.</source>
        <translation>Пералічвае, паказвае і змяняе арганізацыі.</translation>
    </message>
    <message>
        <source>Brings organizations and ratings in from files.</source>
        <translation>Загружае арганізацыі і ацэнкі з файлаў.</translation>
    </message>
    <message>
        <source>Writes what the portal holds to files.</source>
        <translation>Выгружае змесціва партала ў файлы.</translation>
    </message>
    <message>
        <source>Shows the designs that posters are made from.</source>
        <translation>Паказвае макеты, з якіх робяцца плакаты.</translation>
    </message>
    <message>
        <source>Draws the charts of the window into files.</source>
        <translation>Малюе дыяграмы акна ў файлы.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Прыклады:</translation>
    </message>
    <message>
        <source>A file whose first line is the password. Without it, RATINGDESK_PASSWORD counts, then the keychain.</source>
        <translation>Файл, першы радок якога — пароль. Без яго дзейнічае RATINGDESK_PASSWORD, затым звязка ключоў.</translation>
    </message>
    <message>
        <source>How rows are written: a table on a terminal, else csv.</source>
        <translation>Як выводзіць радкі: у тэрмінале табліцай, інакш csv.</translation>
    </message>
    <message>
        <source>The language of messages and names; the system&apos;s, if it is one of them.</source>
        <translation>Мова паведамленняў і назваў; прадвызначана мова сістэмы, калі яна адна з гэтых.</translation>
    </message>
    <message>
        <source>Says nothing but data and errors.</source>
        <translation>Выводзіць толькі даныя і памылкі.</translation>
    </message>
    <message>
        <source>Which command? None was given.</source>
        <translation>Якая каманда? Ніводнай не ўказана.</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>Каманды «%1» няма.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Не ўказана: %1.</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Незразумела: %1</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be given together.</source>
        <translation>%1 і %2 нельга ўказаць разам.</translation>
    </message>
    <message>
        <source>%1 needs %2 beside it.</source>
        <translation>Для %1 трэба ўказаць і %2.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>Для %1 патрэбна значэнне.</translation>
    </message>
    <message>
        <source>See “%1 --help”.</source>
        <translation>Гл. «%1 --help».</translation>
    </message>
    <message>
        <source>RatingDesk administers a portal on which citizens rate organizations. Without a command it opens its window.</source>
        <translation>RatingDesk кіруе парталам, на якім грамадзяне ацэньваюць арганізацыі. Без каманды адкрываецца акно.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Паказвае гэтую даведку.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Паказвае версію.</translation>
    </message>
    <message>
        <source>“ratingdesk COMMAND --help” explains a command and gives examples.
Exit status: 0 done, 1 failed, 2 wrong usage, 3 done but problems were found in the data,
4 portal not reachable or sign-in refused.</source>
        <translation>«ratingdesk КАМАНДА --help» тлумачыць каманду і прыводзіць прыклады.
Код завяршэння: 0 — гатова, 1 — не ўдалося, 2 — няправільны выклік, 3 — гатова, але ў даных знойдзены памылкі,
4 — партал недаступны або ўваход адхілены.</translation>
    </message>
    <message>
        <source>The output could not be written: the disk is full, or its reader has gone.</source>
        <translation>Не ўдалося вывесці даныя: дыск запоўнены або атрымальнік закрыты.</translation>
    </message>
    <message>
        <source>Lists and adds the spheres of life.</source>
        <translation>Паказвае і дадае сферы жыццядзейнасці.</translation>
    </message>
    <message>
        <source>Lists and adds the categories within the spheres.</source>
        <translation>Паказвае і дадае катэгорыі ўнутры сфер.</translation>
    </message>
    <message>
        <source>Lists and adds the criteria beside the base ones.</source>
        <translation>Паказвае і дадае дадатковыя крытэрыі.</translation>
    </message>
    <message>
        <source>%1 is given more than once.</source>
        <translation>%1: указана больш за адзін раз.</translation>
    </message>
    <message>
        <source>Options of all commands: --portal, --password-file, --format, --language, --quiet, --verbose; see “ratingdesk --help”.</source>
        <translation>Агульныя параметры: --portal, --password-file, --format, --language, --quiet, --verbose; гл. «ratingdesk --help».</translation>
    </message>
    <message>
        <source>Says on standard error what the portal is asked, and how long it took.</source>
        <translation>Паведамляе ў стандартны паток памылак, пра што запытваецца партал і колькі часу гэта заняло.</translation>
    </message>
    <message>
        <source>The portal: demo, the path of a portal file, postgresql://user@host:port/database, or https://account@host for a portal&apos;s API. Without it, RATINGDESK_PORTAL counts.</source>
        <translation>Партал: demo, шлях да файла партала, postgresql://карыстальнік@вузел:порт/база або https://уліковы-запіс@вузел для API партала. Без гэтага параметра дзейнічае RATINGDESK_PORTAL.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The password file “%1” cannot be read: %2.</source>
        <translation>Файл пароля «%1» не чытаецца: %2.</translation>
    </message>
    <message>
        <source>Inventing the demo portal, once. It will be kept in %1.</source>
        <translation>Ствараецца дэманстрацыйны партал, гэта робіцца адзін раз. Ён захаваецца ў %1.</translation>
    </message>
    <message>
        <source>Inventing the demo portal</source>
        <translation>Стварэнне дэманстрацыйнага партала</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Падключэнне</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>Не ўдалося запісаць «%1»: %2.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Падрабязнасці: %1</translation>
    </message>
    <message>
        <source>“%1” is what the command works with. Nothing was done. Choose another name for what it writes.</source>
        <translation>З файлам «%1» працуе сама каманда. Нічога не зроблена. Укажыце іншае імя для файла, які запісваецца.</translation>
    </message>
    <message>
        <source>“%1” is there already, and no such command wrote it. It was left as it is, and nothing was done. Choose another name, or remove the file.</source>
        <translation>Файл «%1» ужо існуе і створаны не гэтай камандай. Ён пакінуты без змен, нічога не зроблена. Укажыце іншае імя або выдаліце файл.</translation>
    </message>
    <message>
        <source>Another command is writing “%1”. Nothing was done.</source>
        <translation>У файл «%1» піша іншая каманда. Нічога не зроблена.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) begin with =, +, - or @ and are written as they are: a spreadsheet may take them for formulas.</source>
        <translation>
            <numerusform>%n тэкст пачынаецца з =, +, - або @ і запісаны без змен: таблічны працэсар можа прыняць яго за формулу.</numerusform>
            <numerusform>%n тэксты пачынаюцца з =, +, - або @ і запісаны без змен: таблічны працэсар можа прыняць іх за формулы.</numerusform>
            <numerusform>%n тэкстаў пачынаюцца з =, +, - або @ і запісаны без змен: таблічны працэсар можа прыняць іх за формулы.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program is inventing it already; waiting.</source>
        <translation>Яго ўжо стварае іншая праграма; чаканне.</translation>
    </message>
    <message>
        <source>To find out, run the same command again with: --request %1</source>
        <translation>Каб даведацца пра гэта, паўтарыце каманду з параметрам: --request %1</translation>
    </message>
    <message>
        <source>This is done at the portal&apos;s database, not over its API. Give the address of the database: a portal file or postgresql://user@host/database.</source>
        <translation>Гэта робіцца ў базе даных партала, а не праз яго API. Укажыце адрас базы: файл партала або postgresql://карыстальнік@вузел/база.</translation>
    </message>
    <message>
        <source>Warning: with this sslmode somebody on the way could pose as the server and read the password. sslmode=verify-full is safe.</source>
        <translation>Увага: з такім sslmode нехта на шляху можа выдаць сябе за сервер і прачытаць пароль. Бяспечна sslmode=verify-full.</translation>
    </message>
</context>
<context>
    <name>CreateCommand</name>
    <message>
        <source>Adds an organization to the register.</source>
        <translation>Дадае арганізацыю ў рэестр.</translation>
    </message>
    <message>
        <source>Writes the new organization as a row, with the id that the portal gave it.</source>
        <translation>Выводзіць новую арганізацыю радком з нумарам, які даў ёй партал.</translation>
    </message>
    <message>
        <source>Below this organization; at the top if not given.</source>
        <translation>Вышэйстаячая арганізацыя; калі не ўказана, на верхнім узроўні.</translation>
    </message>
    <message>
        <source>The id it must get; the next free one if not given.</source>
        <translation>Нумар, які яна павінна атрымаць; прадвызначана наступны вольны.</translation>
    </message>
    <message>
        <source>A field and its value; once for each field.</source>
        <translation>Поле і яго значэнне; па адным разе на поле.</translation>
    </message>
</context>
<context>
    <name>DemoCreateCommand</name>
    <message>
        <source>Invents a portal: organizations, citizens and years of ratings, as in life.</source>
        <translation>Стварае выдуманы партал: арганізацыі, грамадзяне і ацэнкі за некалькі гадоў, як у жыцці.</translation>
    </message>
    <message>
        <source>The same arguments give the same data, on every machine.</source>
        <translation>Аднолькавыя параметры даюць аднолькавыя даныя на любым камп’ютары.</translation>
    </message>
    <message>
        <source>Where to make it: a new file, or the address of an empty database.</source>
        <translation>Дзе стварыць: новы файл або адрас пустой базы даных.</translation>
    </message>
    <message>
        <source>How many organizations; 13500 if not given, as in the country.</source>
        <translation>Колькі арганізацый; прадвызначана 13500, як у краіне.</translation>
    </message>
    <message>
        <source>How many questionnaires; 410000 if not given.</source>
        <translation>Колькі анкет; прадвызначана 410000.</translation>
    </message>
    <message>
        <source>How many citizens; 95000 if not given.</source>
        <translation>Колькі грамадзян; прадвызначана 95000.</translation>
    </message>
    <message>
        <source>How long the history is; 42 if not given.</source>
        <translation>Даўжыня гісторыі; прадвызначана 42.</translation>
    </message>
    <message>
        <source>Another number, another portal; 1 if not given.</source>
        <translation>Іншы лік — іншы партал; прадвызначана 1.</translation>
    </message>
    <message>
        <source>Inventing the portal</source>
        <translation>Стварэнне выдуманага партала</translation>
    </message>
    <message>
        <source>A demo portal was made at %1. Everything in it is invented.</source>
        <translation>Дэманстрацыйны партал створаны: %1. Усё ў ім выдумана.</translation>
    </message>
</context>
<context>
    <name>DomainWords</name>
    <message>
        <source>State body</source>
        <translation>Дзяржаўны орган</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Арганізацыя</translation>
    </message>
    <message>
        <source>Subdivision</source>
        <translation>Структурнае падраздзяленне</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Дзейнічае</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>У архіве</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Далучана</translation>
    </message>
    <message>
        <source>General register</source>
        <translation>Агульны рэестр</translation>
    </message>
    <message>
        <source>Local register</source>
        <translation>Лакальны рэестр</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Без вобласці</translation>
    </message>
    <message>
        <source>Brest region</source>
        <translation>Брэсцкая вобласць</translation>
    </message>
    <message>
        <source>Vitebsk region</source>
        <translation>Віцебская вобласць</translation>
    </message>
    <message>
        <source>Gomel region</source>
        <translation>Гомельская вобласць</translation>
    </message>
    <message>
        <source>Grodno region</source>
        <translation>Гродзенская вобласць</translation>
    </message>
    <message>
        <source>City of Minsk</source>
        <translation>г. Мінск</translation>
    </message>
    <message>
        <source>Minsk region</source>
        <translation>Мінская вобласць</translation>
    </message>
    <message>
        <source>Mogilev region</source>
        <translation>Магілёўская вобласць</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Створана</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Зменена</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перамешчана</translation>
    </message>
    <message>
        <source>State changed</source>
        <translation>Зменены стан</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Адклікана</translation>
    </message>
    <message>
        <source>Questionnaires added</source>
        <translation>Дададзены анкеты</translation>
    </message>
    <message>
        <source>Portal created</source>
        <translation>Партал створаны</translation>
    </message>
    <message>
        <source>Simplicity</source>
        <translation>Прастата</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Інфармацыя</translation>
    </message>
    <message>
        <source>Timeliness</source>
        <translation>Тэрміны</translation>
    </message>
    <message>
        <source>Courtesy</source>
        <translation>Ветлівасць</translation>
    </message>
    <message>
        <source>Simplicity and clearness of the process of getting the service</source>
        <translation>Прастата і зразумеласць працэсу атрымання паслугі</translation>
    </message>
    <message>
        <source>Availability of information on how to get the service</source>
        <translation>Даступнасць інфармацыі аб парадку атрымання паслугі</translation>
    </message>
    <message>
        <source>Keeping to the set term of the service</source>
        <translation>Захаванне ўстаноўленага тэрміну аказання паслугі</translation>
    </message>
    <message>
        <source>Courtesy and friendliness of the staff</source>
        <translation>Ветлівасць і добразычлівасць супрацоўнікаў</translation>
    </message>
    <message>
        <source>Comments viewed</source>
        <translation>Прагляд каментарыяў</translation>
    </message>
    <message>
        <source>Questionnaires changed or removed</source>
        <translation>Анкеты зменены або выдалены</translation>
    </message>
</context>
<context>
    <name>DuplicatesCommand</name>
    <message>
        <source>Lists pairs of organizations that may be registered twice.</source>
        <translation>Выводзіць пары арганізацый, якія маглі быць унесены двойчы.</translation>
    </message>
    <message>
        <source>Active organizations whose names are the same or nearly so, whatever their legal form, quotes and abbreviations, with the same УНП, address or superior; and those with the same УНП and address. The likeliest come first.

Columns: first, first_name, second, second_name, likeness (of the names, in percent), same_unp, same_address, same_parent. “organizations merge” makes one of two.</source>
        <translation>Дзейныя арганізацыі з аднолькавымі або амаль аднолькавымі назвамі – без уліку прававой формы, двукоссяў і скарачэнняў – і адным УНП, адрасам або вышэйстаячай арганізацыяй, а таксама арганізацыі з адным УНП і адрасам. Спачатку самыя верагодныя.

Слупкі: first, first_name, second, second_name, likeness (падабенства назваў у працэнтах), same_unp (адзін УНП), same_address (адзін адрас), same_parent (адна вышэйстаячая арганізацыя). Аб’ядноўвае іх «organizations merge».</translation>
    </message>
    <message>
        <source>Only where both are this organization or below it.</source>
        <translation>Толькі пары ўнутры гэтай арганізацыі і яе падпарадкаваных.</translation>
    </message>
    <message>
        <source>Loading the register</source>
        <translation>Загрузка рэестра</translation>
    </message>
    <message numerus="yes">
        <source>%n likely duplicate(s).</source>
        <translation>
            <numerusform>%n верагодны дублікат.</numerusform>
            <numerusform>%n верагодныя дублікаты.</numerusform>
            <numerusform>%n верагодных дублікатаў.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportOrganizationsCommand</name>
    <message>
        <source>Writes the whole register to a file that can be imported again.</source>
        <translation>Выгружае ўвесь рэестр у файл, які можна загрузіць назад.</translation>
    </message>
    <message>
        <source>The file; it appears only when it is complete.</source>
        <translation>Файл; з’яўляецца, толькі калі гатовы цалкам.</translation>
    </message>
    <message>
        <source>Loading the register</source>
        <translation>Загрузка рэестра</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) written.</source>
        <translation>
            <numerusform>Запісана %n арганізацыя.</numerusform>
            <numerusform>Запісаны %n арганізацыі.</numerusform>
            <numerusform>Запісана %n арганізацый.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form is that of the file&apos;s name: CSV or XLSX. Both can be imported again and change nothing then. A text that a spreadsheet would run as a formula, because it begins with =, +, - or @, gets an apostrophe in front, which an import takes away; telephones stay as they are. A CSV file from elsewhere is best opened with every column imported as text.</source>
        <translation>Фармат вызначаецца імем файла: CSV або XLSX. Абодва можна загрузіць зноў, і гэта нічога не зменіць. Перад тэкстам, які таблічны працэсар прыняў бы за формулу, бо ён пачынаецца з =, +, - або @, ставіцца апостраф; пры загрузцы ён прыбіраецца. Тэлефоны застаюцца як ёсць. Чужы файл CSV лепш адкрываць, імпартуючы ўсе слупкі як тэкст.</translation>
    </message>
    <message>
        <source>“%1” ends neither with .csv nor with .xlsx.</source>
        <translation>«%1» не заканчваецца ні на .csv, ні на .xlsx.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>Не ўдалося запісаць «%1»: %2.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Арганізацыі</translation>
    </message>
    <message>
        <source>Loading spheres</source>
        <translation>Загрузка сфер</translation>
    </message>
    <message>
        <source>CSV that Excel opens right by a double click: marked as UTF-8, with semicolons.</source>
        <translation>CSV, які Excel правільна адкрывае двайной пстрычкай: з меткай UTF-8 і кропкамі з коскай.</translation>
    </message>
    <message>
        <source>--for-excel is for CSV: Excel opens XLSX as it is.</source>
        <translation>--for-excel — для CSV: XLSX праграма Excel адкрывае і так.</translation>
    </message>
</context>
<context>
    <name>FieldProblemText</name>
    <message>
        <source>Enter the official name in Russian or in Belarusian.</source>
        <translation>Увядзіце афіцыйную назву на рускай або беларускай мове.</translation>
    </message>
    <message numerus="yes">
        <source>Longer than %n characters.</source>
        <translation>
            <numerusform>Даўжэй за %n сімвал.</numerusform>
            <numerusform>Даўжэй за %n сімвалы.</numerusform>
            <numerusform>Даўжэй за %n сімвалаў.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check digit of the УНП does not add up. Look for a typing mistake.</source>
        <translation>Кантрольная лічба УНП не сыходзіцца. Праверце, ці няма памылкі.</translation>
    </message>
    <message>
        <source>No region has a СОАТО code that begins like this. The first digit is 1 to 7.</source>
        <translation>Ні ў адной вобласці код СОАТО так не пачынаецца. Першая лічба — ад 1 да 7.</translation>
    </message>
    <message>
        <source>A УНП has nine characters.</source>
        <translation>УНП мае дзевяць знакаў.</translation>
    </message>
    <message>
        <source>A СОАТО code has ten digits.</source>
        <translation>У кодзе СОАТО дзесяць лічбаў.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.by.</source>
        <translation>Адрас электроннай пошты выглядае так: name@example.by.</translation>
    </message>
    <message>
        <source>A telephone number looks like +375 17 200-00-00.</source>
        <translation>Нумар тэлефона выглядае так: +375 17 200-00-00.</translation>
    </message>
    <message>
        <source>A web address begins with https:// or http://.</source>
        <translation>Адрас сайта пачынаецца з https:// або http://.</translation>
    </message>
    <message>
        <source>This is not a possible value of the field.</source>
        <translation>Такога значэння ў гэтага поля быць не можа.</translation>
    </message>
    <message>
        <source>Official name in Russian</source>
        <translation>Афіцыйная назва на рускай</translation>
    </message>
    <message>
        <source>Official name in Belarusian</source>
        <translation>Афіцыйная назва на беларускай</translation>
    </message>
    <message>
        <source>Short name in Russian</source>
        <translation>Кароткая назва на рускай</translation>
    </message>
    <message>
        <source>Short name in Belarusian</source>
        <translation>Кароткая назва на беларускай</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Рэестр</translation>
    </message>
    <message>
        <source>УНП (taxpayer number)</source>
        <translation>УНП</translation>
    </message>
    <message>
        <source>СОАТО (territory code)</source>
        <translation>Код СОАТО</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрас</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Тэлефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная пошта</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation>Сфера</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Катэгорыя</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>Падпарадкавана</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Holds a character that cannot be seen or read (%1). Type the text anew.</source>
        <translation>Змяшчае нябачны або нечытэльны знак (%1). Увядзіце тэкст нанова.</translation>
    </message>
    <message>
        <source>A name has letters or digits.</source>
        <translation>Назва павінна змяшчаць літары або лічбы.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>the top of the hierarchy</source>
        <translation>верхні ўзровень</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пуста</translation>
    </message>
    <message>
        <source>organization %1</source>
        <translation>арганізацыя %1</translation>
    </message>
    <message>
        <source>sphere %1</source>
        <translation>сфера %1</translation>
    </message>
    <message>
        <source>category %1</source>
        <translation>катэгорыя %1</translation>
    </message>
</context>
<context>
    <name>HelpFormatter</name>
    <message>
        <source>OPTIONS</source>
        <translation>ПАРАМЕТРЫ</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>КАМАНДА</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Выкарыстанне:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Каманды:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Аргументы:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Параметры:</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>How the file&apos;s columns become fields, as JSON.</source>
        <translation>Як слупкі файла становяцца палямі, у JSON.</translation>
    </message>
    <message>
        <source>Writes every row&apos;s verdict into this CSV file.</source>
        <translation>Запісвае вынік па кожным радку ў гэты файл CSV.</translation>
    </message>
    <message>
        <source>Shows what would happen and changes nothing.</source>
        <translation>Паказвае, што адбылося б, і нічога не мяняе.</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was changed.</source>
        <translation>Гэта быў пробны запуск: нічога не зменена.</translation>
    </message>
    <message>
        <source>A mapping is a JSON object:</source>
        <translation>Апісанне адпаведнасцей — аб’ект JSON:</translation>
    </message>
    <message>
        <source>A field takes its value from a column or is a constant. Values in “empty” mean nothing, “values” replaces values, “add” is added to a number, “date” is the form of a date. Of “text”, “entities” makes &amp;quot; and the like what they mean and “spaces” leaves single spaces. “join_surplus_fields” takes commas that nobody quoted in the last column for text. “skip” leaves rows out and counts them.</source>
        <translation>Значэнне поля бярэцца са слупка або пастаяннае. Значэнні з «empty» азначаюць пустату, «values» замяняе значэнні, «add» дадаецца да ліку, «date» — выгляд даты. У «text» слова «entities» ператварае &amp;quot; і падобнае ў тое, што яны значаць, а «spaces» пакідае адзіночныя прабелы. «join_surplus_fields» лічыць коскі без двукосся ў апошнім слупку тэкстам. «skip» прапускае радкі і лічыць іх.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Чытанне файла</translation>
    </message>
    <message>
        <source>The encoding of the file, where it is not to be found out: UTF-8, windows-1251, IBM866, KOI8-R …</source>
        <translation>Кадзіроўка файла, калі яе не трэба вызначаць: UTF-8, windows-1251, IBM866, KOI8-R …</translation>
    </message>
    <message>
        <source>What stands between the fields, where it is not to be found out: one sign, or the word tab.</source>
        <translation>Што стаіць паміж палямі, калі гэта не трэба вызначаць: адзін знак або слова tab.</translation>
    </message>
    <message>
        <source>The row that names the columns, where it is not to be found out.</source>
        <translation>Радок з назвамі слупкоў, калі яго не трэба шукаць.</translation>
    </message>
    <message>
        <source>“%1” cannot stand between fields: give one sign, such as a semicolon, or the word tab.</source>
        <translation>«%1» не можа стаяць паміж палямі: укажыце адзін знак, напрыклад кропку з коскай, або слова tab.</translation>
    </message>
    <message>
        <source>The file: CSV, XLSX or ODS, one row of which names the columns.</source>
        <translation>Файл: CSV, XLSX або ODS, адзін з радкоў якога называе слупкі.</translation>
    </message>
    <message>
        <source>The sheet of a spreadsheet, by its name or number, where it is not to be found out.</source>
        <translation>Ліст табліцы, па назве або нумары, калі яго не трэба шукаць.</translation>
    </message>
    <message>
        <source>Another encoding is chosen with --encoding.</source>
        <translation>Іншае кадаванне задае --encoding.</translation>
    </message>
    <message>
        <source>An encoding is chosen with --encoding.</source>
        <translation>Кадаванне задае --encoding.</translation>
    </message>
    <message>
        <source>Spheres and categories that the portal does not have are added with --add-lists.</source>
        <translation>Сферы і катэгорыі, якіх на партале няма, дадасць --add-lists.</translation>
    </message>
</context>
<context>
    <name>ImportOrganizationsCommand</name>
    <message>
        <source>Brings the register to what a file says: adds, changes and moves organizations.</source>
        <translation>Прыводзіць рэестр у адпаведнасць з файлам: дадае, змяняе і перамяшчае арганізацыі.</translation>
    </message>
    <message>
        <source>Why; it is kept in the journal. The file&apos;s name if not given.</source>
        <translation>Прычына; захоўваецца ў журнале. Прадвызначана імя файла.</translation>
    </message>
    <message>
        <source>Loading spheres</source>
        <translation>Загрузка сфер</translation>
    </message>
    <message>
        <source>Loading the register</source>
        <translation>Загрузка рэестра</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Загружана з %1</translation>
    </message>
    <message>
        <source>Importing organizations</source>
        <translation>Загрузка арганізацый</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Чытанне файла</translation>
    </message>
    <message>
        <source>The whole file is one change: it is done completely or not at all. Rows with mistakes are left out and reported. Without a mapping the columns are named as the fields: %1. Encoding, delimiter, sheet and the row of the heading are found out, told, and can be chosen.

The report has the columns row, verdict (new, changed, moved, unchanged, duplicate, rejected), id and message; without --report, rows that are not simply new or unchanged are listed. Ends with status 3 when rows were rejected or are duplicates, or values were left out.</source>
        <translation>Увесь файл — адна змена: яна выконваецца цалкам або не выконваецца зусім. Радкі з памылкамі прапускаюцца і трапляюць у справаздачу. Без апісання адпаведнасцей слупкі называюцца як палі: %1. Кадзіроўка, раздзяляльнік, ліст і радок з назвамі слупкоў вызначаюцца самі; каманда паведамляе пра іх, і іх можна ўказаць.

Слупкі справаздачы: row, verdict (new, changed, moved, unchanged, duplicate, rejected), id і message; без --report пералічваюцца радкі, якія не проста новыя або ранейшыя. Код завяршэння 3, калі радкі адхілены або паўтараюцца ці прапушчаны значэнні.</translation>
    </message>
    <message>
        <source>Adds the spheres and categories that the file names and the portal does not have. They are added first, and stay.</source>
        <translation>Дадае сферы і катэгорыі, якія называе файл і якіх няма на партале. Яны дадаюцца раней за арганізацыі і застаюцца.</translation>
    </message>
    <message>
        <source>Adding to the list</source>
        <translation>Даданне ў спіс</translation>
    </message>
    <message>
        <source>Added to the spheres: “%1”.</source>
        <translation>Дададзена сфера: «%1».</translation>
    </message>
    <message>
        <source>Added to the categories: “%1”.</source>
        <translation>Дададзена катэгорыя: «%1».</translation>
    </message>
</context>
<context>
    <name>ImportQuestionnairesCommand</name>
    <message>
        <source>Brings in ratings from another system.</source>
        <translation>Загружае ацэнкі з іншай сістэмы.</translation>
    </message>
    <message>
        <source>Importing ratings</source>
        <translation>Загрузка ацэнак</translation>
    </message>
    <message>
        <source>Each rating keeps its id from the other system, so that importing the file again adds nothing. Times without a zone are those of Minsk. The field “scores” gives one rating to all four criteria, and the summary says so; else map simplicity, information, timeliness and courtesy. “channel” and “comment” may be mapped too.</source>
        <translation>Кожная ацэнка захоўвае нумар з іншай сістэмы, таму паўторная загрузка файла нічога не дадасць. Час без пояса лічыцца мінскім. Поле «scores» ставіць адну ацэнку па ўсіх чатырох крытэрыях, і ў выніку гэта сказана; інакш укажыце simplicity, information, timeliness і courtesy. Можна ўказаць таксама «channel» і «comment».</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Чытанне файла</translation>
    </message>
    <message>
        <source>Trying out ratings</source>
        <translation>Пробная загрузка ацэнак</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>«%1» не адкрываецца: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than one gigabyte. Split it and import the parts.</source>
        <translation>«%1» большы за адзін гігабайт. Падзяліце файл і загрузіце па частках.</translation>
    </message>
    <message>
        <source>A field in row %1 is longer than one megabyte; a quotation mark may be missing. Nothing was imported.</source>
        <translation>Поле ў радку %1 даўжэйшае за адзін мегабайт; магчыма, прапушчана двукоссе. Нічога не загружана.</translation>
    </message>
    <message>
        <source>Row %1 has more than a thousand fields. Nothing was imported.</source>
        <translation>У радку %1 больш за тысячу палёў. Нічога не загружана.</translation>
    </message>
    <message>
        <source>The mapping “%1” cannot be opened: %2.</source>
        <translation>Апісанне адпаведнасцей «%1» не адкрываецца: %2.</translation>
    </message>
    <message>
        <source>The mapping is not a JSON object: %1.</source>
        <translation>Апісанне адпаведнасцей — не аб’ект JSON: %1.</translation>
    </message>
    <message>
        <source>The mapping is not for this command. It must say “imports”: “%1”.</source>
        <translation>Апісанне адпаведнасцей не для гэтай каманды. У ім павінна быць указана &quot;imports&quot;: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The mapping says “%1”, which means nothing here.</source>
        <translation>У апісанні адпаведнасцей указана «%1», тут гэта нічога не значыць.</translation>
    </message>
    <message>
        <source>The mapping gives “%1” a value of the wrong sort.</source>
        <translation>У апісанні адпаведнасцей у «%1» значэнне не таго тыпу.</translation>
    </message>
    <message>
        <source>The mapping fills a field “%1”, which does not exist. Fields are: %2.</source>
        <translation>У апісанні адпаведнасцей указана поле «%1», якога няма. Ёсць палі: %2.</translation>
    </message>
    <message>
        <source>The mapping must give the field “%1” either a column or a constant.</source>
        <translation>Для поля «%1» у апісанні адпаведнасцей патрэбны або слупок, або пастаяннае значэнне.</translation>
    </message>
    <message>
        <source>The mapping does not say where “%1” comes from.</source>
        <translation>У апісанні адпаведнасцей не сказана, адкуль бярэцца «%1».</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns are: %2.</source>
        <translation>У файле няма слупка «%1». Ёсць слупкі: %2.</translation>
    </message>
    <message>
        <source>The file has several columns “%1”. Rename the ones that are not meant.</source>
        <translation>У файле некалькі слупкоў «%1». Перайменуйце лішнія.</translation>
    </message>
    <message>
        <source>No column of the file is a field of organizations. Its columns are: %1. Say with a mapping what they mean.</source>
        <translation>Ніводзін слупок файла не з’яўляецца полем арганізацый. У ім слупкі: %1. Растлумачце іх апісаннем адпаведнасцей.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Зменена: %1.</translation>
    </message>
    <message>
        <source>Stood at the top until now.</source>
        <translation>Да гэтага часу знаходзілася на верхнім узроўні.</translation>
    </message>
    <message>
        <source>Stood below %1 until now.</source>
        <translation>Да гэтага часу падпарадкоўвалася %1.</translation>
    </message>
    <message>
        <source>The row has %1 fields, the heading %2.</source>
        <translation>У радку палёў: %1, у загалоўку: %2.</translation>
    </message>
    <message>
        <source>“%1” is no value for %2.</source>
        <translation>«%1» не падыходзіць як значэнне поля %2.</translation>
    </message>
    <message>
        <source>Row %1 has the same id and counts.</source>
        <translation>У радка %1 той самы нумар, улічаны ён.</translation>
    </message>
    <message>
        <source>Organization %1 at the same place has the same name. Both are kept: merge them if they are one.</source>
        <translation>У арганізацыі %1 на тым самым месцы такая ж назва. Захаваны абедзве: аб’яднайце іх, калі гэта адна і тая ж.</translation>
    </message>
    <message>
        <source>Organization %1 at the same place has the same name, and the row gives no id.</source>
        <translation>У арганізацыі %1 на тым самым месцы такая ж назва, а ў радку няма нумара.</translation>
    </message>
    <message>
        <source>Organization %1, below which it stands, is neither in the file nor in the portal.</source>
        <translation>Вышэйстаячай арганізацыі %1 няма ні ў файле, ні на партале.</translation>
    </message>
    <message>
        <source>Organization %1, below which it stands, was rejected.</source>
        <translation>Вышэйстаячая арганізацыя %1 адхілена.</translation>
    </message>
    <message>
        <source>These rows stand below each other in a circle: %1.</source>
        <translation>Гэтыя радкі падпарадкаваны адзін аднаму па крузе: %1.</translation>
    </message>
    <message>
        <source>The state “%1” is a matter of merging and cannot be imported.</source>
        <translation>Стан «%1» узнікае пры аб’яднанні, загрузіць яго нельга.</translation>
    </message>
    <message>
        <source>The portal has no organization %1.</source>
        <translation>На партале няма арганізацыі %1.</translation>
    </message>
    <message>
        <source>Was imported before.</source>
        <translation>Ужо загружана раней.</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>новых: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>змененых: %1</translation>
    </message>
    <message>
        <source>moved: %1</source>
        <translation>перамешчаных: %1</translation>
    </message>
    <message>
        <source>unchanged: %1</source>
        <translation>без змен: %1</translation>
    </message>
    <message>
        <source>duplicate: %1</source>
        <translation>паўтораў: %1</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>адхіленых: %1</translation>
    </message>
    <message>
        <source>left out by the mapping: %1 (%2)</source>
        <translation>прапушчана паводле апісання адпаведнасцей: %1 (%2)</translation>
    </message>
    <message>
        <source>rows with unquoted delimiters in the last column, joined by the mapping: %1</source>
        <translation>радкоў з раздзяляльнікам без двукосся ў апошнім слупку, злучаных паводле апісання адпаведнасцей: %1</translation>
    </message>
    <message>
        <source>One rating a row: the mapping gives it to all four criteria.</source>
        <translation>У радку адна ацэнка: паводле апісання адпаведнасцей яна ставіцца па ўсіх чатырох крытэрыях.</translation>
    </message>
    <message>
        <source>The organization of row %1 would stand below itself.</source>
        <translation>Арганізацыя з радка %1 аказалася б падпарадкаванай самой сабе.</translation>
    </message>
    <message>
        <source>The mapping is JSON, but not an object in braces: { … }.</source>
        <translation>Апісанне адпаведнасцей запісана ў фармаце JSON, але не з’яўляецца аб’ектам у фігурных дужках: { … }.</translation>
    </message>
    <message>
        <source>“%1” is no value for %2. Possible are: %3.</source>
        <translation>«%1» не падыходзіць як значэнне поля %2. Дапушчальныя значэнні: %3.</translation>
    </message>
    <message>
        <source>“%1” is not written as %2, the form of %3.</source>
        <translation>«%1» запісана не ў выглядзе %2, які зададзены для поля %3.</translation>
    </message>
    <message>
        <source>“%1” is no date for %2. Dates are written as 2023-05-31 or 31.05.2023, or as the mapping says with “date”.</source>
        <translation>«%1» не падыходзіць як дата поля %2. Даты пішуцца ў выглядзе 2023-05-31 або 31.05.2023 ці так, як зададзена ў апісанні адпаведнасцей («date»).</translation>
    </message>
    <message>
        <source>“%1” for %2: there is no such day or time.</source>
        <translation>«%1» у полі %2: такога дня або часу не бывае.</translation>
    </message>
    <message>
        <source>“%1” for %2 has not come yet.</source>
        <translation>«%1» у полі %2: гэты дзень яшчэ не настаў.</translation>
    </message>
    <message>
        <source>“%1” for %2 is before %3, when nobody rated yet.</source>
        <translation>«%1» у полі %2 раней за %3 год, калі ацэнак яшчэ не было.</translation>
    </message>
    <message>
        <source>Row %1 at the same place has the same name. Both are kept: merge them if they are one.</source>
        <translation>У радку %1 на тым самым месцы такая ж назва. Захаваны абедзве арганізацыі: аб’яднайце іх, калі гэта адна і тая ж.</translation>
    </message>
    <message>
        <source>Row %1 at the same place has the same name, and neither gives an id.</source>
        <translation>У радку %1 на тым самым месцы такая ж назва, і ні ў адным з радкоў няма нумара.</translation>
    </message>
    <message>
        <source>There is no encoding “%1”. Usual ones are UTF-8, UTF-16LE, windows-1251, IBM866, KOI8-R, ISO-8859-5 and x-mac-cyrillic.</source>
        <translation>Кадзіроўкі «%1» няма. Звычайныя кадзіроўкі: UTF-8, UTF-16LE, windows-1251, IBM866, KOI8-R, ISO-8859-5 і x-mac-cyrillic.</translation>
    </message>
    <message>
        <source>The file has no row %1 that could name the columns. Nothing was imported.</source>
        <translation>У файле няма радка %1, які мог бы называць слупкі. Нічога не загружана.</translation>
    </message>
    <message>
        <source>%1: “%2” is the error of a formula and no value.</source>
        <translation>%1: «%2» – памылка формулы, а не значэнне.</translation>
    </message>
    <message>
        <source>%1: “%2” is a number that a spreadsheet shortened; its last digits are lost. Make the column text and enter it anew.</source>
        <translation>%1: «%2» – лік, скарочаны электроннай табліцай; апошнія лічбы страчаны. Зрабіце слупок тэкставым і ўвядзіце лік нанова.</translation>
    </message>
    <message>
        <source>%1: “%2” was taken for none.</source>
        <translation>%1: «%2» зразумета як «няма значэння».</translation>
    </message>
    <message>
        <source>%1: “%2” was taken for “%3”.</source>
        <translation>%1: «%2» запісана як «%3».</translation>
    </message>
    <message>
        <source>%1: “%2” was left out. %3</source>
        <translation>%1: «%2» прапушчана. %3</translation>
    </message>
    <message>
        <source>%1: “%2” was left out.</source>
        <translation>%1: «%2» прапушчана.</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>коскамі</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>кропкамі з коскай</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>табуляцыямі</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>вертыкальнымі рыскамі</translation>
    </message>
    <message>
        <source>Read as %1, with %2 between the fields.</source>
        <translation>Прачытана як %1 з %2 паміж палямі.</translation>
    </message>
    <message>
        <source>Row %1 names the columns; what stands above it is left out.</source>
        <translation>Слупкі называе радок %1; тое, што стаіць вышэй, прапушчана.</translation>
    </message>
    <message>
        <source>The column “%1” is read as %2.</source>
        <translation>Слупок «%1» чытаецца як %2.</translation>
    </message>
    <message>
        <source>The column “%1” is no field and is left out.</source>
        <translation>Слупок «%1» не адпавядае ніводнаму полю і прапушчаны.</translation>
    </message>
    <message>
        <source>The column “%1” is no field and is left out. Is %2 meant?</source>
        <translation>Слупок «%1» не адпавядае ніводнаму полю і прапушчаны. Мелася на ўвазе %2?</translation>
    </message>
    <message>
        <source>new with the name of another at the same place: %1</source>
        <translation>новыя з той жа назвай, што ў іншай арганізацыі на тым жа месцы: %1</translation>
    </message>
    <message>
        <source>values kept in another form: %1</source>
        <translation>значэнні, запісаныя ў іншым выглядзе: %1</translation>
    </message>
    <message>
        <source>values left out: %1</source>
        <translation>прапушчаныя значэнні: %1</translation>
    </message>
    <message>
        <source>quotation marks that begin a field and do not end it, taken as text: %1, the first in row %2</source>
        <translation>двукоссі, якія адкрываюць поле і не закрываюць яго, прынятыя за тэкст: %1, першае – у радку %2</translation>
    </message>
    <message>
        <source>The file is empty. A row of it must name the columns.</source>
        <translation>Файл пусты. Адзін з яго радкоў павінен называць слупкі.</translation>
    </message>
    <message>
        <source>The file is no table: neither text (CSV) nor a spreadsheet (XLSX, ODS). Save it as one of these in the program that made it, and import that.</source>
        <translation>Файл — не табліца: ні тэкставая (CSV), ні электронная (XLSX, ODS). Захавайце яго ў адным з гэтых фарматаў у той праграме, дзе ён створаны, і загрузіце.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged and cannot be read whole. Nothing was imported. Open it in the program that made it, and save it anew.</source>
        <translation>Электронная табліца пашкоджана і не чытаецца цалкам. Нічога не загружана. Адкрыйце яе ў той праграме, дзе яна створана, і захавайце нанова.</translation>
    </message>
    <message>
        <source>The file is a spreadsheet in the old form of Excel, or locked by a password. Save it as XLSX without a password, and import that.</source>
        <translation>Файл — табліца ў старым фармаце Excel або абаронены паролем. Захавайце яго як XLSX без пароля і загрузіце.</translation>
    </message>
    <message>
        <source>The file is a web page, whatever it calls itself. Open it in a spreadsheet program, save it as XLSX, and import that.</source>
        <translation>Файл — вэб-старонка, як бы ён ні называўся. Адкрыйце яго ў таблічным працэсары, захавайце як XLSX і загрузіце.</translation>
    </message>
    <message>
        <source>The file has no sheet “%1”. Its sheets are: %2.</source>
        <translation>У файле няма ліста «%1». Яго лісты: %2.</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>Прачытана як %1.</translation>
    </message>
    <message>
        <source>Read as %1, the sheet “%2” of these: %3.</source>
        <translation>Прачытана як %1, ліст «%2» з наступных: %3.</translation>
    </message>
    <message>
        <source>“%1”, below which it stands, is neither in the file nor in the portal. A parent is named by its id, УНП, name, or path of names.</source>
        <translation>«%1», якой яна падпарадкавана, няма ні ў файле, ні на партале. Вышэйшая арганізацыя ўказваецца нумарам, УНП, назвай або шляхам з назваў.</translation>
    </message>
    <message>
        <source>Several organizations are called “%1”, below which it stands. Name the parent by its id, or by the path of names from the top.</source>
        <translation>Вышэйшая арганізацыя ўказана як «%1», але так называюцца некалькі. Укажыце яе нумарам або шляхам з назваў ад самага верху.</translation>
    </message>
    <message>
        <source>Row %1, below which it stands, was rejected.</source>
        <translation>Радок %1 з вышэйшай арганізацыяй адхілены.</translation>
    </message>
    <message>
        <source>Was imported before under the same id, with another organization, time or rating. The portal keeps what it has.</source>
        <translation>Ужо загружана пад тым жа нумарам, але з іншай арганізацыяй, часам або адзнакай. На партале застаецца ранейшае.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>verdict of a row</comment>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>verdict of a row</comment>
        <translation>Зменена</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>verdict of a row</comment>
        <translation>Перамешчана</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>verdict of a row</comment>
        <translation>Без змен</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <comment>verdict of a row</comment>
        <translation>Паўтор</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>verdict of a row</comment>
        <translation>Адхілена</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>verdict of a row</comment>
        <translation>Не выбрана</translation>
    </message>
    <message>
        <source>Line %1 of the file has bytes that are no text in the encoding %2. Nothing was imported. Mend the line, or choose another encoding.</source>
        <translation>У радку файла %1 ёсць байты, якія ў кадаванні %2 не з&apos;яўляюцца тэкстам. Нічога не загружана. Выпраўце радок або выберыце іншае кадаванне.</translation>
    </message>
    <message>
        <source>The encoding of the file is not clear: its text makes sense in several. Nothing was imported. Choose one:</source>
        <translation>Кадаванне файла няяснае: тэкст мае сэнс у некалькіх. Нічога не загружана. Выберыце адно:</translation>
    </message>
    <message>
        <source>%1: “%2” was left out: the portal has no such entry.</source>
        <translation>%1: «%2» прапушчана: такога запісу на партале няма.</translation>
    </message>
    <message>
        <source>The encoding was guessed. The file begins with: %1. If that is not right, choose another one.</source>
        <translation>Кадаванне вызначана па тэксце. Файл пачынаецца так: %1. Калі гэта няправільна, выберыце іншае.</translation>
    </message>
    <message>
        <source>not chosen: %1</source>
        <translation>не выбраных: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what stands in a file</comment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>KitsCommand</name>
    <message>
        <source>Makes a ZIP file for each body, with all that its organizations put up.</source>
        <translation>Робіць для кожнага органа ZIP-файл з усім, што размяшчаюць яго арганізацыі.</translation>
    </message>
    <message>
        <source>In each archive, every organization has a folder with a poster, a table tent, stickers and the web banners with the HTML that shows them, or with what --template names; and beside the folders there is a page in the language of the kit that says how to use them. Codes are proved as those of posters are. The archives appear when all are complete; one that was made before is replaced, a file of somebody else never.
Columns of the report: those of “posters”.</source>
        <translation>У архіве ў кожнай арганізацыі свая папка: плакат, настольны домік, наклейкі і банеры з HTML, які іх паказвае, – або тое, што названа ў --template; побач з папкамі – старонка на мове камплекта пра тое, як імі карыстацца. Коды правяраюцца так, як на плакатах. Архівы з’яўляюцца, калі гатовы ўсе; зроблены раней замяняецца, чужы файл – ніколі.
Слупкі справаздачы тыя самыя, што ў «posters».</translation>
    </message>
    <message>
        <source>What is in a kit; may be given several times. A poster, a tent, stickers and the banners if not given.</source>
        <translation>Што ўваходзіць у камплект; можна паказаць некалькі разоў. Калі не паказана – плакат, домік, наклейкі і банеры.</translation>
    </message>
    <message>
        <source>The folder for the archives.</source>
        <translation>Папка для архіваў.</translation>
    </message>
    <message>
        <source>Folders in the folder that mirror the hierarchy.</source>
        <translation>Унутры папкі – папкі паводле падпарадкаванасці.</translation>
    </message>
    <message>
        <source>Making kits</source>
        <translation>Выраб камплектаў</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>Lists the spheres of life that organizations belong to.</source>
        <translation>Паказвае сферы жыццядзейнасці, да якіх адносяцца арганізацыі.</translation>
    </message>
    <message>
        <source>Lists the categories within the spheres.</source>
        <translation>Паказвае катэгорыі ўнутры сфер.</translation>
    </message>
    <message>
        <source>Lists the criteria that some organizations ask for beside the four base ones.</source>
        <translation>Паказвае крытэрыі, якія некаторыя арганізацыі дадаюць да чатырох базавых.</translation>
    </message>
    <message>
        <source>Columns: %1.</source>
        <translation>Слупкі: %1.</translation>
    </message>
    <message>
        <source>Only those of this sphere.</source>
        <translation>Толькі з гэтай сферы.</translation>
    </message>
    <message>
        <source>Loading the list</source>
        <translation>Загрузка спіса</translation>
    </message>
</context>
<context>
    <name>ListCreateCommand</name>
    <message>
        <source>Adds a sphere of life.</source>
        <translation>Дадае сферу жыццядзейнасці.</translation>
    </message>
    <message>
        <source>Adds a category to a sphere.</source>
        <translation>Дадае катэгорыю ў сферу.</translation>
    </message>
    <message>
        <source>Adds a criterion beside the four base ones.</source>
        <translation>Дадае крытэрый да чатырох базавых.</translation>
    </message>
    <message>
        <source>Writes the new entry as a row, with the number that the portal gave it. A name that the list has already is refused; entries are not taken back.</source>
        <translation>Выводзіць новы запіс радком, з нумарам, які прысвоіў партал. Назва, якая ўжо ёсць у спісе, не прымаецца; дададзеныя запісы не адмяняюцца.</translation>
    </message>
    <message>
        <source>The name in Russian.</source>
        <translation>Назва на рускай мове.</translation>
    </message>
    <message>
        <source>The name in Belarusian.</source>
        <translation>Назва на беларускай мове.</translation>
    </message>
    <message>
        <source>The sphere that it belongs to.</source>
        <translation>Сфера, да якой адносіцца катэгорыя.</translation>
    </message>
    <message>
        <source>Why; it is kept in the journal.</source>
        <translation>Прычына; захоўваецца ў журнале.</translation>
    </message>
    <message>
        <source>Shows what would happen and changes nothing.</source>
        <translation>Паказвае, што адбылося б, і нічога не мяняе.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Назва не ўказана.</translation>
    </message>
    <message>
        <source>Adding to the list</source>
        <translation>Даданне ў спіс</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was changed.</source>
        <translation>Гэта быў пробны запуск: нічога не зменена.</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source>Makes several organizations one.</source>
        <translation>Аб’ядноўвае некалькі арганізацый у адну.</translation>
    </message>
    <message>
        <source>What stands below them comes below their successor; their links and printed codes lead to it. Their ratings and history stay as they were. It is one change; “organizations separate” takes it back.</source>
        <translation>Падпарадкаваныя пераходзяць да правапераемніка, спасылкі і надрукаваныя коды вядуць на яго. Ацэнкі і гісторыя застаюцца ранейшымі. Гэта адно змяненне; «organizations separate» яго скасоўвае.</translation>
    </message>
    <message>
        <source>The organizations to be merged.</source>
        <translation>Арганізацыі, якія трэба аб’яднаць.</translation>
    </message>
    <message>
        <source>Their successor; it may be one of them.</source>
        <translation>Правапераемнік; можа быць адной з іх.</translation>
    </message>
    <message>
        <source>Since when: 2023-03-01; today if not given.</source>
        <translation>З якога дня: 2023-03-01; калі не пазначаны, з сённяшняга.</translation>
    </message>
    <message>
        <source>The reason is empty: say why, for the journal.</source>
        <translation>Падстава пустая: пазначце яе для журнала.</translation>
    </message>
    <message>
        <source>Loading the register</source>
        <translation>Загрузка рэестра</translation>
    </message>
    <message>
        <source>Organization %1 was merged already. Nothing was changed.</source>
        <translation>Арганізацыя %1 ужо далучана. Нічога не зменена.</translation>
    </message>
    <message>
        <source>Name an organization that is not its own successor.</source>
        <translation>Пазначце арганізацыю, адрозную ад правапераемніка.</translation>
    </message>
    <message>
        <source>Looking up what hangs on them</source>
        <translation>Пошук таго, што з імі звязана</translation>
    </message>
</context>
<context>
    <name>MoveCommand</name>
    <message>
        <source>Puts organizations, with everything below them, below another one.</source>
        <translation>Пераводзіць арганізацыі разам з усімі падпарадкаванымі ў падпарадкаванне іншай арганізацыі.</translation>
    </message>
    <message>
        <source>The organizations to be moved.</source>
        <translation>Арганізацыі, якія трэба перамясціць.</translation>
    </message>
    <message>
        <source>Below this one, or “top”.</source>
        <translation>Новая вышэйстаячая арганізацыя або top.</translation>
    </message>
    <message>
        <source>Since when: 2023-03-01; today if not given.</source>
        <translation>З якога дня: 2023-03-01; прадвызначана з сённяшняга.</translation>
    </message>
    <message>
        <source>“%1” does not fit --to: give the id of an organization, or “top”.</source>
        <translation>«%1» не падыходзіць для --to: укажыце нумар арганізацыі або top.</translation>
    </message>
    <message>
        <source>%1 has not come yet: a move can begin today or on a day that was.</source>
        <translation>Дзень %1 яшчэ не настаў: перамяшчэнне можа дзейнічаць з сённяшняга або з мінулага дня.</translation>
    </message>
    <message>
        <source>The reason is empty: say why, for the journal.</source>
        <translation>Прычына не ўказана: яна патрэбна для журнала.</translation>
    </message>
</context>
<context>
    <name>MovementsCommand</name>
    <message>
        <source>Writes the positions of many periods to a file.</source>
        <translation>Выгружае пазіцыі за шмат перыядаў у файл.</translation>
    </message>
    <message>
        <source>Lists the positions of all periods from one to another.</source>
        <translation>Пералічвае пазіцыі за ўсе перыяды ад аднаго да другога.</translation>
    </message>
    <message>
        <source>Columns: period, organization_id, name, rank, score, questionnaires, and rank_low, rank_high, which are empty; a row for each period in which a member has a position.</source>
        <translation>Слупкі: period, organization_id, name, rank, score, questionnaires, а таксама пустыя rank_low і rank_high; па радку на кожны перыяд, у якім ва ўдзельніка ёсць пазіцыя.</translation>
    </message>
    <message>
        <source>The first period; its length is that of all.</source>
        <translation>Першы перыяд; яго даўжыня задае даўжыню ўсіх.</translation>
    </message>
    <message>
        <source>The last period, of the same length.</source>
        <translation>Апошні перыяд той самай даўжыні.</translation>
    </message>
    <message>
        <source>--from and --to must be periods of the same length, one after the other: for example --from 2022-Q1 --to 2023-Q2.</source>
        <translation>--from і --to павінны быць перыядамі адной даўжыні, адзін пасля другога: напрыклад, --from 2022-Q1 --to 2023-Q2.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>A file whose first line is the new password. Without it, RATINGDESK_NEW_PASSWORD is looked at.</source>
        <translation>Файл, першы радок якога — новы пароль. Без яго бярэцца RATINGDESK_NEW_PASSWORD.</translation>
    </message>
    <message>
        <source>The password file “%1” cannot be read: %2.</source>
        <translation>Файл з паролем «%1» не чытаецца: %2.</translation>
    </message>
    <message>
        <source>The new password must have between %1 and %2 characters.</source>
        <translation>Новы пароль павінен мець ад %1 да %2 знакаў.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>“%1” does not fit %2: a number from %3 to %4 is expected.</source>
        <translation>«%1» не падыходзіць для %2: патрэбны лік ад %3 да %4.</translation>
    </message>
    <message>
        <source>“%1” is not a period. Write 2023-05, 2023-Q1, 2023-H1, 2023, or whole months such as 2023-01-01..2023-03-31.</source>
        <translation>«%1» — не перыяд. Пішыце 2023-05, 2023-Q1, 2023-H1, 2023 або цэлыя месяцы, напрыклад 2023-01-01..2023-03-31.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 2023-05-31.</source>
        <translation>«%1» — не дзень. Пішыце так: 2023-05-31.</translation>
    </message>
    <message>
        <source>“%1” does not fit %2. Possible are: %3.</source>
        <translation>«%1» не падыходзіць для %2. Магчыма: %3.</translation>
    </message>
    <message>
        <source>“%1” is not the id of an organization: ids are whole numbers from 1 to %2.</source>
        <translation>«%1» — не нумар арганізацыі: нумары — цэлыя лікі ад 1 да %2.</translation>
    </message>
    <message>
        <source>These are not ids of organizations: %1. Ids are whole numbers from 1 to %2.</source>
        <translation>Гэта не нумары арганізацый: %1. Нумары — цэлыя лікі ад 1 да %2.</translation>
    </message>
    <message>
        <source>%1 is empty where the name of a file is expected.</source>
        <translation>Параметр %1 пусты: чакаецца імя файла.</translation>
    </message>
    <message>
        <source>%1 %2 is given more than once.</source>
        <translation>%1 %2: указана больш за адзін раз.</translation>
    </message>
</context>
<context>
    <name>OrganizationsListCommand</name>
    <message>
        <source>Lists organizations: all, or those that the options let through.</source>
        <translation>Пералічвае арганізацыі: усе або тыя, што адпавядаюць параметрам.</translation>
    </message>
    <message>
        <source>Columns: id, parent_id, kind, state, name, short_name, unp, region, path (the ids from the top down).</source>
        <translation>Слупкі: id, parent_id, kind, state, name, short_name, unp, region, path (нумары зверху ўніз).</translation>
    </message>
    <message>
        <source>This organization and everything below it.</source>
        <translation>Гэтая арганізацыя і ўсе яе падпарадкаваныя.</translation>
    </message>
    <message>
        <source>Those that have all these words in their names, УНП or address, or one of them as their id.</source>
        <translation>Тыя, у якіх усе гэтыя словы ёсць у назвах, УНП або адрасе ці адно з іх — нумар.</translation>
    </message>
    <message>
        <source>Only these.</source>
        <translation>Толькі гэтыя.</translation>
    </message>
    <message>
        <source>Only those of this region.</source>
        <translation>Толькі з гэтай вобласці.</translation>
    </message>
    <message>
        <source>Only those in this state.</source>
        <translation>Толькі ў гэтым стане.</translation>
    </message>
    <message>
        <source>Loading the register</source>
        <translation>Загрузка рэестра</translation>
    </message>
</context>
<context>
    <name>OrganizationsShowCommand</name>
    <message>
        <source>Shows everything that the register knows about an organization.</source>
        <translation>Паказвае ўсё, што рэестр ведае пра арганізацыю.</translation>
    </message>
    <message>
        <source>The organization.</source>
        <translation>Арганізацыя.</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>Пошук</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>+%1</source>
        <extracomment>So many were added in a month</extracomment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a month, %2 a number of that month</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Створана: %1</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <translation>Зменена: %1</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Перамешчана: %1</translation>
    </message>
    <message>
        <source>State changed: %1</source>
        <translation>Зменены стан: %1</translation>
    </message>
    <message>
        <source>Creation undone: %1</source>
        <translation>Стварэнне скасавана: %1</translation>
    </message>
    <message>
        <source>Questionnaires brought in</source>
        <translation>Загружаны анкеты</translation>
    </message>
    <message>
        <source>Portal created</source>
        <translation>Партал створаны</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Comments viewed: %1</source>
        <translation>Прагляд каментарыяў: %1</translation>
    </message>
    <message>
        <source>Questionnaires changed or removed</source>
        <translation>Анкеты зменены або выдалены</translation>
    </message>
    <message>
        <source>Questionnaires changed or removed: %1</source>
        <translation>Анкеты зменены або выдалены: %1</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>уліковы запіс</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>уліковы запіс %1</translation>
    </message>
</context>
<context>
    <name>PortalBackupCommand</name>
    <message>
        <source>Writes a whole copy of the portal into a new file, while others work.</source>
        <translation>Запісвае поўную копію партала ў новы файл; праца іншых пры гэтым не спыняецца.</translation>
    </message>
    <message>
        <source>Where the copy goes; nothing is overwritten.</source>
        <translation>Куды запісаць копію; існуючыя файлы не перазапісваюцца.</translation>
    </message>
    <message>
        <source>Copying the portal</source>
        <translation>Капіраванне партала</translation>
    </message>
    <message>
        <source>A copy of %1 was written to %2.</source>
        <translation>Копія партала %1 запісана ў %2.</translation>
    </message>
</context>
<context>
    <name>PortalCheckCommand</name>
    <message>
        <source>Checking the portal</source>
        <translation>Праверка партала</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Усё ў парадку.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>Знойдзена %n памылка.</numerusform>
            <numerusform>Знойдзены %n памылкі.</numerusform>
            <numerusform>Знойдзена %n памылак.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks everything stored: the file itself, guards, cycles, orphans, tallies against questionnaires, the journal&apos;s chain and its head.</source>
        <translation>Правярае ўсё, што захоўваецца: сам файл, трыгеры, замкнёныя ланцужкі падпарадкавання, адсутныя вышэйшыя арганізацыі, адпаведнасць вынікаў анкетам, ланцужок журнала і яго канец.</translation>
    </message>
    <message>
        <source>Columns: finding, id (of the organization, questionnaire or journal entry), detail. Ends with status 3 when something is wrong. The journal&apos;s head, kept outside the portal, shows later that nothing was cut off the journal&apos;s end or written anew.</source>
        <translation>Слупкі: finding (што знойдзена), id (арганізацыі, анкеты або запісу журнала), detail (падрабязнасці). Калі нешта не так, каманда завяршаецца з кодам 3. Адзнака пра канец журнала, захаваная па-за парталам, дазваляе пазней пераканацца, што журнал не ўрэзаны і не перапісаны.</translation>
    </message>
    <message>
        <source>Whether the journal goes on from this head, or from the journal of this older copy of the portal.</source>
        <translation>Праверыць, што журнал працягвае захаваную адзнаку або журнал гэтай ранейшай копіі партала.</translation>
    </message>
    <message>
        <source>Writes the head of a journal that is well into a new file.</source>
        <translation>Захаваць у новы файл адзнаку пра канец журнала, калі партал спраўны.</translation>
    </message>
    <message>
        <source>There is already a file “%1”. It was left as it is.</source>
        <translation>Файл «%1» ужо існуе. Ён пакінуты без змен.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Не ўдалося запісаць «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Не ўдаецца прачытаць «%1».</translation>
    </message>
    <message>
        <source>“%1” holds no head of a journal.</source>
        <translation>У файле «%1» няма адзнакі пра канец журнала.</translation>
    </message>
</context>
<context>
    <name>PortalCopyCommand</name>
    <message>
        <source>The file and the portal are the same: “%1”.</source>
        <translation>Файл і партал — адно і тое ж: «%1».</translation>
    </message>
</context>
<context>
    <name>PortalCreateCommand</name>
    <message>
        <source>Makes an empty portal at the address: its tables, and nothing in them.</source>
        <translation>Стварае па адрасе пусты партал: табліцы, у якіх нічога няма.</translation>
    </message>
    <message>
        <source>What the portal is called in the window; its address if not given.</source>
        <translation>Як партал называецца ў акне; прадвызначана яго адрас.</translation>
    </message>
    <message>
        <source>The demo portal is made when it is first used. Name a file or a server for a portal of your own.</source>
        <translation>Дэманстрацыйны партал ствараецца пры першым звароце. Для свайго партала ўкажыце файл або сервер.</translation>
    </message>
    <message>
        <source>An empty portal was made at %1, schema version %2.</source>
        <translation>Пусты партал створаны: %1, версія схемы %2.</translation>
    </message>
    <message>
        <source>Makes the account of its first operator as well.</source>
        <translation>Стварае і ўліковы запіс яго першага аператара.</translation>
    </message>
    <message>
        <source>“%1” is its operator.</source>
        <translation>«%1» — яго аператар.</translation>
    </message>
    <message>
        <source>Making the account</source>
        <translation>Стварэнне ўліковага запісу</translation>
    </message>
</context>
<context>
    <name>PortalErrorText</name>
    <message>
        <source>Someone else changed the same data in the meantime. Your change was not saved. Refresh the page and make it again.</source>
        <translation>Тым часам гэтыя даныя змяніў нехта іншы. Ваша змена не захавана. Абнавіце старонку і ўнясіце яе зноў.</translation>
    </message>
    <message>
        <source>Your account may not do this. Nothing was changed. Ask an operator of the portal for the right.</source>
        <translation>Вашаму ўліковаму запісу гэта не дазволена. Нічога не зменена. Па дазвол звярніцеся да аператара партала.</translation>
    </message>
    <message>
        <source>The portal does not accept these values. Nothing was changed. Correct them and try again.</source>
        <translation>Партал не прымае гэтыя значэнні. Нічога не зменена. Выпраўце іх і паўтарыце.</translation>
    </message>
    <message>
        <source>The portal does not answer. Nothing was changed. Check the network and try again.</source>
        <translation>Партал не адказвае. Нічога не зменена. Праверце сетку і паўтарыце.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Адменена. Нічога не зменена.</translation>
    </message>
    <message>
        <source>The portal failed unexpectedly. Nothing was changed. Try again; if it stays, pass the details on to the portal&apos;s administrator.</source>
        <translation>Нечаканы збой партала. Нічога не зменена. Паўтарыце; калі не дапаможа, перадайце падрабязнасці адміністратару партала.</translation>
    </message>
    <message>
        <source>The field “%1” has a value that the portal does not accept. Nothing was saved. Correct the field and save again.</source>
        <translation>Партал не прымае значэнне поля «%1». Нічога не захавана. Выпраўце поле і захавайце зноў.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Nothing was changed. Choose another file, or create a portal there.</source>
        <translation>Файла «%1» няма. Нічога не зменена. Выберыце іншы файл або стварыце партал у гэтым месцы.</translation>
    </message>
    <message>
        <source>“%1” is not a portal database. It was left as it is. Choose another one, or create a portal in an empty place.</source>
        <translation>«%1» — не база даных партала. Яна пакінута як ёсць. Выберыце іншую або стварыце партал у пустым месцы.</translation>
    </message>
    <message>
        <source>The portal&apos;s tables have version %1, newer than this program knows. Nothing was changed. Install a newer RatingDesk to work with it.</source>
        <translation>Версія табліц партала — %1, навейшая, чым ведае гэтая праграма. Нічога не зменена. Усталюйце навейшую версію RatingDesk.</translation>
    </message>
    <message>
        <source>The portal&apos;s tables have version %1, older than this program needs. Nothing was changed. Run “ratingdesk portal upgrade” once; the data stay.</source>
        <translation>Версія табліц партала — %1, старэйшая, чым трэба праграме. Нічога не зменена. Выканайце адзін раз «ratingdesk portal upgrade»; даныя захаваюцца.</translation>
    </message>
    <message>
        <source>There is already a portal in “%1”. It was left as it is. Choose another place for the new one.</source>
        <translation>У «%1» ужо ёсць партал. Ён пакінуты як ёсць. Выберыце для новага іншае месца.</translation>
    </message>
    <message>
        <source>“%1” can only be read. Nothing was saved. Get the right to write to it, or work on a copy.</source>
        <translation>«%1» можна толькі чытаць. Нічога не захавана. Атрымайце права на запіс або працуйце з копіяй.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Nothing of this change was saved, and what was saved before is safe. Free some space and try again.</source>
        <translation>Дыск, на якім ляжыць «%1», запоўнены. Гэтая змена не захавана, захаванае раней цэлае. Вызваліце месца і паўтарыце.</translation>
    </message>
    <message>
        <source>Another program keeps the database busy. Nothing was changed. Wait a moment and try again, or close the other program.</source>
        <translation>База даных занята іншай праграмай. Нічога не зменена. Пачакайце крыху і паўтарыце або закрыйце іншую праграму.</translation>
    </message>
    <message>
        <source>The server “%1” does not answer. Nothing was changed. Check the address and the network, then connect again.</source>
        <translation>Сервер «%1» не адказвае. Нічога не зменена. Праверце адрас і сетку і падключыцеся зноў.</translation>
    </message>
    <message>
        <source>The server refused to sign in “%1”. No data were read or changed. Check the user name and the password.</source>
        <translation>Сервер адхіліў уваход карыстальніка «%1». Даныя не прачытаны і не зменены. Праверце імя і пароль.</translation>
    </message>
    <message>
        <source>The database driver “%1” is not installed. Nothing was changed. Install it and start RatingDesk again.</source>
        <translation>Драйвер базы даных «%1» не ўсталяваны. Нічога не зменена. Усталюйце яго і запусціце RatingDesk зноў.</translation>
    </message>
    <message>
        <source>The connection to the portal broke off in the middle of the work. Nothing of it was saved. RatingDesk connects again by itself; then try once more.</source>
        <translation>Сувязь з парталам перарвалася ў час працы. Нічога з яе не захавана. RatingDesk падключыцца сама; затым паўтарыце.</translation>
    </message>
    <message>
        <source>Someone else changed this organization in the meantime. Your change was not saved, and theirs stays. Compare both and save again.</source>
        <translation>Тым часам гэтую арганізацыю змяніў нехта іншы. Ваша змена не захавана, чужая засталася. Параўнайце абедзве і захавайце зноў.</translation>
    </message>
    <message>
        <source>An organization cannot stand below itself or below one of its own subordinates. Nothing was moved. Choose another place.</source>
        <translation>Арганізацыя не можа падпарадкоўвацца самой сабе або сваёй падпарадкаванай. Нічога не перамешчана. Выберыце іншае месца.</translation>
    </message>
    <message>
        <source>The organization with the id %1 already has subordinates, questionnaires or other data, so it cannot be withdrawn. Nothing was changed. Archive it instead.</source>
        <translation>У арганізацыі з нумарам %1 ужо ёсць падпарадкаваныя, анкеты або іншыя даныя, адклікаць яе нельга. Нічога не зменена. Перавядзіце яе ў архіў.</translation>
    </message>
    <message>
        <source>The input cannot be used: %1. Nothing was changed. Correct it and try again.</source>
        <translation>Гэтыя даныя выкарыстаць нельга: %1. Нічога не зменена. Выпраўце і паўтарыце.</translation>
    </message>
    <message>
        <source>“%1” could not be written. No half-written file was left. Check the folder and the free space, then try again.</source>
        <translation>Не ўдалося запісаць «%1». Недапісанага файла не засталося. Праверце папку і вольнае месца і паўтарыце.</translation>
    </message>
    <message>
        <source>What was asked for is not in the portal. Nothing was changed.</source>
        <translation>Гэтага на партале няма. Нічога не зменена.</translation>
    </message>
    <message>
        <source>There is no organization with the id %1 in the portal. Nothing was changed. Look for it by its name.</source>
        <translation>На партале няма арганізацыі з нумарам %1. Нічога не зменена. Пашукайце яе па назве.</translation>
    </message>
    <message>
        <source>The portal file “%1” is damaged and cannot be read whole. It was left as it is. Restore a copy of it from the time before the damage.</source>
        <translation>Файл партала «%1» пашкоджаны і чытаецца не цалкам. Ён пакінуты як ёсць. Аднавіце копію, зробленую да пашкоджання.</translation>
    </message>
    <message>
        <source>The server has no database of the name “%1”. Nothing was changed. Check the name, or have the database made on the server.</source>
        <translation>На серверы няма базы даных з імем «%1». Нічога не зменена. Праверце імя або папрасіце стварыць гэту базу на серверы.</translation>
    </message>
    <message>
        <source>A move cannot begin on this day: it has not come yet, or the organization was moved after it. Nothing was changed. Choose another day.</source>
        <translation>Перамяшчэнне не можа дзейнічаць з гэтага дня: ён яшчэ не настаў, або арганізацыю перамяшчалі пазней. Нічога не зменена. Выберыце іншы дзень.</translation>
    </message>
    <message>
        <source>There is no organization with the id %1 in the portal. Look for it by its name.</source>
        <translation>На партале няма арганізацыі з нумарам %1. Пашукайце яе па назве.</translation>
    </message>
    <message>
        <source>Somebody at the computer “%1” is just writing to this portal file, which lies on a network drive: only one person can do so at a time. Nothing was changed. Try again in a moment; where several people work, keep the portal on a PostgreSQL server.</source>
        <translation>З камп&apos;ютара «%1» зараз запісваюць у гэты файл партала. Ён ляжыць на сеткавым дыску, дзе запісваць можа толькі адзін чалавек адначасова. Нічога не зменена. Паўтарыце спробу праз хвіліну; калі з парталам працуюць некалькі чалавек, размясціце яго на серверы PostgreSQL.</translation>
    </message>
    <message>
        <source>The request id “%1” stands for another change, or for one that was given up. Nothing was changed. Give each change an id of its own.</source>
        <translation>Нумар запыту «%1» належыць іншаму змяненню або такому, ад якога адмовіліся. Нічога не зменена. У кожнага змянення павінен быць свой нумар запыту.</translation>
    </message>
    <message>
        <source>The server “%1” did not answer in time, so the work was given up. Nothing was changed. Try again when the server is less busy, or tell its administrator.</source>
        <translation>Сервер «%1» не адказаў своечасова, і праца спынена. Нічога не зменена. Паўтарыце спробу, калі сервер будзе менш загружаны, або паведаміце яго адміністратару.</translation>
    </message>
    <message>
        <source>The server “%1” has as many connections as it can take. Nothing was changed. Wait a moment and connect again, or ask its administrator to allow more.</source>
        <translation>У сервера «%1» заняты ўсе падключэнні. Нічога не зменена. Пачакайце крыху і падключыцеся зноў або папрасіце адміністратара сервера павялічыць іх колькасць.</translation>
    </message>
    <message>
        <source>No encrypted connection that can be trusted came about with the server “%1”. No data were sent. Check the encryption settings of the connection and the server&apos;s certificate.</source>
        <translation>Не ўдалося ўстанавіць з серверам «%1» надзейнае шыфраванае злучэнне. Даныя не перадаваліся. Праверце параметры шыфравання падключэння і сертыфікат сервера.</translation>
    </message>
    <message>
        <source>The server does not give your account the rights that this takes in “%1”. Nothing was changed. Ask the server&apos;s administrator for them.</source>
        <translation>У вашага ўліковага запісу няма на серверы патрэбных для гэтага правоў у «%1». Нічога не зменена. Звярніцеся па іх да адміністратара сервера.</translation>
    </message>
    <message>
        <source>“%1” may sign in to the server, but has no active account in this portal. No data were read or changed. Ask an operator of the portal for an account.</source>
        <translation>Карыстальнік «%1» можа ўвайсці на сервер, але дзейнага ўліковага запісу ў гэтым партале ў яго няма. Даныя не прачытаны і не зменены. Звярніцеся па ўліковы запіс да аператара партала.</translation>
    </message>
    <message>
        <source>The file “%1” was removed or replaced while it was open. What was saved since cannot be found in it. Open the portal anew.</source>
        <translation>Файл «%1» выдалены або заменены, пакуль быў адкрыты. Захаванага з гэтага часу ў ім няма. Адкрыйце партал нанова.</translation>
    </message>
    <message>
        <source>The path “%1” is too long for a portal file. Nothing was changed. Choose a shorter name or another folder.</source>
        <translation>Шлях «%1» занадта доўгі для файла партала. Нічога не зменена. Выберыце карацейшае імя або іншую папку.</translation>
    </message>
    <message>
        <source>The file “%1” may not be opened. Nothing was changed. Get the right to read and write it and its folder.</source>
        <translation>Адкрыць файл «%1» не дазволена. Нічога не зменена. Атрымайце правы на чытанне і запіс гэтага файла і яго папкі.</translation>
    </message>
    <message>
        <source>There is already a file “%1”. It was left as it is. Choose another name.</source>
        <translation>Файл «%1» ужо існуе. Ён пакінуты без змен. Выберыце іншае імя.</translation>
    </message>
    <message>
        <source>“%1” is left from another state of the portal file beside it and would damage it. Nothing was opened or changed. Put both into another folder and bring the copy back with “ratingdesk portal restore”.</source>
        <translation>Файл «%1» застаўся ад іншага стану партала, які ляжыць побач, і пашкодзіў бы яго. Нічога не адкрыта і не зменена. Перамясціце абодва файлы ў іншую папку і аднавіце копію камандай «ratingdesk portal restore».</translation>
    </message>
    <message>
        <source>The program “%1” is needed for this and is not installed. Nothing was changed. Install PostgreSQL&apos;s client programs and try again.</source>
        <translation>Для гэтага патрэбна праграма «%1», а яна не ўсталявана. Нічога не зменена. Усталюйце кліенцкія праграмы PostgreSQL і паўтарыце спробу.</translation>
    </message>
    <message>
        <source>The text is empty or too long, or holds a character that cannot be seen or read. Nothing was changed. Type it anew.</source>
        <translation>Тэкст пусты, занадта доўгі або змяшчае нябачны ці нечытэльны знак. Нічога не зменена. Увядзіце яго нанова.</translation>
    </message>
    <message>
        <source>There is no such sphere in the portal. Nothing was changed. See which ones there are.</source>
        <translation>Такой сферы на партале няма. Нічога не зменена. Паглядзіце, якія сферы ёсць.</translation>
    </message>
    <message>
        <source>The list has this name already, under the number %1. Nothing was added. Use that entry, or choose another name.</source>
        <translation>Такая назва ўжо ёсць у спісе пад нумарам %1. Нічога не дададзена. Выкарыстайце гэты запіс або выберыце іншую назву.</translation>
    </message>
    <message>
        <source>The connection to the portal broke off before it confirmed the change. It is not known whether the change was saved; RatingDesk finds out when the portal answers again. Making the same change once more does it only once.</source>
        <translation>Злучэнне з парталам перарвалася да пацвярджэння змянення. Ці захавана яно, невядома; RatingDesk высветліць гэта, як толькі партал зноў адкажа. Калі паўтарыць тое самае змяненне, яно будзе выканана адзін раз.</translation>
    </message>
    <message>
        <source>The role of “%1” in this portal does not allow this. Nothing was changed. Ask an operator of the portal if it belongs to your work.</source>
        <translation>Роля карыстальніка «%1» на гэтым партале не дазваляе гэтага. Нічога не зменена. Калі гэта ўваходзіць у вашы абавязкі, звярніцеся да аператара партала.</translation>
    </message>
    <message>
        <source>This lies outside the part of the register in which “%1” works. Nothing was changed. Ask an operator of the portal if it belongs to your work.</source>
        <translation>Гэта па-за той часткай рэестра, з якой працуе карыстальнік «%1». Нічога не зменена. Калі гэта ўваходзіць у вашы абавязкі, звярніцеся да аператара партала.</translation>
    </message>
    <message>
        <source>This cannot be the name of an account: it is empty or longer than 100 characters, begins or ends with a space, or holds a character that cannot be seen. Nothing was changed. Type another one.</source>
        <translation>Такога імя ва ўліковага запісу быць не можа: яно пустое, даўжэйшае за 100 знакаў, пачынаецца або заканчваецца прабелам ці мае нябачны знак. Нічога не зменена. Увядзіце іншае імя.</translation>
    </message>
    <message>
        <source>A password has 10 to 200 characters. Nothing was changed. Choose another one.</source>
        <translation>У паролі мусіць быць ад 10 да 200 знакаў. Нічога не зменена. Выберыце іншы пароль.</translation>
    </message>
    <message>
        <source>There is no account “%1” that you could change. Nothing was changed. Refresh the list of accounts.</source>
        <translation>Уліковага запісу «%1», які вы маглі б змяніць, няма. Нічога не зменена. Абнавіце спіс уліковых запісаў.</translation>
    </message>
    <message>
        <source>There is an account “%1” already. Nothing was added. Choose another name.</source>
        <translation>Уліковы запіс «%1» ужо ёсць. Нічога не дададзена. Выберыце іншае імя.</translation>
    </message>
    <message>
        <source>Nobody changes what they may do themselves. Nothing was changed. Ask another operator to change “%1”.</source>
        <translation>Уласныя правы ніхто сабе не мяняе. Нічога не зменена. Папрасіце іншага аператара змяніць «%1».</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3</source>
        <translation>Змяненне %1 з %2: %3</translation>
    </message>
    <message>
        <source>There is no stand number %1 that you could change. Nothing was changed. Load the list of stands again.</source>
        <translation>Стэнда № %1, які вы маглі б змяніць, няма. Нічога не зменена. Загрузіце спіс стэндаў нанова.</translation>
    </message>
    <message>
        <source>The place of a stand has at most %L1 characters, all of which can be seen. Nothing was saved. Say in fewer words where it hangs.</source>
        <translation>Месца стэнда – не больш за %L1 сімвалаў, і ўсе яны бачныя. Нічога не захавана. Скажыце карацей, дзе ён размешчаны.</translation>
    </message>
    <message>
        <source>A stand that hangs somewhere has a place and a day, which lies between its print and today. Nothing was saved. Correct the place or the day and save again.</source>
        <translation>У размешчанага стэнда ёсць месца і дзень: не раней за друк і не пазней за сённяшні. Нічога не захавана. Выпраўце месца або дзень і захавайце яшчэ раз.</translation>
    </message>
    <message>
        <source>A stand can be checked only where it hangs, between the day on which it was placed and today. Nothing was saved. Say first where it hangs, or correct the day.</source>
        <translation>Агледзець можна толькі размешчаны стэнд: не раней за дзень размяшчэння і не пазней за сённяшні. Нічога не захавана. Спачатку пазначце, дзе ён размешчаны, або выпраўце дзень.</translation>
    </message>
    <message>
        <source>A stand is retired on a day between its print and today. Nothing was saved. Correct the day and save again.</source>
        <translation>Дзень зняцця стэнда – не раней за друк і не пазней за сённяшні. Нічога не захавана. Выпраўце дзень і захавайце яшчэ раз.</translation>
    </message>
    <message>
        <source>At most %L1 stands can be registered or changed at once. Nothing was changed. Do it in several parts.</source>
        <translation>За адзін раз можна зарэгістраваць або змяніць не больш за %L1 стэндаў. Нічога не зменена. Зрабіце гэта па частках.</translation>
    </message>
    <message>
        <source>The name of the template cannot be registered: it is too long or holds characters that cannot be seen. Nothing was registered. Give the template another name.</source>
        <translation>Імя макета нельга зарэгістраваць: яно занадта доўгае або мае нябачныя сімвалы. Нічога не зарэгістравана. Дайце макету іншае імя.</translation>
    </message>
    <message>
        <source>Only an active organization that stands below none of those that are merged can be their successor. Nothing was changed. Choose another one.</source>
        <translation>Правапераемнікам можа быць толькі дзейная арганізацыя, не падпарадкаваная ніводнай з далучаных. Нічога не зменена. Выберыце іншую.</translation>
    </message>
    <message>
        <source>One of the organizations was merged into another one already. Nothing was changed. Separate it first.</source>
        <translation>Адна з арганізацый ужо далучана да іншай. Нічога не зменена. Спачатку аддзяліце яе.</translation>
    </message>
</context>
<context>
    <name>PortalRestoreCommand</name>
    <message>
        <source>Brings a portal back from a copy that “portal backup” wrote.</source>
        <translation>Аднаўляе партал з копіі, запісанай камандай «portal backup».</translation>
    </message>
    <message>
        <source>Do not copy a portal file over another one by hand: what lies beside it from before would damage it.</source>
        <translation>Не капіруйце файл партала паверх іншага ўручную: файлы, якія засталіся побач ад ранейшага, пашкодзілі б яго.</translation>
    </message>
    <message>
        <source>The copy.</source>
        <translation>Копія.</translation>
    </message>
    <message>
        <source>Also where there is a portal already: all that it holds is lost.</source>
        <translation>Замяніць і існуючы партал: усё, што ў ім ёсць, будзе страчана.</translation>
    </message>
    <message>
        <source>Bringing the portal back</source>
        <translation>Аднаўленне партала</translation>
    </message>
    <message>
        <source>The portal at %1 was brought back from %2.</source>
        <translation>Партал %1 адноўлены з %2.</translation>
    </message>
</context>
<context>
    <name>PortalUpgradeCommand</name>
    <message>
        <source>Brings the tables of a portal to this version&apos;s form and says what was done.</source>
        <translation>Прыводзіць табліцы партала да выгляду гэтай версіі і паведамляе, што зроблена.</translation>
    </message>
    <message>
        <source>Nothing to do: the portal has schema version %1, the newest.</source>
        <translation>Абнаўленне не патрабуецца: у партала найноўшая версія схемы, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) applied, now at schema version %1.</source>
        <translation>
            <numerusform>Ужыта %n абнаўленне, цяпер версія схемы %1.</numerusform>
            <numerusform>Ужыты %n абнаўленні, цяпер версія схемы %1.</numerusform>
            <numerusform>Ужыта %n абнаўленняў, цяпер версія схемы %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each migration is one transaction: after an error the portal is as it was. Make a backup of a portal on a server first all the same; a file is copied beside itself before.</source>
        <translation>Кожны крок абнаўлення — адна транзакцыя: пры памылцы партал застаецца ранейшым. Перад абнаўленнем файл партала капіруецца побач; з партала на серверы ўсё ж зрабіце спачатку рэзервовую копію.</translation>
    </message>
    <message>
        <source>A copy of the portal as it was: %1</source>
        <translation>Копія партала да абнаўлення: %1</translation>
    </message>
</context>
<context>
    <name>PosterMakingCommand</name>
    <message>
        <source>This organization; may be given several times.</source>
        <translation>Гэтая арганізацыя; можна ўказаць некалькі разоў.</translation>
    </message>
    <message>
        <source>This organization and all active ones below it.</source>
        <translation>Гэтая арганізацыя і ўсе яе дзейныя падпарадкаваныя.</translation>
    </message>
    <message>
        <source>All active organizations.</source>
        <translation>Усе дзейныя арганізацыі.</translation>
    </message>
    <message>
        <source>The organizations whose ids begin the lines of this file.</source>
        <translation>Арганізацыі, чыімі нумарамі пачынаюцца радкі гэтага файла.</translation>
    </message>
    <message>
        <source>The language of the posters; ru if not given. That of the messages is --language in front of the command.</source>
        <translation>Мова плакатаў; прадвызначана ru. Мова паведамленняў задаецца параметрам --language перад камандай.</translation>
    </message>
    <message>
        <source>The form of the link; full if not given.</source>
        <translation>Выгляд спасылкі; прадвызначана full.</translation>
    </message>
    <message>
        <source>A line for each code.</source>
        <translation>Па радку на кожны код.</translation>
    </message>
    <message>
        <source>Say what to make posters of: --organization, --under, --list or --all.</source>
        <translation>Укажыце, для чаго рабіць плакаты: --organization, --under, --list або --all.</translation>
    </message>
    <message>
        <source>The template “%1” cannot be used.</source>
        <translation>Макет «%1» выкарыстаць нельга.</translation>
    </message>
    <message>
        <source>There is no template “%1”. See “ratingdesk templates list”.</source>
        <translation>Макета «%1» няма. Гл. «ratingdesk templates list».</translation>
    </message>
    <message>
        <source>There is no organization to make a poster of.</source>
        <translation>Няма ніводнай арганізацыі для плаката.</translation>
    </message>
    <message>
        <source>The settings of this connection do not allow codes with the address %1: add it there, in the window, to the hosts that printed codes may lead to.</source>
        <translation>Налады гэтага падключэння не дазваляюць коды з адрасам %1: дадайце яго ў акне, у наладах падключэння, да сайтаў, на якія могуць весці надрукаваныя коды.</translation>
    </message>
    <message>
        <source>Fetching organizations</source>
        <translation>Загрузка арганізацый</translation>
    </message>
    <message>
        <source>Loading the register</source>
        <translation>Загрузка рэестра</translation>
    </message>
    <message>
        <source>There is no organization with the id %1.</source>
        <translation>Арганізацыі з нумарам %1 няма.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) that are not active any more were left out.</source>
        <translation>
            <numerusform>Прапушчана %Ln арганізацыя, якая больш не дзейнічае.</numerusform>
            <numerusform>Прапушчаны %Ln арганізацыі, якія больш не дзейнічаюць.</numerusform>
            <numerusform>Прапушчана %Ln арганізацый, якія больш не дзейнічаюць.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds no ids: each line must begin with one.</source>
        <translation>У «%1» няма ніводнага нумара арганізацыі: з яго павінен пачынацца кожны радок.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is not an id.</source>
        <translation>%1, радок %2: «%3» — не нумар.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Запісана: %1</translation>
    </message>
    <message>
        <source>The template “%1” is given twice.</source>
        <translation>Макет «%1» паказаны двойчы.</translation>
    </message>
    <message>
        <source>“%1” is not a folder: let its name end with “/”.</source>
        <translation>«%1» – не папка: няхай імя папкі заканчваецца на «/».</translation>
    </message>
    <message>
        <source>Of these, only those of which no stand hangs or waits to be hung.</source>
        <translation>З іх – толькі тыя, у якіх няма ні размешчанага стэнда, ні такога, што чакае размяшчэння.</translation>
    </message>
    <message>
        <source>Of these, only those with a stand in use that is to be printed anew, because they were renamed, or another one with a stand was merged into them.</source>
        <translation>З іх – толькі тыя, чый дзейны стэнд трэба надрукаваць нанава: арганізацыя перайменавана або да яе далучана іншая, у якой быў стэнд.</translation>
    </message>
    <message>
        <source>Loading the stands</source>
        <translation>Загрузка стэндаў</translation>
    </message>
    <message>
        <source>All of them have a stand: there is nothing to make.</source>
        <translation>Ва ўсіх ёсць стэнд: рабіць няма чаго.</translation>
    </message>
    <message>
        <source>No stand is to be printed anew: there is nothing to make.</source>
        <translation>Друкаваць нанава ніводны стэнд не трэба: рабіць няма чаго.</translation>
    </message>
</context>
<context>
    <name>PosterWords</name>
    <message>
        <source>The portal&apos;s name</source>
        <translation>Назва партала</translation>
    </message>
    <message>
        <source>The heading</source>
        <translation>Загаловак</translation>
    </message>
    <message>
        <source>The organization&apos;s name</source>
        <translation>Назва арганізацыі</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>Запрашэнне</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Крокі</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>Адрас</translation>
    </message>
    <message>
        <source>The footer</source>
        <translation>Ніжні радок</translation>
    </message>
    <message>
        <source>The note on invented data</source>
        <translation>Пазнака пра выдуманыя даныя</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Файл «%1» не чытаецца.</translation>
    </message>
    <message>
        <source>The file is too large: a template has at most 8 MB.</source>
        <translation>Файл занадта вялікі: макет займае не больш за 8 МБ.</translation>
    </message>
    <message>
        <source>There is too much in the file, at %1: simplify the drawing.</source>
        <translation>У файле занадта шмат элементаў (%1): спрасціце малюнак.</translation>
    </message>
    <message>
        <source>This is not an SVG file.</source>
        <translation>Гэта не файл SVG.</translation>
    </message>
    <message>
        <source>This is not an SVG file: %1</source>
        <translation>Гэта не файл SVG: %1</translation>
    </message>
    <message>
        <source>The view box has other proportions than the page, so everything would be stretched.</source>
        <translation>Прапорцыі вобласці прагляду не супадаюць са старонкай, усё было б расцягнута.</translation>
    </message>
    <message>
        <source>The file holds something that moves or runs (%1). Templates may hold shapes, text and pictures only.</source>
        <translation>У файле ёсць тое, што рухаецца або выконваецца (%1). У макеце могуць быць толькі фігуры, тэкст і малюнкі.</translation>
    </message>
    <message>
        <source>The file refers to something outside of it (%1). Embed the picture, or remove the reference.</source>
        <translation>Файл спасылаецца на нешта па-за сабой (%1). Убудуйце малюнак або прыбярыце спасылку.</translation>
    </message>
    <message>
        <source>The place for the code is too small: its modules would have %1 mm, phones need 0.4 mm at least.</source>
        <translation>Месца для кода занадта малое: модулі былі б %1 мм, тэлефонам трэба не менш за 0,4 мм.</translation>
    </message>
    <message>
        <source>The element “%1” reaches beyond the page.</source>
        <translation>Элемент «%1» выходзіць за край старонкі.</translation>
    </message>
    <message>
        <source>The element “%1” has no rectangle that says how much room there is.</source>
        <translation>У элемента «%1» няма прамавугольніка, які задае месца.</translation>
    </message>
    <message>
        <source>The file of words beside the template cannot be used: %1</source>
        <translation>Файл слоў побач з макетам выкарыстаць нельга: %1</translation>
    </message>
    <message>
        <source>The poster does not name the organization: there is no element “name”.</source>
        <translation>На плакаце не названа арганізацыя: няма элемента «name».</translation>
    </message>
    <message>
        <source>There is no address for those who type: no element “link”.</source>
        <translation>Няма адраса для тых, хто набірае ўручную: няма элемента «link».</translation>
    </message>
    <message>
        <source>Nobody is told that rating needs sign-in: there is neither an element “steps” nor “step2”.</source>
        <translation>Не сказана, што для ацэнкі трэба ўвайсці: няма ні элемента «steps», ні «step2».</translation>
    </message>
    <message>
        <source>The font “%1” is not installed here, or lacks Belarusian letters; another one is used.</source>
        <translation>Шрыфт «%1» не ўсталяваны, або ў ім няма беларускіх літар; выкарыстоўваецца іншы.</translation>
    </message>
    <message>
        <source>The connection&apos;s settings do not allow codes with this address.</source>
        <translation>Налады падключэння не дазваляюць коды з такім адрасам.</translation>
    </message>
    <message>
        <source>The link is too long for a QR code.</source>
        <translation>Спасылка занадта доўгая для QR-кода.</translation>
    </message>
    <message>
        <source>The code would be %1 mm wide, the template has room for %2 mm: choose a smaller reading distance, lower error correction or a larger template.</source>
        <translation>Код быў бы шырынёй %1 мм, а ў макеце месца на %2 мм: выберыце меншую адлегласць чытання, меншую карэкцыю памылак або буйнейшы макет.</translation>
    </message>
    <message>
        <source>The code cannot be read back from what would be printed, so it was not printed. Check what the template draws over it.</source>
        <translation>Код не чытаецца з таго, што было б надрукавана, таму ён не надрукаваны. Праверце, што макет малюе паверх яго.</translation>
    </message>
    <message>
        <source>The name is printed in smaller letters.</source>
        <translation>Назва надрукавана драбней.</translation>
    </message>
    <message>
        <source>The short name is printed: the full one does not fit.</source>
        <translation>Надрукавана кароткая назва: поўная не змяшчаецца.</translation>
    </message>
    <message>
        <source>There is no name in the chosen language; that of the other is printed.</source>
        <translation>Назвы на выбранай мове няма; надрукавана на іншай.</translation>
    </message>
    <message>
        <source>The name had to be cut: not even the short one fits.</source>
        <translation>Назву давялося скараціць: не змяшчаецца нават кароткая.</translation>
    </message>
    <message>
        <source>%1 had to be cut: it does not fit.</source>
        <translation>%1: давялося скараціць, не змяшчаецца.</translation>
    </message>
    <message>
        <source>No poster was made.</source>
        <translation>Плакаты не зроблены.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln code(s) were proved, the lowest grade is %1.</source>
        <translation>
            <numerusform>Правераны %Ln код, ацэнка %1.</numerusform>
            <numerusform>Правераны ўсе коды (%Ln), найгоршая ацэнка %1.</numerusform>
            <numerusform>Правераны ўсе коды (%Ln), найгоршая ацэнка %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) were proved, the lowest grade is %1.</source>
        <translation>
            <numerusform>Правераны %Ln код, найгоршая ацэнка %1.</numerusform>
            <numerusform>Правераны %Ln коды, найгоршая ацэнка %1.</numerusform>
            <numerusform>Праверана %Ln кодаў, найгоршая ацэнка %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) had to be shortened.</source>
        <translation>
            <numerusform>Давялося скараціць %Ln назву.</numerusform>
            <numerusform>Давялося скараціць %Ln назвы.</numerusform>
            <numerusform>Давялося скараціць %Ln назваў.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) got no poster.</source>
        <translation>
            <numerusform>%Ln арганізацыя засталася без плаката.</numerusform>
            <numerusform>%Ln арганізацыі засталіся без плаката.</numerusform>
            <numerusform>%Ln арганізацый засталося без плаката.</numerusform>
        </translation>
    </message>
    <message>
        <source>Low: 7 % may be lost</source>
        <translation>Нізкая: можна страціць 7 %</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Руская</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Беларуская</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Англійская</translation>
    </message>
    <message>
        <source>Russian and Belarusian</source>
        <translation>Руская і беларуская</translation>
    </message>
    <message>
        <source>Full address (качество-услуг.бел)</source>
        <translation>Поўны адрас (качество-услуг.бел)</translation>
    </message>
    <message>
        <source>Short address (kch.by)</source>
        <translation>Кароткі адрас (kch.by)</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>такога файла няма</translation>
    </message>
    <message>
        <source>the PDF is protected with a password</source>
        <translation>PDF абаронены паролем</translation>
    </message>
    <message>
        <source>it is neither a PDF nor a picture, or it is damaged</source>
        <translation>гэта не PDF і не малюнак, або файл пашкоджаны</translation>
    </message>
    <message>
        <source>the picture is too large</source>
        <translation>малюнак занадта вялікі</translation>
    </message>
    <message>
        <source>The code cannot be read: something that is drawn lies over it.</source>
        <translation>Код не чытаецца: па-над ім нешта намалявана.</translation>
    </message>
    <message>
        <source>The template shows a code of its own, which leads to %1. A poster may show the code of its organization only: remove the other one.</source>
        <translation>У макеце ёсць уласны код, ён вядзе на %1. На плакаце можа быць толькі код яго арганізацыі: прыбярыце іншы.</translation>
    </message>
    <message>
        <source>The code lies over the element “%1” and hides its text.</source>
        <translation>Код ляжыць па-над элементам «%1» і закрывае яго тэкст.</translation>
    </message>
    <message>
        <source>The template shows another code beside the organization&apos;s own; it leads to %1. No poster was made: choose another template.</source>
        <translation>У макеце, акрамя кода арганізацыі, ёсць іншы код: ён вядзе на %1. Плакат не зроблены: выберыце іншы макет.</translation>
    </message>
    <message>
        <source>The organization is not active any more: a poster would lead to an old profile.</source>
        <translation>Арганізацыя больш не дзейнічае: плакат вёў бы на стары профіль.</translation>
    </message>
    <message>
        <source>The portal has no such organization.</source>
        <translation>На партале няма такой арганізацыі.</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln poster(s) a text had to be cut.</source>
        <translation>
            <numerusform>На %Ln плакаце давялося абрэзаць тэкст.</numerusform>
            <numerusform>На %Ln плакатах давялося абрэзаць тэкст.</numerusform>
            <numerusform>На %Ln плакатах давялося абрэзаць тэкст.</numerusform>
        </translation>
    </message>
    <message>
        <source>it has more than %L1 pages</source>
        <translation>у ім больш за %L1 старонак</translation>
    </message>
    <message>
        <source>reading it takes too long, so it was given up</source>
        <translation>чытанне доўжыцца занадта доўга і спынена</translation>
    </message>
    <message>
        <source>reading it takes too much memory, or it is damaged so that it cannot be read</source>
        <translation>чытанне патрабуе занадта шмат памяці, або файл пашкоджаны так, што не чытаецца</translation>
    </message>
    <message>
        <source>On this paper the modules of the code would have %1 mm, phones need %2 mm at least: choose larger paper or another template.</source>
        <translation>На гэтай паперы модулі кода былі б %1 мм, тэлефонам трэба не менш за %2 мм: выберыце большую паперу або іншы макет.</translation>
    </message>
    <message>
        <source>There is no template that can be used.</source>
        <translation>Няма ніводнага прыдатнага макета.</translation>
    </message>
    <message>
        <source>No organization is chosen.</source>
        <translation>Не выбрана ніводная арганізацыя.</translation>
    </message>
    <message>
        <source>The organizations are being fetched.</source>
        <translation>Даныя арганізацый загружаюцца.</translation>
    </message>
    <message>
        <source>The note that the portal asks for no money</source>
        <translation>Заўвага пра тое, што партал не просіць грошай</translation>
    </message>
    <message>
        <source>The page has no size: set width and height in File, Document properties, in mm or for screens in px.</source>
        <translation>У старонкі няма памеру: задайце шырыню і вышыню (Файл → Уласцівасці дакумента) у мм, а для экранаў у px.</translation>
    </message>
    <message>
        <source>A page of %1 mm cannot be made: sides from 20 to 2000 mm can.</source>
        <translation>Старонку %1 мм зрабіць нельга: бакі могуць быць ад 20 да 2000 мм.</translation>
    </message>
    <message>
        <source>There is no element with the id “qr”: draw a rectangle where the code is to be, and give it that id (Object, Object Properties, ID).</source>
        <translation>Няма элемента з ідэнтыфікатарам «qr»: намалюйце прамавугольнік там, дзе павінен стаяць код, і дайце яму гэты ідэнтыфікатар (Аб’ект → Уласцівасці аб’екта → ID).</translation>
    </message>
    <message>
        <source>The element “%1” is turned or skewed. Places for text and code must be upright (Object, Transform, Matrix, Clear).</source>
        <translation>Элемент «%1» павернуты або нахілены. Месцы для тэксту і кода павінны стаяць роўна (Аб’ект → Трансфармаваць → Матрыца → Ачысціць).</translation>
    </message>
    <message>
        <source>There are several elements with the id “%1”: give all but one another id (Object, Object Properties, ID).</source>
        <translation>Ёсць некалькі элементаў з ідэнтыфікатарам «%1»: пакіньце яго аднаму, астатнім дайце іншы (Аб’ект → Уласцівасці аб’екта → ID).</translation>
    </message>
    <message>
        <source>The element “%1” holds other places: it seems to be a layer or a group with the id of a place. Give it another one (Object, Object Properties, ID).</source>
        <translation>Элемент «%1» змяшчае іншыя месцы: падобна, гэта слой або група з ідэнтыфікатарам месца. Дайце яму іншы ідэнтыфікатар (Аб’ект → Уласцівасці аб’екта → ID).</translation>
    </message>
    <message>
        <source>A picture is embedded as %1. Save it as PNG or JPEG, and import that.</source>
        <translation>Малюнак убудаваны ў фармаце %1. Захавайце яго як PNG або JPEG і імпартуйце зноў.</translation>
    </message>
    <message>
        <source>The code has no room in the element “qr” (mm: %1). Make the rectangle larger, or the numbers of its attributes data-module and data-least-width smaller (Edit, XML Editor).</source>
        <translation>Коду не хапае месца ў элеменце «qr» (мм: %1). Павялічце прамавугольнік або паменшыце лічбы ў яго атрыбутах data-module і data-least-width (Праўка → Рэдактар XML).</translation>
    </message>
    <message>
        <source>Not printed as Inkscape shows it: %1. Choose Path, Object to Path (for shapes and text) or Edit, Make a Bitmap Copy in its place.</source>
        <translation>Друкуецца не так, як паказвае Inkscape: %1. Заменіце гэта контурам (Контур → Аб’ект у контур) або растравай копіяй (Праўка → Зрабіць растравую копію).</translation>
    </message>
    <message>
        <source>The element “%1” is hidden in the drawing, so it is not printed. Show it (Object, Unhide All) or delete it.</source>
        <translation>Элемент «%1» у малюнку схаваны і таму не друкуецца. Пакажыце яго (Аб’ект → Паказаць усё) або выдаліце.</translation>
    </message>
    <message>
        <source>The element “qr” is hidden in the drawing: show it (Object, Unhide All), or give the id to the rectangle that is to be used.</source>
        <translation>Элемент «qr» у малюнку схаваны: пакажыце яго (Аб’ект → Паказаць усё) або дайце гэты ідэнтыфікатар прамавугольніку, які патрэбны.</translation>
    </message>
    <message>
        <source>The clone “%1” shows some of the places and not all. Put everything that is filled into one group and clone that, or unlink the clone.</source>
        <translation>Клон «%1» паказвае толькі частку месцаў. Збярыце ўсё, што запаўняецца, у адну групу і кланіруйце яе або адлучыце клон.</translation>
    </message>
    <message>
        <source>The element “%1” is covered by what is drawn above it. Lower that, or raise the element (Object, Raise to Top).</source>
        <translation>Элемент «%1» закрыты тым, што намалявана зверху. Апусціце гэта або падніміце элемент (Аб’ект → Падняць на пярэдні план).</translation>
    </message>
    <message>
        <source>The words drawn in “%1” are not printed: words come from the file of words beside the template (the same name, ending in .json).</source>
        <translation>Словы, намаляваныя ў «%1», не друкуюцца: словы бяруцца з файла побач з шаблонам (тое ж імя з канчаткам .json).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) without a code were made.</source>
        <translation>
            <numerusform>Зроблена %Ln карцінка без кода.</numerusform>
            <numerusform>Зроблены %Ln карцінкі без кода.</numerusform>
            <numerusform>Зроблена %Ln карцінак без кода.</numerusform>
        </translation>
    </message>
    <message>
        <source>not every reader gets the link</source>
        <translation>не кожная праграма чытае спасылку</translation>
    </message>
    <message>
        <source>contrast between light and dark</source>
        <translation>кантраст светлага і цёмнага</translation>
    </message>
    <message>
        <source>modules that are not clearly light or dark</source>
        <translation>модулі, не зусім светлыя або цёмныя</translation>
    </message>
    <message>
        <source>something lies over the corner squares or the margin</source>
        <translation>нешта ляжыць паверх вуглавых квадратаў або поля</translation>
    </message>
    <message>
        <source>something lies over the code and uses up its error correction</source>
        <translation>нешта ляжыць паверх кода і расходуе карэкцыю памылак</translation>
    </message>
    <message>
        <source>size of the modules</source>
        <translation>памер модуляў</translation>
    </message>
    <message>
        <source>grainy pictures</source>
        <translation>зярністыя здымкі</translation>
    </message>
    <message>
        <source>faded print</source>
        <translation>выцвілы друк</translation>
    </message>
    <message>
        <source>dirt and scratches: error correction is low for it</source>
        <translation>бруд і драпіны: карэкцыі памылак для іх мала</translation>
    </message>
    <message>
        <source>seen from the side</source>
        <translation>выгляд збоку</translation>
    </message>
    <message>
        <source>size, dirt and fading together</source>
        <translation>памер, бруд і выцвітанне разам</translation>
    </message>
    <message>
        <source>Grade %1, an estimate before printing.</source>
        <translation>Ацэнка %1 — папярэдняя, да друку.</translation>
    </message>
    <message>
        <source>Current: the code leads to the profile.</source>
        <translation>Дзейнічае: код вядзе на старонку арганізацыі.</translation>
    </message>
    <message>
        <source>Outdated: an older form of the address, which is not made any more.</source>
        <translation>Састарэў: стары выгляд адраса, які больш не робяць.</translation>
    </message>
    <message>
        <source>The organization was archived: the print is to be taken down.</source>
        <translation>Арганізацыя ў архіве: плакат трэба зняць.</translation>
    </message>
    <message>
        <source>Merged into “%1” (%2).</source>
        <translation>Далучана да «%1» (%2).</translation>
    </message>
    <message>
        <source>Merged into an organization that is not active any more.</source>
        <translation>Далучана да арганізацыі, якая больш не дзейнічае.</translation>
    </message>
    <message>
        <source>Unknown: the portal has no such organization.</source>
        <translation>Невядомы: на партале няма такой арганізацыі.</translation>
    </message>
    <message>
        <source>Foreign: the code does not lead to the portal.</source>
        <translation>Чужы: код вядзе не на партал.</translation>
    </message>
    <message>
        <source>There are codes that do not say the same. One of them may be a sticker that somebody put there: look at the place.</source>
        <translation>Тут коды, якія кажуць рознае. Адзін з іх можа быць чужой налепкай: агледзьце месца.</translation>
    </message>
    <message>
        <source>A code leads away from the portal. It may be a sticker that somebody put there to get at money or data: look at the place.</source>
        <translation>Код вядзе не на партал. Гэта можа быць налепка махляроў, якім патрэбныя грошы або звесткі: агледзьце месца.</translation>
    </message>
    <message>
        <source>Grade %1, an estimate before printing. Limited by: %2.</source>
        <translation>Ацэнка %1 — папярэдняя, да друку. Што яе абмяжоўвае: %2.</translation>
    </message>
    <message>
        <source>Medium, for screens: 15 % may be lost</source>
        <translation>Сярэдняя, для экранаў: можна страціць 15 %</translation>
    </message>
    <message>
        <source>Good, for indoors: 25 % may be lost</source>
        <translation>Добрая, для памяшканняў: можна страціць 25 %</translation>
    </message>
    <message>
        <source>Highest, for outdoors: 30 % may be lost</source>
        <translation>Найвышэйшая, для вуліцы: можна страціць 30 %</translation>
    </message>
    <message>
        <source>The stand&apos;s code</source>
        <translation>Код стэнда</translation>
    </message>
    <message>
        <source>The template shows no code, so its posters cannot be stands: choose another one, or do without stand codes.</source>
        <translation>У макеце няма кода, таму яго плакаты не могуць быць стэндамі: выберыце іншы макет або абыдзіцеся без кодаў стэндаў.</translation>
    </message>
    <message>
        <source>It could not be registered as a stand, so it was not printed.</source>
        <translation>Не ўдалося зарэгістраваць як стэнд, таму не надрукаваны.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln poster(s)</source>
        <translation>
            <numerusform>%Ln плакат</numerusform>
            <numerusform>%Ln плакаты</numerusform>
            <numerusform>%Ln плакатаў</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostersCommand</name>
    <message>
        <source>Makes posters with a proved QR code for organizations.</source>
        <translation>Робіць плакаты з правераным QR-кодам для арганізацый.</translation>
    </message>
    <message>
        <source>See “templates list”; a4-poster if not given.</source>
        <translation>Гл. «templates list»; прадвызначана a4-poster.</translation>
    </message>
    <message>
        <source>One PDF with a page each, or a folder with a file each.</source>
        <translation>Адзін PDF, па старонцы на арганізацыю, або папка з файлам на кожную.</translation>
    </message>
    <message>
        <source>Pictures in the folder, not PDFs.</source>
        <translation>У папцы малюнкі, а не PDF.</translation>
    </message>
    <message>
        <source>Their dots per inch; 300 if not given.</source>
        <translation>Кропак на цалю; прадвызначана 300.</translation>
    </message>
    <message>
        <source>Pictures go into a folder: name one with --out.</source>
        <translation>Малюнкі складваюцца ў папку: укажыце яе ў --out.</translation>
    </message>
    <message>
        <source>Making posters</source>
        <translation>Выраб плакатаў</translation>
    </message>
    <message>
        <source>“%1” is neither a PDF nor a folder: let a file end with .pdf, or a folder with “/”.</source>
        <translation>«%1» — не PDF і не папка: імя файла павінна заканчвацца на .pdf, імя папкі — на «/».</translation>
    </message>
    <message>
        <source>Where the codes are shown, which decides how much of them may be lost: screen 15 %, indoors 25 %, outdoors 30 %; by the template if not given.</source>
        <translation>Дзе паказваюцца коды, ад гэтага залежыць, колькі іх можна страціць: screen — на экране, 15 %; indoors — у памяшканні, 25 %; outdoors — на вуліцы, 30 %; прадвызначана — паводле макета.</translation>
    </message>
    <message>
        <source>How much of a code may be lost at least: 7, 15, 25, 30 %; by the medium if not given. More is taken where the code does not grow by it.</source>
        <translation>Колькі кода можна страціць найменш: 7, 15, 25, 30 %; прадвызначана — паводле месца (--medium). Бярэцца больш, калі код ад гэтага не расце.</translation>
    </message>
    <message>
        <source>Makes codes large enough to be read from there: a tenth of it wide, by the rule of the trade.</source>
        <translation>Робіць коды такімі, каб яны чыталіся з гэтай адлегласці: шырынёй у яе дзясятую частку, паводле правіла друкароў.</translation>
    </message>
    <message>
        <source>Makes codes at least that wide, without their margin.</source>
        <translation>Робіць коды не вузейшымі за гэта, без поля вакол.</translation>
    </message>
    <message>
        <source>Each code is read by two readers, which both have to get exactly the link: from the page, under wear, and once more from the file that was written. It is graded from A to F, after the parameters of ISO/IEC 15415: an estimate before printing. One that cannot be read is not printed, and the exit status is 3, as it is when an organization gets no poster or a text had to be cut. Organizations that are not active any more get none. Files appear when they are complete.
With --stands each poster is registered as a stand before it is made: its link carries a code of its own, which is printed too, and “stands list” tells of it. What cannot be registered is not printed, and the stand of a poster that was not printed is retired. The same order with the same --request makes no second stands.
Columns of the report: organization_id, page_or_file, link, version, error_correction, module_mm, grade, decoded (what a reader gets from the printed code), reading_distance_m, notes, limited_by (what keeps the grade from being a better one), stand (its code).</source>
        <translation>Кожны код чытаюць дзве праграмы, і абедзве павінны атрымаць дакладна спасылку: са старонкі, зношаным і яшчэ раз з запісанага файла. Ён атрымлівае ацэнку ад A да F паводле параметраў ISO/IEC 15415 — папярэднюю, да друку. Нечытэльны не друкуецца, і код завяршэння 3 — як і тады, калі арганізацыя засталася без плаката або давялося абрэзаць тэкст. Для арганізацый, якія больш не дзейнічаюць, плакаты не робяцца. Файлы з’яўляюцца, калі гатовыя цалкам.
З --stands кожны плакат да вырабу рэгіструецца як стэнд: у яго спасылцы – уласны код, які друкуецца і на самім плакаце, а «stands list» расказвае пра яго. Што зарэгістраваць не ўдалося, не друкуецца, а стэнд плаката, які так і не надрукаваны, адзначаецца знятым. Той жа заказ з тым жа --request другіх стэндаў не стварае.
Слупкі справаздачы: organization_id, page_or_file, link, version, error_correction, module_mm, grade, decoded (што чытаецца з надрукаванага кода), reading_distance_m, notes, limited_by (што не дае ацэнцы быць вышэйшай), stand (код стэнда).</translation>
    </message>
    <message>
        <source>Registers each as a stand, with a code of its own in its link.</source>
        <translation>Рэгіструе кожны як стэнд, з уласным кодам у спасылцы.</translation>
    </message>
    <message>
        <source>Registering the stands</source>
        <translation>Рэгістрацыя стэндаў</translation>
    </message>
    <message>
        <source>The stands could not be registered, so nothing was printed.</source>
        <translation>Стэнды зарэгістраваць не ўдалося, таму нічога не надрукавана.</translation>
    </message>
    <message>
        <source>To make none twice, repeat the order with --request %1.</source>
        <translation>Каб ніводзін не з’явіўся двойчы, паўтарыце заказ з --request %1.</translation>
    </message>
    <message>
        <source>Loading the stands</source>
        <translation>Загрузка стэндаў</translation>
    </message>
    <message>
        <source>Saving the stands</source>
        <translation>Захаванне стэндаў</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) that were not printed have been retired.</source>
        <translation>
            <numerusform>%Ln ненадрукаваны стэнд адзначаны знятым.</numerusform>
            <numerusform>%Ln ненадрукаваныя стэнды адзначаны знятымі.</numerusform>
            <numerusform>%Ln ненадрукаваных стэндаў адзначаны знятымі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) that were not printed are still in the register: retire them there.</source>
        <translation>
            <numerusform>%Ln ненадрукаваны стэнд застаўся ў рэестры: адзначце яго там знятым.</numerusform>
            <numerusform>%Ln ненадрукаваныя стэнды засталіся ў рэестры: адзначце іх там знятымі.</numerusform>
            <numerusform>%Ln ненадрукаваных стэндаў засталіся ў рэестры: адзначце іх там знятымі.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order of the posters: as they are named, or as one delivers them, by region, district, body and name; named if not given.</source>
        <translation>Парадак плакатаў: як названы або як іх развозяць – па абласцях, раёнах, органах і назвах; калі не паказаны – як названы.</translation>
    </message>
    <message>
        <source>In the PDF, a sheet before the posters of each body that says whose they are.</source>
        <translation>У PDF – аркуш перад плакатамі кожнага органа, на якім сказана, чые яны.</translation>
    </message>
    <message>
        <source>What has a file of its own in the folder; organization if not given.</source>
        <translation>На што ў папцы прыпадае асобны файл: на арганізацыю ці на орган; калі не паказана – на арганізацыю.</translation>
    </message>
    <message>
        <source>Folders in the folder that mirror the hierarchy.</source>
        <translation>Унутры папкі – папкі паводле падпарадкаванасці.</translation>
    </message>
    <message>
        <source>Several files go into a folder: name one with --out.</source>
        <translation>Некалькі файлаў запісваюцца ў папку: пакажыце яе ў --out.</translation>
    </message>
    <message>
        <source>Separator sheets lie in one PDF: name it with --out.</source>
        <translation>Раздзяляльныя аркушы бываюць толькі ў адным агульным PDF: пакажыце яго ў --out.</translation>
    </message>
    <message>
        <source>A picture holds one poster: leave --file-per body out.</source>
        <translation>На адным малюнку – адзін плакат: прыбярыце --file-per body.</translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message>
        <source>Posters</source>
        <translation>Плакаты</translation>
    </message>
    <message>
        <source>The printer does not print so near to the edge of the paper (%1 mm): a part of the poster would be missing.</source>
        <translation>Прынтар не друкуе так блізка да краю паперы (%1 мм): частка плаката прападзе.</translation>
    </message>
    <message>
        <source>The posters are %1 mm, the paper that is set is larger: %2 mm.</source>
        <translation>Памер плакатаў — %1 мм, а выбраная папера большая: %2 мм.</translation>
    </message>
    <message>
        <source>The posters are %1 mm, the paper that is set is %2 mm: a part of them would be cut off.</source>
        <translation>Памер плакатаў — %1 мм, а выбранай паперы — %2 мм: частка плаката не надрукуецца.</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Simple and clear process of getting the service</source>
        <translation>Прастата і зразумеласць працэсу атрымання паслугі</translation>
    </message>
    <message>
        <source>Information on how to get the service</source>
        <translation>Даступнасць інфармацыі аб парадку атрымання паслугі</translation>
    </message>
    <message>
        <source>Keeping to the set term</source>
        <translation>Захаванне ўстаноўленага тэрміну прадастаўлення паслугі</translation>
    </message>
    <message>
        <source>Courteous and friendly staff</source>
        <translation>Ветлівасць і добразычлівасць супрацоўнікаў</translation>
    </message>
    <message>
        <source>Portal of public service ratings</source>
        <translation>Партал рэйтынгавай ацэнкі</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Demo portal: the data are invented.</source>
        <translation>Дэманстрацыйны партал: даныя выдуманыя.</translation>
    </message>
    <message>
        <source>How to rate</source>
        <translation>Як ацаніць</translation>
    </message>
    <message>
        <source>Sign in to the portal or register: rating needs an account.</source>
        <translation>Увайдзіце на партал або зарэгіструйцеся: без уваходу ацаніць нельга.</translation>
    </message>
    <message>
        <source>Give scores from 1 to 5 on each of the four criteria.</source>
        <translation>Пастаўце ацэнкі ад 1 да 5 па кожным з чатырох крытэрыяў.</translation>
    </message>
    <message>
        <source>If you like, write a comment. Your rating counts at once.</source>
        <translation>Пры жаданні пакіньце водгук. Ваша ацэнка ўлічваецца адразу.</translation>
    </message>
    <message>
        <source>This organization is in the archive and is not rated any more.</source>
        <translation>Гэта арганізацыя пераведзена ў архіў і больш не ацэньваецца.</translation>
    </message>
    <message>
        <source>Organization No. %1</source>
        <translation>Аб’ект ацэнкі № %1</translation>
    </message>
    <message>
        <source>Nobody has rated it yet: be the first.</source>
        <translation>Ацэнак пакуль няма: ваша будзе першай.</translation>
    </message>
    <message>
        <source>How it is rated</source>
        <translation>Як яе ацэньваюць</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Бал</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 з 5</translation>
    </message>
    <message>
        <source>Position in the country</source>
        <translation>Пазіцыя ў рэйтынгу краіны</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Анкет</translation>
    </message>
    <message>
        <source>By criterion</source>
        <translation>Па крытэрыях</translation>
    </message>
    <message>
        <source>There are few ratings yet: the position may change by chance.</source>
        <translation>Ацэнак пакуль мала: пазіцыя можа мяняцца выпадкова.</translation>
    </message>
    <message>
        <source>As of %1: everything rated to date, with what is rated of the organization&apos;s subordinates, by the four base criteria.</source>
        <translation>На %1: усе ацэнкі за ўвесь час, разам з ацэнкамі падпарадкаваных арганізацый, па чатырох базавых крытэрыях.</translation>
    </message>
    <message>
        <source>There is no such organization</source>
        <translation>Такой арганізацыі няма</translation>
    </message>
    <message>
        <source>The code may have been read wrongly, or belongs to another portal.</source>
        <translation>Магчыма, код прачытаны няправільна або належыць іншаму парталу.</translation>
    </message>
    <message>
        <source>The portal does not answer</source>
        <translation>Партал не адказвае</translation>
    </message>
    <message>
        <source>Please try again in a minute.</source>
        <translation>Калі ласка, паўтарыце спробу праз хвіліну.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>%1 left</source>
        <comment>minutes and seconds</comment>
        <translation>засталося %1</translation>
    </message>
</context>
<context>
    <name>RankSetsCommand</name>
    <message>
        <source>Says which ranks are possible where what is ranked is known with errors.</source>
        <translation>Паказвае, якія месцы магчымыя, калі тое, што ранжыруецца, вядома з хібнасцю.</translation>
    </message>
    <message>
        <source>The file names the columns item, estimate, standard_error and, where it is known, n: the number of observations. Higher estimates are better; equal ones share the best rank. Columns written: item, rank, rank_low, rank_high; the true rank lies from rank_low to rank_high with the probability that was asked for.
Simultaneous sets hold all together, marginal ones each for itself. holm-welch takes the numbers of observations into account, the others take the errors for known; exact makes marginal sets only; bootstrap draws ten thousand times, always the same. Without an estimate or an error, or with one observation, an item has no rank and is left out of the ranks of the others.
Method: Mogstad, Romano, Shaikh, Wilhelm, Review of Economic Studies 2024, doi 10.1093/restud/rdad006.</source>
        <translation>У файле ёсць слупкі item, estimate (ацэнка), standard_error (стандартная памылка) і, калі вядома, n — колькасць назіранняў. Чым вышэйшая ацэнка, тым лепш; роўныя дзеляць лепшае месца. Выводзяцца слупкі item, rank, rank_low, rank_high; сапраўднае месца ляжыць ад rank_low да rank_high з зададзенай імавернасцю.
Сумесныя мноствы (simultaneous) слушныя ўсе адразу, асобныя (marginal) — кожнае само па сабе. holm-welch улічвае колькасць назіранняў, іншыя метады лічаць памылкі вядомымі; exact будуе толькі асобныя мноствы; bootstrap робіць дзесяць тысяч розыгрышаў, заўсёды адных і тых жа. Радок без ацэнкі, без памылкі або з адным назіраннем не атрымлівае месца і не ўлічваецца ў месцах астатніх.
Метад: Mogstad, Romano, Shaikh, Wilhelm, Review of Economic Studies 2024, doi 10.1093/restud/rdad006.</translation>
    </message>
    <message>
        <source>A table: CSV, XLSX or ODS.</source>
        <translation>Табліца: CSV, XLSX або ODS.</translation>
    </message>
    <message>
        <source>The probability; 0.95 if not given.</source>
        <translation>Імавернасць; калі не ўказана — 0.95.</translation>
    </message>
    <message>
        <source>For all together (simultaneous, if not given), or for each alone.</source>
        <translation>Для ўсіх адразу (simultaneous, калі не ўказана) або для кожнага радка асобна.</translation>
    </message>
    <message>
        <source>How they are found; holm-welch if not given.</source>
        <translation>Як іх знайсці; калі не ўказана — holm-welch.</translation>
    </message>
    <message>
        <source>The exact method makes marginal sets only: --sets marginal.</source>
        <translation>Дакладны метад будуе толькі асобныя мноствы: --sets marginal.</translation>
    </message>
    <message numerus="yes">
        <source>The bootstrap takes at most %n item(s); holm-welch takes any number.</source>
        <translation>
            <numerusform>Бутстрэп бярэ не больш за %n радок; для holm-welch мяжы няма.</numerusform>
            <numerusform>Бутстрэп бярэ не больш за %n радкі; для holm-welch мяжы няма.</numerusform>
            <numerusform>Бутстрэп бярэ не больш за %n радкоў; для holm-welch мяжы няма.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing all with all</source>
        <translation>Параўнанне кожнага з кожным</translation>
    </message>
    <message>
        <source>“%1” has no column %2.</source>
        <translation>У «%1» няма слупка %2.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is not a number.</source>
        <translation>Радок %1: «%2» — не лік.</translation>
    </message>
    <message>
        <source>Row %1: a standard error is not below 0.</source>
        <translation>Радок %1: стандартная памылка не бывае меншай за 0.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no rank: an estimate or its error is missing, or there is one observation only.</source>
        <translation>
            <numerusform>%n радок без месца: няма ацэнкі або яе памылкі ці назіранне ўсяго адно.</numerusform>
            <numerusform>%n радкі без месца: няма ацэнкі або яе памылкі ці назіранне ўсяго адно.</numerusform>
            <numerusform>%n радкоў без месца: няма ацэнкі або яе памылкі ці назіранне ўсяго адно.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankingCommand</name>
    <message>
        <source>Writes a ranking to a file.</source>
        <translation>Выгружае рэйтынг у файл.</translation>
    </message>
    <message>
        <source>Ranks organizations by their scores in a period.</source>
        <translation>Будуе рэйтынг арганізацый па іх балах за перыяд.</translation>
    </message>
    <message>
        <source>2023-05, 2023-Q1, 2023-H1, 2023, or whole months such as 2023-01-01..2023-03-31.</source>
        <translation>2023-05, 2023-Q1, 2023-H1, 2023 або цэлыя месяцы, напрыклад 2023-01-01..2023-03-31.</translation>
    </message>
    <message>
        <source>The period against which movements are counted.</source>
        <translation>Перыяд, адносна якога лічыцца змяненне пазіцый.</translation>
    </message>
    <message>
        <source>Columns: rank, previous_rank and movement (places won, against --compare), organization_id, name, questionnaires, score, satisfaction (0 to 1), and rank_low, rank_high, verdict, which are empty. Only members with a position are listed. Of a period that is not over, movements are counted against the same months of the other one, and only at the end of a month: ratings are counted by the month.</source>
        <translation>Слупкі: rank, previous_rank і movement (на колькі пазіцый вышэй, чым у --compare), organization_id, name, questionnaires, score, satisfaction (ад 0 да 1), а таксама пустыя rank_low, rank_high і verdict. Пералічваюцца толькі ўдзельнікі з пазіцыяй. Калі перыяд яшчэ не скончыўся, змяненні лічацца адносна тых самых месяцаў другога перыяду і толькі ў канцы месяца: ацэнкі ўлічваюцца па месяцах.</translation>
    </message>
</context>
<context>
    <name>RankingCommandBase</name>
    <message>
        <source>The file; it appears only when it is complete.</source>
        <translation>Файл; з’яўляецца, толькі калі гатовы цалкам.</translation>
    </message>
    <message>
        <source>“%1” does not end with .csv: rankings are written as CSV.</source>
        <translation>«%1» не заканчваецца на .csv: рэйтынгі выгружаюцца ў CSV.</translation>
    </message>
    <message>
        <source>The last column, method, says in every row how the ranking was formed.</source>
        <translation>Апошні слупок, method, у кожным радку паведамляе, як пабудаваны рэйтынг.</translation>
    </message>
</context>
<context>
    <name>RankingFiles</name>
    <message>
        <source>Position</source>
        <translation>Пазіцыя</translation>
    </message>
    <message>
        <source>Previous position</source>
        <translation>Папярэдняя пазіцыя</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Змяненне</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Нумар</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Анкеты</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Бал</translation>
    </message>
    <message>
        <source>Satisfaction, %</source>
        <translation>Задаволенасць, %</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заўвага</translation>
    </message>
    <message>
        <source>few ratings</source>
        <translation>мала ацэнак</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Перыяд</translation>
    </message>
</context>
<context>
    <name>RankingWords</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a month, %2 a year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A period from one month to another</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>Quarter %1 (1–4) of the year %2</extracomment>
        <translation>%1 кв. %2</translation>
    </message>
    <message>
        <source>H%1 %2</source>
        <extracomment>Half %1 (1–2) of the year %2</extracomment>
        <translation>%1 паўг. %2</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <extracomment>A short month on an axis: two digits of the month, two of the year</extracomment>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>Q%1 ’%2</source>
        <extracomment>Quarter %1 (1–4) of the year whose last two digits are %2</extracomment>
        <translation>%1 кв. ’%2</translation>
    </message>
    <message>
        <source>H%1 ’%2</source>
        <extracomment>Half %1 (1–2) of the year whose last two digits are %2</extracomment>
        <translation>%1 п. ’%2</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Кварталы</translation>
    </message>
    <message>
        <source>Half years</source>
        <translation>Паўгоддзі</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Гады</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Усе ўзроўні</translation>
    </message>
    <message>
        <source>State bodies</source>
        <translation>Дзяржаўныя органы</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Арганізацыі</translation>
    </message>
    <message>
        <source>Subdivisions</source>
        <translation>Структурныя падраздзяленні</translation>
    </message>
    <message>
        <source>Direct subordinates</source>
        <translation>Непасрэдна падпарадкаваныя</translation>
    </message>
    <message>
        <source>All ratings up to the period&apos;s end</source>
        <translation>Усе ацэнкі да канца перыяду</translation>
    </message>
    <message>
        <source>Ratings within the period only</source>
        <translation>Толькі ацэнкі за перыяд</translation>
    </message>
    <message>
        <source>Four base criteria</source>
        <translation>Чатыры базавыя крытэрыі</translation>
    </message>
    <message>
        <source>All criteria of the questionnaire</source>
        <translation>Усе крытэрыі анкеты</translation>
    </message>
    <message>
        <source>Own questionnaires only</source>
        <translation>Толькі ўласныя анкеты</translation>
    </message>
    <message>
        <source>Subordinates&apos; questionnaires pooled</source>
        <translation>Разам з анкетамі падпарадкаваных</translation>
    </message>
    <message>
        <source>Mean of the direct subordinates</source>
        <translation>Сярэдняе па непасрэдна падпарадкаваных</translation>
    </message>
    <message>
        <source>Satisfaction: share with a score of 4 or more</source>
        <translation>Задаволенасць: доля анкет з балам 4 і вышэй</translation>
    </message>
    <message>
        <source>Satisfaction: score divided by 5</source>
        <translation>Задаволенасць: бал, падзелены на 5</translation>
    </message>
    <message>
        <source>Hierarchy of the period&apos;s end</source>
        <translation>Падпарадкаванасць на канец перыяду</translation>
    </message>
    <message>
        <source>Today&apos;s hierarchy</source>
        <translation>Сённяшняя падпарадкаванасць</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Краіна</translation>
    </message>
    <message>
        <source>No position in the compared period</source>
        <translation>У параўноўваным перыядзе пазіцыі няма</translation>
    </message>
    <message>
        <source>Same position</source>
        <translation>Пазіцыя тая самая</translation>
    </message>
    <message>
        <source>Demo portal: invented data</source>
        <translation>Дэманстрацыйны партал: даныя выдуманыя</translation>
    </message>
    <message>
        <source>Questionnaires needed: %1</source>
        <translation>Мінімум анкет: %1</translation>
    </message>
    <message>
        <source>Up by %1</source>
        <extracomment>%1 is a number of places in the ranking</extracomment>
        <translation>Уверх на %1</translation>
    </message>
    <message>
        <source>Down by %1</source>
        <translation>Уніз на %1</translation>
    </message>
    <message>
        <source>%1 (still running)</source>
        <extracomment>A period that is not over; the words fit a month, a quarter, a half and a year</extracomment>
        <translation>%1 (яшчэ ідзе)</translation>
    </message>
    <message>
        <source>%1 has not begun yet.</source>
        <translation>Перыяд «%1» яшчэ не пачаўся.</translation>
    </message>
    <message>
        <source>%1 is still running: ratings up to %2 count.</source>
        <extracomment>%1 is a period, %2 a day</extracomment>
        <translation>Перыяд «%1» яшчэ ідзе: улічаны ацэнкі па %2.</translation>
    </message>
    <message>
        <source>Like for like, it is compared with %1, the same part of %2.</source>
        <extracomment>%1 is the same part of the period %2</extracomment>
        <translation>Параўнанне з такой самай часткай перыяду «%2»: %1.</translation>
    </message>
    <message>
        <source>No movements are shown: ratings are counted by the month, so the same days of %1 cannot be told.</source>
        <translation>Змяненні не паказаны: ацэнкі ўлічваюцца па месяцах, і тыя самыя дні перыяду «%1» вылучыць нельга.</translation>
    </message>
    <message>
        <source>No movements are shown: %1 is not over.</source>
        <translation>Змяненні не паказаны: перыяд «%1» не скончыўся.</translation>
    </message>
    <message>
        <source>%1 in comparison with %2</source>
        <extracomment>Two periods</extracomment>
        <translation>%1 у параўнанні з перыядам «%2»</translation>
    </message>
    <message>
        <source>No position: no questionnaires</source>
        <translation>Няма пазіцыі: няма анкет</translation>
    </message>
    <message>
        <source>No position: questionnaires %1, minimum %2</source>
        <extracomment>%1 is how many there are, %2 how many are needed</extracomment>
        <translation>Няма пазіцыі: анкет %1, мінімум %2</translation>
    </message>
</context>
<context>
    <name>RepeatableRequest</name>
    <message>
        <source>The id that was named when the connection broke: what was done under it is not done again.</source>
        <translation>Нумар запыту, названы пры абрыве злучэння: выкананае пад гэтым нумарам не выконваецца паўторна.</translation>
    </message>
    <message>
        <source>The request id is longer than %1 characters.</source>
        <translation>Нумар запыту даўжэйшы за %1 сімвалаў.</translation>
    </message>
    <message>
        <source>Looking whether it was done</source>
        <translation>Праверка, ці выкананы запыт</translation>
    </message>
    <message>
        <source>This was done already, under the request id “%1”. Nothing was changed now.</source>
        <translation>Гэта ўжо выканана пад нумарам запыту «%1». Цяпер нічога не зменена.</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>“%1” is the file that is read. Choose another name for what is written.</source>
        <translation>«%1» — гэта файл, які чытаецца. Выберыце для захавання іншую назву.</translation>
    </message>
    <message>
        <source>“%1” is there already, and this program wrote no such table. It was left as it is. Choose another name.</source>
        <translation>Файл «%1» ужо ёсць, і такую табліцу запісала не гэтая праграма. Ён пакінуты як ёсць. Выберыце іншую назву.</translation>
    </message>
    <message>
        <source>Another program is writing “%1”. Nothing was done.</source>
        <translation>Файл «%1» зараз запісвае іншая праграма. Нічога не зроблена.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>Не ўдалося запісаць «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>SeparateCommand</name>
    <message>
        <source>Takes back that an organization was merged into another one.</source>
        <translation>Скасоўвае далучэнне арганізацыі да іншай.</translation>
    </message>
    <message>
        <source>It is again what it was before, and what came along with it stands below it again, save what was moved on since. Possible at any time.</source>
        <translation>Арганізацыя зноў становіцца ранейшай, і арганізацыі, што перайшлі разам з ёй, вяртаюцца ў яе падпарадкаванне, акрамя перамешчаных пасля гэтага. Магчыма ў любы час.</translation>
    </message>
    <message>
        <source>The organization that was merged.</source>
        <translation>Далучаная арганізацыя.</translation>
    </message>
    <message>
        <source>The reason is empty: say why, for the journal.</source>
        <translation>Падстава пустая: пазначце яе для журнала.</translation>
    </message>
    <message>
        <source>Loading the register</source>
        <translation>Загрузка рэестра</translation>
    </message>
    <message>
        <source>Organization %1 is not merged into another one.</source>
        <translation>Арганізацыя %1 не далучана да іншай.</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>Чытанне журнала</translation>
    </message>
</context>
<context>
    <name>ServiceProgram</name>
    <message>
        <source>The password file “%1” cannot be read: %2.</source>
        <translation>Файл з паролем «%1» не чытаецца: %2.</translation>
    </message>
    <message>
        <source>The demo portal is being invented …</source>
        <translation>Прыдумваецца дэманстрацыйны партал…</translation>
    </message>
    <message>
        <source>Anybody who reads this may sign in to the demo portal:</source>
        <translation>Кожны, хто гэта чытае, можа ўвайсці на дэманстрацыйны партал:</translation>
    </message>
    <message>
        <source>Serves a portal over HTTP: its API for RatingDesk, and the pages that printed codes lead to. TLS is the business of a proxy in front of it.</source>
        <translation>Аддае партал праз HTTP: API для RatingDesk і старонкі, на якія вядуць надрукаваныя коды. TLS — справа проксі-сервера перад ім.</translation>
    </message>
    <message>
        <source>The portal: demo, sqlite:PATH or postgresql://user@host/database.</source>
        <translation>Партал: demo, sqlite:ШЛЯХ або postgresql://карыстальнік@вузел/база.</translation>
    </message>
    <message>
        <source>Where it listens; port 0: any that is free.</source>
        <translation>Дзе слухаць; порт 0 — любы вольны.</translation>
    </message>
    <message>
        <source>A file whose first line is the database&apos;s password. Without it, RATINGDESK_PASSWORD is looked at.</source>
        <translation>Файл, першы радок якога — пароль базы даных. Без яго бярэцца RATINGDESK_PASSWORD.</translation>
    </message>
    <message>
        <source>Say where to listen as in --listen 127.0.0.1:8080.</source>
        <translation>Пазначце, дзе слухаць, напрыклад: --listen 127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>It cannot listen at %1: %2</source>
        <translation>Не ўдаецца слухаць %1: %2</translation>
    </message>
    <message>
        <source>Passwords travel unencrypted to whoever reaches this address directly. Let a proxy with TLS stand in front of it.</source>
        <translation>Той, хто звяртаецца да гэтага адраса наўпрост, перадае паролі без шыфравання. Пастаўце перад ім проксі-сервер з TLS.</translation>
    </message>
    <message>
        <source>Listening at http://%1:%2</source>
        <translation>Слухаю http://%1:%2</translation>
    </message>
    <message>
        <source>How it is reached from outside: https://host; links of its own begin with it.</source>
        <translation>Адрас, па якім служба даступная звонку: https://вузел; з яго пачынаюцца яе спасылкі.</translation>
    </message>
    <message>
        <source>The account with whose eyes those look who have not signed in. With PostgreSQL there are no public pages without it.</source>
        <translation>Уліковы запіс, ад імя якога паказваюцца адкрытыя старонкі. У PostgreSQL без яго адкрытых старонак няма.</translation>
    </message>
    <message>
        <source>“%1” is no address like https://host.</source>
        <translation>«%1» — не адрас выгляду https://вузел.</translation>
    </message>
    <message>
        <source>What is served is a database: give its address, not that of an API.</source>
        <translation>Аддаецца база даных: пазначце яе адрас, а не адрас API.</translation>
    </message>
    <message>
        <source>A hot standby of the portal&apos;s server, postgresql://user@host/database: rankings and charts are read there while it has all that was saved. Several hosts with target_session_attrs=prefer-standby serve as well.</source>
        <translation>Рэзервовы сервер (hot standby) партала, postgresql://user@host/database: рэйтынгі і дыяграмы чытаюцца з яго, пакуль на ім ёсць усё захаванае. Можна назваць і некалькі сервераў з target_session_attrs=prefer-standby.</translation>
    </message>
    <message>
        <source>“%1” is no standby of “%2”: both are addresses postgresql://user@host/database.</source>
        <translation>«%1» не можа быць рэзервовым серверам для «%2»: абодва адрасы павінны мець выгляд postgresql://user@host/database.</translation>
    </message>
</context>
<context>
    <name>StandsChangeCommand</name>
    <message>
        <source>The codes of the stands.</source>
        <translation>Коды стэндаў.</translation>
    </message>
    <message>
        <source>Since when; today in Minsk if not given.</source>
        <translation>З якога дня; калі не пазначана, сёння паводле мінскага часу.</translation>
    </message>
    <message>
        <source>Loading the stands</source>
        <translation>Загрузка стэндаў</translation>
    </message>
    <message>
        <source>There is no stand with the code “%1”.</source>
        <translation>Стэнда з кодам «%1» няма.</translation>
    </message>
    <message>
        <source>Saving the stands</source>
        <translation>Захаванне стэндаў</translation>
    </message>
</context>
<context>
    <name>StandsCheckCommand</name>
    <message>
        <source>Says that somebody looked at a stand, and that it hangs there and can be read.</source>
        <translation>Адзначае, што стэнд агледжаны: ён на месцы і чытаецца.</translation>
    </message>
</context>
<context>
    <name>StandsListCommand</name>
    <message>
        <source>Lists what was printed with a code of its own, and where it hangs.</source>
        <translation>Пералічвае ўсё, што надрукавана з уласным кодам, і дзе яно размешчана.</translation>
    </message>
    <message>
        <source>Only of this organization and all below it.</source>
        <translation>Толькі гэтай арганізацыі і ўсіх падпарадкаваных ёй.</translation>
    </message>
    <message>
        <source>Only stands in this state.</source>
        <translation>Толькі стэнды ў гэтым стане.</translation>
    </message>
    <message>
        <source>Only stands that hang and at which nobody looked since that day.</source>
        <translation>Толькі размешчаныя стэнды, якія з гэтага дня ніхто не аглядаў.</translation>
    </message>
    <message>
        <source>Only stands that hang and whose link nobody opened since that day.</source>
        <translation>Толькі размешчаныя стэнды, спасылку якіх з гэтага дня ніхто не адкрываў.</translation>
    </message>
    <message>
        <source>Loading the stands</source>
        <translation>Загрузка стэндаў</translation>
    </message>
    <message>
        <source>Columns: code, organization, state (printed, placed or retired), place, design, language, printed_on, printed_by, placed_on, checked_on, retired_on, scans (how often its link was opened), scanned_on (last), link; with --outdated also why it is to be printed anew: renamed, archived or merged.</source>
        <translation>Слупкі: code, organization, state (printed – надрукаваны, placed – размешчаны, retired – зняты), place, design, language, printed_on, printed_by, placed_on, checked_on, retired_on, scans (колькі разоў адкрывалі спасылку), scanned_on (апошні раз), link; з --outdated яшчэ і чаму яго час надрукаваць нанава: renamed (арганізацыя перайменавана), archived (у архіве) або merged (аб’яднана).</translation>
    </message>
    <message>
        <source>Only stands in use whose organization was renamed, archived or merged since they were printed.</source>
        <translation>Толькі нязнятыя стэнды, чыя арганізацыя пасля друку перайменавана, пераведзена ў архіў або аб’яднана з іншай.</translation>
    </message>
    <message>
        <source>Loading the register</source>
        <translation>Загрузка рэестра</translation>
    </message>
</context>
<context>
    <name>StandsPlaceCommand</name>
    <message>
        <source>Says where a stand hangs.</source>
        <translation>Адзначае, дзе размешчаны стэнд.</translation>
    </message>
    <message>
        <source>Where, in words.</source>
        <translation>Дзе менавіта, словамі.</translation>
    </message>
</context>
<context>
    <name>StandsRegisterCommand</name>
    <message>
        <source>Registers what is to be printed, and gives each its code and link.</source>
        <translation>Рэгіструе тое, што будзе надрукавана, і дае кожнаму экзэмпляру код і спасылку.</translation>
    </message>
    <message>
        <source>For whom; may be given often.</source>
        <translation>Для якой арганізацыі; можна пазначыць некалькі разоў.</translation>
    </message>
    <message>
        <source>The template of the print.</source>
        <translation>Шаблон друку.</translation>
    </message>
    <message>
        <source>The language of the print; ru+be if not given.</source>
        <translation>Мова друку; калі не пазначана, ru+be.</translation>
    </message>
    <message>
        <source>How many for each; 1 if not given.</source>
        <translation>Колькі экзэмпляраў на кожную; калі не пазначана, 1.</translation>
    </message>
    <message>
        <source>Registering the stands</source>
        <translation>Рэгістрацыя стэндаў</translation>
    </message>
</context>
<context>
    <name>StandsRetireCommand</name>
    <message>
        <source>Says that a stand is gone. Its link still leads to the organization.</source>
        <translation>Адзначае, што стэнд зняты. Яго спасылка па-ранейшаму вядзе да арганізацыі.</translation>
    </message>
</context>
<context>
    <name>StateCommand</name>
    <message>
        <source>Takes organizations out of use; their history stays.</source>
        <translation>Пераводзіць арганізацыі ў архіў; іх гісторыя захоўваецца.</translation>
    </message>
    <message>
        <source>Brings archived organizations back into use.</source>
        <translation>Вяртае арганізацыі з архіва.</translation>
    </message>
    <message>
        <source>The organizations to be archived.</source>
        <translation>Арганізацыі, якія трэба перавесці ў архіў.</translation>
    </message>
    <message>
        <source>The organizations to be brought back.</source>
        <translation>Арганізацыі, якія трэба вярнуць з архіва.</translation>
    </message>
    <message>
        <source>Also all active organizations below them.</source>
        <translation>Разам з усімі дзейнымі падпарадкаванымі.</translation>
    </message>
    <message>
        <source>Also all archived organizations below them.</source>
        <translation>Разам з усімі падпарадкаванымі з архіва.</translation>
    </message>
    <message>
        <source>Loading the register</source>
        <translation>Загрузка рэестра</translation>
    </message>
    <message>
        <source>Organization %1 is archived already.</source>
        <translation>Арганізацыя %1 ужо ў архіве.</translation>
    </message>
    <message>
        <source>Organization %1 is in use already.</source>
        <translation>Арганізацыя %1 ужо дзейнічае.</translation>
    </message>
    <message numerus="yes">
        <source>%n active organization(s) below are archived with them.</source>
        <translation>
            <numerusform>Разам з імі ў архіў пераводзіцца %n дзейная падпарадкаваная арганізацыя.</numerusform>
            <numerusform>Разам з імі ў архіў пераводзяцца %n дзейныя падпарадкаваныя арганізацыі.</numerusform>
            <numerusform>Разам з імі ў архіў пераводзіцца %n дзейных падпарадкаваных арганізацый.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active organization(s) below stay in use where they are; --with-below archives them too.</source>
        <translation>
            <numerusform>%n дзейная падпарадкаваная арганізацыя застаецца на сваім месцы; з --with-below і яна пераводзіцца ў архіў.</numerusform>
            <numerusform>%n дзейныя падпарадкаваныя арганізацыі застаюцца на сваіх месцах; з --with-below і яны пераводзяцца ў архіў.</numerusform>
            <numerusform>%n дзейных падпарадкаваных арганізацый застаюцца на сваіх месцах; з --with-below і яны пераводзяцца ў архіў.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived organization(s) below are brought back with them.</source>
        <translation>
            <numerusform>Разам з імі з архіва вяртаецца %n падпарадкаваная арганізацыя.</numerusform>
            <numerusform>Разам з імі з архіва вяртаюцца %n падпарадкаваныя арганізацыі.</numerusform>
            <numerusform>Разам з імі з архіва вяртаецца %n падпарадкаваных арганізацый.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived organization(s) below stay archived; --with-below brings them back too.</source>
        <translation>
            <numerusform>%n падпарадкаваная арганізацыя застаецца ў архіве; з --with-below вяртаецца і яна.</numerusform>
            <numerusform>%n падпарадкаваныя арганізацыі застаюцца ў архіве; з --with-below вяртаюцца і яны.</numerusform>
            <numerusform>%n падпарадкаваных арганізацый застаюцца ў архіве; з --with-below вяртаюцца і яны.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatesCheckCommand</name>
    <message>
        <source>Says whether an SVG file can be a template.</source>
        <translation>Паведамляе, ці падыходзіць файл SVG як макет.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Файл.</translation>
    </message>
    <message>
        <source>The template can be used.</source>
        <translation>Макет падыходзіць.</translation>
    </message>
    <message>
        <source>The template cannot be used.</source>
        <translation>Макет не падыходзіць.</translation>
    </message>
    <message>
        <source>The template can be used, but it would not be printed as it is drawn.</source>
        <translation>Макет можна выкарыстоўваць, але надрукуецца ён не так, як намаляваны.</translation>
    </message>
    <message>
        <source>A template is an SVG file made in Inkscape, in millimetres or for screens in pixels. Elements with these ids (Object, Object Properties) are filled: qr (needed on paper), name, short-name, heading, invitation, step1, step2, step3 or steps, caution, host, link, link-hint, portal, footer, stand-code, demo; with -ru, -be or -en behind it, in that language only. Each is a rectangle, or a group of a rectangle (the room) and a text (the look). Clones of the group that holds them all are filled too. The exit status is 3 when something would not be printed as it is drawn.</source>
        <translation>Шаблон – гэта файл SVG, зроблены ў Inkscape, у міліметрах або, для экранаў, у пікселях. Запаўняюцца элементы з такімі ідэнтыфікатарамі (Аб’ект → Уласцівасці аб’екта): qr (на паперы абавязковы), name, short-name, heading, invitation, step1, step2, step3 або steps, caution, host, link, link-hint, portal, footer, stand-code, demo; з канчаткам -ru, -be або -en – толькі на гэтай мове. Кожны з іх – прамавугольнік або група з прамавугольніка (месца) і тэксту (выгляд). Клоны групы, у якой ляжаць усе месцы, таксама запаўняюцца. Код завяршэння 3 – нешта надрукуецца не так, як намалявана.</translation>
    </message>
</context>
<context>
    <name>TemplatesExportCommand</name>
    <message>
        <source>Writes a template as a file, to make your own of it.</source>
        <translation>Запісвае шаблон у файл, каб зрабіць з яго свой.</translation>
    </message>
    <message>
        <source>Beside FILE.svg it writes what belongs to it: FILE.ru+be.svg, the drawing for posters in two languages, and FILE.json with titles and words. Change them in Inkscape and in a text editor, and put them into %1.</source>
        <translation>Побач з FILE.svg запісваецца тое, што да яго адносіцца: FILE.ru+be.svg – малюнак для плакатаў на дзвюх мовах – і FILE.json з назвамі і словамі. Змяніце іх у Inkscape і ў тэкставым рэдактары і пакладзіце ў %1.</translation>
    </message>
    <message>
        <source>See “templates list”.</source>
        <translation>Гл. «templates list».</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Файл.</translation>
    </message>
    <message>
        <source>There is no template “%1”. See “ratingdesk templates list”.</source>
        <translation>Няма шаблона «%1». Гл. «ratingdesk templates list».</translation>
    </message>
    <message>
        <source>“%1” exists already: choose another name.</source>
        <translation>«%1» ужо ёсць: выберыце іншае імя.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>«%1» не запісваецца: %2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Запісана: %1</translation>
    </message>
</context>
<context>
    <name>TemplatesListCommand</name>
    <message>
        <source>Lists the templates for posters.</source>
        <translation>Пералічвае макеты плакатаў.</translation>
    </message>
    <message>
        <source>Your own templates are SVG files in %1.</source>
        <translation>Вашы ўласныя макеты — файлы SVG у %1.</translation>
    </message>
</context>
<context>
    <name>UpdateCommand</name>
    <message>
        <source>Changes fields of an organization.</source>
        <translation>Змяняе палі арганізацыі.</translation>
    </message>
    <message>
        <source>The organization.</source>
        <translation>Арганізацыя.</translation>
    </message>
    <message>
        <source>A field and its new value, or nothing to clear it; once for each field.</source>
        <translation>Поле і яго новае значэнне або пустата, каб ачысціць; па адным разе на поле.</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Where an organization stands is changed by “organizations move”, its state by “organizations archive”.</source>
        <translation>Падпарадкаванасць змяняе «organizations move», стан — «organizations archive».</translation>
    </message>
    <message>
        <source>Nothing to change: the fields have these values already.</source>
        <translation>Мяняць няма чаго: у палёў ужо такія значэнні.</translation>
    </message>
    <message>
        <source>%1: “%2” becomes “%3”</source>
        <translation>%1: «%2» стане «%3»</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Reads the QR codes in PDFs and pictures and says where they lead.</source>
        <translation>Чытае QR-коды ў PDF і малюнках і паведамляе, куды яны вядуць.</translation>
    </message>
    <message>
        <source>PDFs and pictures.</source>
        <translation>PDF і малюнкі.</translation>
    </message>
    <message>
        <source>Asking the portal</source>
        <translation>Запыт да партала</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» не чытаецца: %2.</translation>
    </message>
    <message>
        <source>%1, page %2: no QR code can be read.</source>
        <translation>%1, старонка %2: ніводзін QR-код не чытаецца.</translation>
    </message>
    <message>
        <source>Reading codes</source>
        <translation>Чытанне кодаў</translation>
    </message>
    <message>
        <source>“%1” cannot be read beyond page %2: %3.</source>
        <translation>«%1» не чытаецца далей за старонку %2: %3.</translation>
    </message>
    <message>
        <source>Photographs, scans and PDFs are read by two readers, of which one suffices: turned, small, light on dark, dirty, and several codes in one picture.
Verdicts: current; outdated (the older form of the address, which is not made any more); archived; merged; unknown (no such organization in the portal); foreign (not a link of the portal). Codes on one page that do not say the same, and foreign ones, are an alarm: fake stickers are put over official codes. Where another poster is to hang there, the command that makes it is named.
The exit status is 3 when a verdict is not current, codes on a page differ, or a page has no code that can be read. A file that takes too much time or memory is given up; the others are read, and the exit status is 1.</source>
        <translation>Фотаздымкі, сканы і PDF чытаюць дзве праграмы, і дастаткова адной: павернутыя, дробныя, светлыя на цёмным, забруджаныя коды і некалькі кодаў на адным здымку.
Вынікі: current — дзейнічае; outdated — стары выгляд адраса, які больш не робяць; archived — у архіве; merged — далучана; unknown — на партале няма такой арганізацыі; foreign — не спасылка партала. Калі коды на адной старонцы кажуць рознае або ёсць чужы, гэта трывога: паверх афіцыйных кодаў клеяць падробленыя. Калі там павінен вісець іншы плакат, названа каманда, якая яго робіць.
Код завяршэння 3, калі вынік не current, коды на старонцы розняцца або на ёй няма чытэльнага кода. Чытанне файла, якому трэба занадта шмат часу або памяці, спыняецца; астатнія чытаюцца, код завяршэння 1.</translation>
    </message>
    <message>
        <source>%1, page %2: %3</source>
        <translation>%1, старонка %2: %3</translation>
    </message>
    <message>
        <source>Posters that are to hang there instead: %1</source>
        <translation>Плакаты, якія павінны вісець там замест гэтых: %1</translation>
    </message>
</context>
<context>
    <name>ratingdesk::AccountActions</name>
    <message>
        <source>Select an account first</source>
        <translation>Спачатку выберыце ўліковы запіс</translation>
    </message>
    <message>
        <source>Change what the account may do</source>
        <translation>Змяніць, што дазволена ўліковаму запісу</translation>
    </message>
    <message>
        <source>Choose the organization below which the account works</source>
        <translation>Выбраць арганізацыю, у межах якой дзейнічае ўліковы запіс</translation>
    </message>
    <message>
        <source>Let it work everywhere below “%1”</source>
        <translation>Няхай дзейнічае ва ўсім, што падпарадкавана «%1»</translation>
    </message>
    <message>
        <source>Let it work in the whole register</source>
        <translation>Няхай дзейнічае ва ўсім рэестры</translation>
    </message>
    <message>
        <source>Nobody works under it any more; it can be enabled again</source>
        <translation>Пад ім больш ніхто не зможа працаваць; яго можна ўключыць зноў</translation>
    </message>
    <message>
        <source>Let it work again, with the password that it had</source>
        <translation>Зноў дазволіць пад ім працаваць, з ранейшым паролем</translation>
    </message>
    <message>
        <source>Make a new password; whoever was signed in with the old one has to sign in again</source>
        <translation>Стварыць новы пароль; таму, хто ўвайшоў са старым, давядзецца ўвайсці зноў</translation>
    </message>
    <message>
        <source>&amp;New account…</source>
        <translation>&amp;Новы ўліковы запіс…</translation>
    </message>
    <message>
        <source>Make an account for somebody who is to work on the portal</source>
        <translation>Стварыць уліковы запіс для таго, хто будзе працаваць на партале</translation>
    </message>
    <message>
        <source>&amp;Works in…</source>
        <translation>&amp;Дзе працуе…</translation>
    </message>
    <message>
        <source>&amp;Everything below</source>
        <translation>&amp;Усё падпарадкаванае</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Адключыць</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>&amp;Уключыць</translation>
    </message>
    <message>
        <source>New &amp;password…</source>
        <translation>Новы &amp;пароль…</translation>
    </message>
    <message>
        <source>&amp;Whole register</source>
        <translation>&amp;Увесь рэестр</translation>
    </message>
    <message>
        <source>&amp;Role ▾</source>
        <translation>&amp;Роля ▾</translation>
    </message>
    <message>
        <source>It works there already</source>
        <translation>Гэты запіс і так дзейнічае там</translation>
    </message>
</context>
<context>
    <name>ratingdesk::AccountChanges</name>
    <message>
        <source>Undone: %1</source>
        <translation>Адменена: %1</translation>
    </message>
</context>
<context>
    <name>ratingdesk::AccountModel</name>
    <message>
        <source>The whole register</source>
        <translation>Увесь рэестр</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>Арганізацыя %1</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>an account</comment>
        <translation>Дзейнічае</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>an account</comment>
        <translation>Адключаны</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>signed in</comment>
        <translation>Яшчэ не ўваходзіў</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Уліковы запіс</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роля</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Дзе працуе</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Апошні ўваход</translation>
    </message>
</context>
<context>
    <name>ratingdesk::AccountWords</name>
    <message>
        <source>Operator</source>
        <translation>Аператар</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Адміністратар</translation>
    </message>
    <message>
        <source>Print staff</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Кантралёр</translation>
    </message>
    <message>
        <source>Keeps the register, the lists and all accounts</source>
        <translation>Вядзе рэестр, даведнікі і ўсе ўліковыя запісы</translation>
    </message>
    <message>
        <source>Keeps the organizations and the accounts of their part of the register</source>
        <translation>Вядзе арганізацыі і ўліковыя запісы сваёй часткі рэестра</translation>
    </message>
    <message>
        <source>Makes posters; changes nothing, reads no comments</source>
        <translation>Друкуе плакаты; нічога не мяняе і водгукаў не чытае</translation>
    </message>
    <message>
        <source>Watches ratings and reads comments; changes nothing</source>
        <translation>Сочыць за ацэнкамі і чытае водгукі; нічога не мяняе</translation>
    </message>
    <message>
        <source>You have no account in this portal. An operator can make one.</source>
        <translation>У вас няма ўліковага запісу на гэтым партале. Яго можа стварыць аператар.</translation>
    </message>
    <message>
        <source>Your role does not allow this. An operator can do it.</source>
        <translation>Ваша роля гэтага не дазваляе. Гэта можа зрабіць аператар.</translation>
    </message>
    <message>
        <source>This lies outside the part of the register in which you work. An operator can do it.</source>
        <translation>Гэта па-за той часткай рэестра, з якой вы працуеце. Гэта можа зрабіць аператар.</translation>
    </message>
    <message>
        <source>Nobody changes what they may do themselves. Another operator or administrator can do it.</source>
        <translation>Уласныя правы ніхто сабе не мяняе. Гэта можа зрабіць іншы аператар або адміністратар.</translation>
    </message>
</context>
<context>
    <name>ratingdesk::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Уліковыя запісы</translation>
    </message>
    <message>
        <source>The password was copied</source>
        <translation>Пароль скапіраваны</translation>
    </message>
    <message>
        <source>Loading the accounts…</source>
        <translation>Загрузка ўліковых запісаў…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Паўтарыць</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln уліковы запіс</numerusform>
            <numerusform>%Ln уліковыя запісы</numerusform>
            <numerusform>%Ln уліковых запісаў</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable “%1”</source>
        <translation>Уключыць «%1»</translation>
    </message>
    <message>
        <source>“%1” can work again</source>
        <translation>«%1» зноў дзейнічае</translation>
    </message>
    <message>
        <source>Disable “%1”</source>
        <translation>Адключыць «%1»</translation>
    </message>
    <message>
        <source>“%1” was disabled</source>
        <translation>Уліковы запіс «%1» адключаны</translation>
    </message>
    <message>
        <source>Change the role of “%1”</source>
        <translation>Змяніць ролю «%1»</translation>
    </message>
    <message>
        <source>The role of “%1” is now: %2</source>
        <translation>Цяпер роля «%1»: %2</translation>
    </message>
    <message>
        <source>Change where “%1” works</source>
        <translation>Змяніць, дзе працуе «%1»</translation>
    </message>
    <message>
        <source>“%1” now works in: %2</source>
        <translation>Цяпер «%1» працуе тут: %2</translation>
    </message>
    <message>
        <source>The account “%1” was made</source>
        <translation>Уліковы запіс «%1» створаны</translation>
    </message>
    <message>
        <source>Who works on this portal, with which role and where</source>
        <translation>Хто працуе на гэтым партале, у якой ролі і дзе</translation>
    </message>
    <message>
        <source>This portal is a file: whoever may open it works on it as its operator, without signing in. These accounts are for those who work over ratingdesk-portal, which serves the file to others.</source>
        <translation>Гэты партал — файл: хто можа яго адкрыць, працуе з ім як аператар, уваходзіць не трэба. Гэтыя ўліковыя запісы — для тых, хто працуе праз ratingdesk-portal, які адкрывае файл іншым.</translation>
    </message>
    <message>
        <source>Filter: name, role, organization, state</source>
        <translation>Фільтр: імя, роля, арганізацыя, стан</translation>
    </message>
    <message>
        <source>Filter the accounts</source>
        <translation>Адфільтраваць уліковыя запісы</translation>
    </message>
    <message>
        <source>Here stand those who sign in to this portal. There is nobody yet.</source>
        <translation>Тут будуць тыя, хто ўваходзіць на гэты партал. Пакуль нікога няма.</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>Новы ўліковы запіс…</translation>
    </message>
    <message>
        <source>No account holds all of this.</source>
        <translation>Ніводзін уліковы запіс гэтаму не адпавядае.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Паказаць усе</translation>
    </message>
</context>
<context>
    <name>ratingdesk::BranchPanel</name>
    <message>
        <source>Archive “%1”?</source>
        <translation>Перавесці ў архіў «%1»?</translation>
    </message>
    <message>
        <source>Bring back “%1”?</source>
        <translation>Вярнуць з архіва «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln organization(s)?</source>
        <translation>
            <numerusform>Перавесці ў архіў %Ln арганізацыю?</numerusform>
            <numerusform>Перавесці ў архіў %Ln арганізацыі?</numerusform>
            <numerusform>Перавесці ў архіў %Ln арганізацый?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln organization(s)?</source>
        <translation>
            <numerusform>Вярнуць з архіва %Ln арганізацыю?</numerusform>
            <numerusform>Вярнуць з архіва %Ln арганізацыі?</numerusform>
            <numerusform>Вярнуць з архіва %Ln арганізацый?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active organization(s) below. What is archived leaves ratings and rankings; the rest stays active.</source>
        <translation>
            <numerusform>У падпарадкаванні %Ln дзейная арганізацыя. Архіўныя не ацэньваюцца і не ўваходзяць у рэйтынг; астатнія працягваюць дзейнічаць.</numerusform>
            <numerusform>У падпарадкаванні %Ln дзейныя арганізацыі. Архіўныя не ацэньваюцца і не ўваходзяць у рэйтынг; астатнія працягваюць дзейнічаць.</numerusform>
            <numerusform>У падпарадкаванні %Ln дзейных арганізацый. Архіўныя не ацэньваюцца і не ўваходзяць у рэйтынг; астатнія працягваюць дзейнічаць.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln archived organization(s) below. What is brought back can be rated and ranked again; the rest stays archived.</source>
        <translation>
            <numerusform>У падпарадкаванні %Ln арганізацыя ў архіве. Вернутыя зноў ацэньваюцца і ўваходзяць у рэйтынг; астатнія застаюцца ў архіве.</numerusform>
            <numerusform>У падпарадкаванні %Ln арганізацыі ў архіве. Вернутыя зноў ацэньваюцца і ўваходзяць у рэйтынг; астатнія застаюцца ў архіве.</numerusform>
            <numerusform>У падпарадкаванні %Ln арганізацый у архіве. Вернутыя зноў ацэньваюцца і ўваходзяць у рэйтынг; астатнія застаюцца ў архіве.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Адмена</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Толькі яе</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln selected</source>
        <translation>
            <numerusform>Толькі %Ln выбраную</numerusform>
            <numerusform>Толькі %Ln выбраныя</numerusform>
            <numerusform>Толькі %Ln выбраных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With all below: %Ln</source>
        <translation>
            <numerusform>Разам з падпарадкаванымі: %Ln</numerusform>
            <numerusform>Разам з падпарадкаванымі: %Ln</numerusform>
            <numerusform>Разам з падпарадкаванымі: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::Breadcrumb</name>
    <message>
        <source>Path</source>
        <translation>Шлях</translation>
    </message>
</context>
<context>
    <name>ratingdesk::ChangeDialog</name>
    <message>
        <source>Reason for the change</source>
        <translation>Падстава змянення</translation>
    </message>
    <message>
        <source>Order, decision, correction…</source>
        <translation>Загад, рашэнне, выпраўленне…</translation>
    </message>
    <message>
        <source>Reason, for the journal</source>
        <translation>Падстава, для журнала</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Адмена</translation>
    </message>
</context>
<context>
    <name>ratingdesk::ChartActions</name>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Скапіраваць дыяграму як малюнак</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>Захаваць дыяграму…</translation>
    </message>
    <message>
        <source>Print the chart…</source>
        <translation>Надрукаваць дыяграму…</translation>
    </message>
    <message>
        <source>The chart was copied as a picture.</source>
        <translation>Дыяграма скапіравана як малюнак.</translation>
    </message>
    <message>
        <source>The chart was printed: %1</source>
        <extracomment>%1 is a printer</extracomment>
        <translation>Дыяграма надрукавана: %1</translation>
    </message>
</context>
<context>
    <name>ratingdesk::ColumnKeeper</name>
    <message>
        <source>Reset columns</source>
        <translation>Вярнуць слупкі да зыходнага выгляду</translation>
    </message>
</context>
<context>
    <name>ratingdesk::CommentList</name>
    <message>
        <source>No comments yet.</source>
        <translation>Каментарыяў пакуль няма.</translation>
    </message>
    <message>
        <source>%1 · score %2</source>
        <comment>day and score</comment>
        <translation>%1 · бал %2</translation>
    </message>
</context>
<context>
    <name>ratingdesk::ConflictPanel</name>
    <message>
        <source>Someone else changed this organization while you were editing it. Nothing is lost: choose for each field what shall hold.</source>
        <translation>Пакуль вы правілі гэтую арганізацыю, яе змяніў нехта іншы. Нічога не страчана: выберыце для кожнага поля, што пакінуць.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Маё</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Іншага карыстальніка</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Працягнуць праўку</translation>
    </message>
    <message>
        <source>Save these choices</source>
        <translation>Захаваць выбранае</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>field, whose, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Changed only by them, and kept:</source>
        <translation>Зменена толькі іншым карыстальнікам і захавана:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changed by %1, %2</source>
        <comment>account, and day and time</comment>
        <translation>Змяніў(-ла) %1, %2</translation>
    </message>
</context>
<context>
    <name>ratingdesk::ConnectionDialog</name>
    <message>
        <source>The portal “%1” answers.</source>
        <translation>Партал «%1» адказвае.</translation>
    </message>
    <message>
        <source>The server did not accept this user and password. Check both; the portal&apos;s data are not touched.</source>
        <translation>Сервер не прыняў імя і пароль. Праверце іх; даныя партала не закрануты.</translation>
    </message>
    <message>
        <source>Demo portal</source>
        <translation>Дэманстрацыйны партал</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Новае падключэнне</translation>
    </message>
    <message>
        <source>Portal file</source>
        <translation>Файл партала</translation>
    </message>
    <message>
        <source>Portal files (*.sqlite *.db);;All files (*)</source>
        <translation>Файлы партала (*.sqlite *.db);;Усе файлы (*)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбраць</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Падключэнне…</translation>
    </message>
    <message>
        <source>Making the portal…</source>
        <translation>Стварэнне партала…</translation>
    </message>
    <message>
        <source>A new, empty portal was made. You can connect now.</source>
        <translation>Створаны новы пусты партал. Цяпер можна падключыцца.</translation>
    </message>
    <message>
        <source>Upgrading the portal…</source>
        <translation>Абнаўленне партала…</translation>
    </message>
    <message>
        <source>The portal was upgraded. You can connect now.</source>
        <translation>Партал абноўлены. Цяпер можна падключыцца.</translation>
    </message>
    <message>
        <source>Upgrade the portal</source>
        <translation>Абнавіць партал</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Падключэнне</translation>
    </message>
    <message>
        <source>Portals</source>
        <translation>Парталы</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Дадаць</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>An invented portal of national size in a file on this computer: 13,500 organizations with four years of ratings. For training and for trying everything out.

The first time it has to be made, which takes up to a minute.</source>
        <translation>Выдуманы партал памерам з краіну ў файле на гэтым камп’ютары: 13 500 арганізацый і чатыры гады ацэнак. Для навучання і для спроб.

Першы раз яго трэба стварыць, гэта зойме да хвіліны.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Праверыць падключэнне</translation>
    </message>
    <message>
        <source>Make a new portal here</source>
        <translation>Стварыць тут новы партал</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Падключыцца</translation>
    </message>
    <message>
        <source>With this encryption somebody on the way could pose as the server and read the password. Choose a weaker one only where you trust everybody on the network.</source>
        <translation>Пры такім шыфраванні нехта на шляху можа выдаць сябе за сервер і прачытаць пароль. Выбірайце слабейшае толькі там, дзе давяраеце ўсім у сетцы.</translation>
    </message>
</context>
<context>
    <name>ratingdesk::CopyPortal</name>
    <message>
        <source>All files (*)</source>
        <translation>Усе файлы (*)</translation>
    </message>
    <message>
        <source>Copies of portal files (*.sqlite *.db)</source>
        <translation>Копіі файлаў партала (*.sqlite *.db)</translation>
    </message>
    <message>
        <source>Copies of a server&apos;s portal (*.dump)</source>
        <translation>Копіі партала з сервера (*.dump)</translation>
    </message>
    <message>
        <source>Bring the portal back</source>
        <translation>Аднаўленне партала</translation>
    </message>
    <message>
        <source>Bring “%1” back to what “%2” holds?</source>
        <translation>Аднавіць партал «%1» з копіі «%2»?</translation>
    </message>
    <message>
        <source>Everything that was changed in the portal since that copy was made is lost, for everybody who works with it. This cannot be undone; make a copy of the present state first.</source>
        <translation>Усе змяненні, унесеныя на партале пасля стварэння гэтай копіі, будуць страчаны ва ўсіх, хто з ім працуе. Адмяніць гэта нельга: спачатку зрабіце копію цяперашняга стану.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Аднавіць</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Адмена</translation>
    </message>
    <message>
        <source>Copy the portal into a file</source>
        <translation>Капіраванне партала ў файл</translation>
    </message>
    <message>
        <source>Choose the copy to bring back</source>
        <translation>Выбар копіі для аднаўлення</translation>
    </message>
</context>
<context>
    <name>ratingdesk::Desk</name>
    <message>
        <source>The picture could not be saved: %1</source>
        <translation>Не ўдалося захаваць малюнак: %1</translation>
    </message>
    <message>
        <source>The last two starts failed, so RatingDesk begins with fresh settings. The former ones are kept in %1.</source>
        <translation>Два апошнія запускі не ўдаліся, таму RatingDesk пачынае з новымі наладамі. Ранейшыя захаваны ў %1.</translation>
    </message>
</context>
<context>
    <name>ratingdesk::DeskArguments</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>Для %1 патрэбна значэнне.</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Незразумела: %1</translation>
    </message>
    <message>
        <source>“%1” does not fit %2. Possible are: %3.</source>
        <translation>«%1» не падыходзіць для %2. Магчыма: %3.</translation>
    </message>
    <message>
        <source>There is no page “%1”. Possible are: %2.</source>
        <translation>Старонкі «%1» няма. Магчымыя: %2.</translation>
    </message>
</context>
<context>
    <name>ratingdesk::DraftOffer</name>
    <message>
        <source>A new organization</source>
        <translation>Новая арганізацыя</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) have unsaved changes from last time.</source>
        <translation>
            <numerusform>З мінулага разу засталіся незахаваныя праўкі %Ln арганізацыі.</numerusform>
            <numerusform>З мінулага разу засталіся незахаваныя праўкі %Ln арганізацый.</numerusform>
            <numerusform>З мінулага разу засталіся незахаваныя праўкі %Ln арганізацый.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не захоўваць</translation>
    </message>
    <message numerus="yes">
        <source>The unsaved changes of %Ln organization(s) have no place in the register any more.</source>
        <translation>
            <numerusform>Незахаваным праўкам %Ln арганізацыі ў рэестры больш няма месца.</numerusform>
            <numerusform>Незахаваным праўкам %Ln арганізацый у рэестры больш няма месца.</numerusform>
            <numerusform>Незахаваным праўкам %Ln арганізацый у рэестры больш няма месца.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::DuplicateModel</name>
    <message>
        <source>%1 · id %2</source>
        <comment>name and id</comment>
        <translation>%1 · нумар %2</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>аднолькавая назва</translation>
    </message>
    <message>
        <source>names %1% alike</source>
        <translation>назвы падобныя на %1 %</translation>
    </message>
    <message>
        <source>same УНП</source>
        <translation>адзін УНП</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>адзін адрас</translation>
    </message>
    <message>
        <source>same superior</source>
        <translation>адна вышэйстаячая</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Арганізацыя</translation>
    </message>
    <message>
        <source>May be the same as</source>
        <translation>Магчыма, яна ж</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Прыкметы</translation>
    </message>
</context>
<context>
    <name>ratingdesk::DuplicatesDialog</name>
    <message>
        <source>Show in the tree</source>
        <translation>Паказаць у дрэве</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>Гэта розныя</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Аб’яднаць…</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дублікаты</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Верагодныя дублікаты</translation>
    </message>
    <message>
        <source>Do not show this pair any more</source>
        <translation>Больш не паказваць гэту пару</translation>
    </message>
    <message>
        <source>Pairs of organizations that may be registered twice stand here. There are none.</source>
        <translation>Тут будуць пары арганізацый, якія маглі быць унесены двойчы. Зараз такіх няма.</translation>
    </message>
    <message>
        <source>Comparing the organizations…</source>
        <translation>Параўноўваем арганізацыі…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of organizations may be registered twice.</source>
        <translation>
            <numerusform>%Ln пара арганізацый магла быць унесена двойчы.</numerusform>
            <numerusform>%Ln пары арганізацый маглі быць унесены двойчы.</numerusform>
            <numerusform>%Ln пар арганізацый маглі быць унесены двойчы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln dismissed again</source>
        <translation>
            <numerusform>Зноў паказаць %Ln схаваную</numerusform>
            <numerusform>Зноў паказаць %Ln схаваныя</numerusform>
            <numerusform>Зноў паказаць %Ln схаваных</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::ExportDialog</name>
    <message>
        <source>and everything below</source>
        <translation>і ўсё падпарадкаванае</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузіць…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Export organizations</source>
        <translation>Выгрузка арганізацый</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Электронная табліца (XLSX)</translation>
    </message>
    <message>
        <source>CSV for Excel: a double click opens it right</source>
        <translation>CSV для Excel: правільна адкрываецца двайной пстрычкай</translation>
    </message>
    <message>
        <source>CSV for other programs: commas, UTF-8</source>
        <translation>CSV для іншых праграм: коскі, UTF-8</translation>
    </message>
    <message>
        <source>As</source>
        <translation>У выглядзе</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln organization(s)</source>
        <translation>
            <numerusform>Усю %Ln арганізацыю</numerusform>
            <numerusform>Усе %Ln арганізацыі</numerusform>
            <numerusform>Усе %Ln арганізацый</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln that the search and the filters found</source>
        <translation>
            <numerusform>%Ln знойдзеную пошукам і фільтрамі</numerusform>
            <numerusform>%Ln знойдзеныя пошукам і фільтрамі</numerusform>
            <numerusform>%Ln знойдзеных пошукам і фільтрамі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>%Ln выбраную</numerusform>
            <numerusform>%Ln выбраныя</numerusform>
            <numerusform>%Ln выбраных</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the organizations</source>
        <translation>Захаваць арганізацыі</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Электронныя табліцы (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Табліцы (*.csv)</translation>
    </message>
    <message>
        <source>Organizations.xlsx</source>
        <translation>Арганізацыі.xlsx</translation>
    </message>
    <message>
        <source>Organizations.csv</source>
        <translation>Арганізацыі.csv</translation>
    </message>
    <message>
        <source>Loading the organizations</source>
        <translation>Атрыманне арганізацый</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Запіс файла</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Арганізацыі</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) written to “%1”.</source>
        <translation>
            <numerusform>%Ln арганізацыя запісана ў «%1».</numerusform>
            <numerusform>%Ln арганізацыі запісаны ў «%1».</numerusform>
            <numerusform>%Ln арганізацый запісана ў «%1».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::FilterChip</name>
    <message>
        <source>All</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>property and how many values are chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show all, whatever their property “%1”</source>
        <translation>Паказаць усе, незалежна ад уласцівасці «%1»</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Фільтр: %1</translation>
    </message>
    <message>
        <source>Filter: %1, only %2</source>
        <translation>Фільтр: %1, толькі %2</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <comment>a button that opens a menu</comment>
        <translation>%1 ▾</translation>
    </message>
</context>
<context>
    <name>ratingdesk::FormField</name>
    <message>
        <source>Not saved yet</source>
        <translation>Яшчэ не захавана</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters typed, and how many there may be</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>title of a field that is required</comment>
        <translation>%1 *</translation>
    </message>
</context>
<context>
    <name>ratingdesk::HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>About RatingDesk</source>
        <translation>Пра праграму RatingDesk</translation>
    </message>
    <message>
        <source>RatingDesk %1</source>
        <translation>RatingDesk %1</translation>
    </message>
    <message>
        <source>Administration client of the portal on which citizens rate state organizations: the register and its hierarchy, proved QR posters, and the ranking and its movement.

Free software under the GNU General Public License, version 3 or later. Built with Qt %1.</source>
        <translation>Кліент адміністравання партала, на якім грамадзяне ацэньваюць дзяржаўныя арганізацыі: рэестр і падпарадкаванасць, правераныя QR-плакаты, рэйтынг і яго змены.

Свабодная праграма пад ліцэнзіяй GNU GPL версіі 3 або навейшай. Сабрана з Qt %1.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Даведка</translation>
    </message>
    <message>
        <source>Keys on this page</source>
        <translation>Клавішы на гэтай старонцы</translation>
    </message>
    <message>
        <source>Keys everywhere</source>
        <translation>Клавішы ва ўсім акне</translation>
    </message>
</context>
<context>
    <name>ratingdesk::HelpTexts</name>
    <message>
        <source>The portal at a glance: how many users, organizations and questionnaires there are, and how satisfied the citizens are, each beside the month before.</source>
        <translation>Партал у цэлым: колькі карыстальнікаў, арганізацый і анкет і наколькі задаволены грамадзяне — побач з паказчыкамі папярэдняга месяца.</translation>
    </message>
    <message>
        <source>Below stand the questionnaires month by month, who rose and who fell most in the ranking, and what was changed last in the register. Every name leads to where more is said of it.</source>
        <translation>Ніжэй — анкеты па месяцах, хто найбольш падняўся і апусціўся ў рэйтынгу і што зменена ў рэестры апошнім. Кожная назва вядзе туды, дзе пра яе сказана падрабязней.</translation>
    </message>
    <message>
        <source>Go where the selected line leads</source>
        <translation>Перайсці туды, куды вядзе выбраны радок</translation>
    </message>
    <message>
        <source>The register. On the left the tree of bodies, organizations and their subdivisions; on the right all that is known about the selected one.</source>
        <translation>Рэестр. Злева — дрэва дзяржаўных органаў, арганізацый і іх падраздзяленняў, справа — усё пра выбраную арганізацыю.</translation>
    </message>
    <message>
        <source>Search by a part of the name, an УНП, an address or an id; the filters leave only what fits. To move an organization, drag it onto the one it will belong to: you are asked for the day and the reason.</source>
        <translation>Шукайце па частцы назвы, УНП, адрасе або нумары; фільтры пакідаюць толькі патрэбнае. Каб перападпарадкаваць арганізацыю, перацягніце яе на тую, якой яна будзе падпарадкавана: праграма спытае дату і падставу.</translation>
    </message>
    <message>
        <source>What you edit is marked until you save or discard it, and it stays while you look at other organizations. Where a colleague has changed the same field meanwhile, you choose which of the two holds.</source>
        <translation>Праўкі пазначаны, пакуль вы іх не захаваеце або не адменіце, і не знікаюць, калі вы глядзіце іншыя арганізацыі. Калі тое ж поле тым часам змяніў калега, вы выбіраеце, якое значэнне застанецца.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Літары</translation>
    </message>
    <message>
        <source>In the tree: search</source>
        <translation>У дрэве: пошук</translation>
    </message>
    <message>
        <source>In the tree: open the branch or the form</source>
        <translation>У дрэве: разгарнуць галіну або картку</translation>
    </message>
    <message>
        <source>In the search field: end the search</source>
        <translation>У радку пошуку: скончыць пошук</translation>
    </message>
    <message>
        <source>Shift or Ctrl with a click</source>
        <translation>Shift або Ctrl і пстрычка</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Выбраць некалькі</translation>
    </message>
    <message>
        <source>Posters, stands and banners with a code that leads to the profile of an organization. On the left for whom, in the middle how, on the right the page as it will be printed.</source>
        <translation>Плакаты, стэнды і банеры з кодам, які вядзе на профіль арганізацыі. Злева — для каго, пасярэдзіне — як аформіць, справа — ліст, якім ён выйдзе з друку.</translation>
    </message>
    <message>
        <source>Ctrl with the wheel</source>
        <translation>Ctrl і кола мышы</translation>
    </message>
    <message>
        <source>On the page: larger or smaller</source>
        <translation>На лісце: буйней або драбней</translation>
    </message>
    <message>
        <source>How organizations rank in a period, and how they have moved since another one. Above the table, below the course of their positions; what is selected in one is selected in the other.</source>
        <translation>Пазіцыі арганізацый за перыяд і іх змяненне ў параўнанні з іншым перыядам. Уверсе — табліца, унізе — ход пазіцый; выбранае ў адной частцы выбрана і ў другой.</translation>
    </message>
    <message>
        <source>Enter or a double click goes down to the subordinates of a row, the path above the table leads up again. The line under the path says how the ranking was formed; with few questionnaires a place says little.</source>
        <translation>Enter або падвойная пстрычка вядзе да падпарадкаваных радка, шлях над табліцай — назад уверх. Радок пад шляхам кажа, як складзены рэйтынг; калі анкет мала, пазіцыя значыць няшмат.</translation>
    </message>
    <message>
        <source>The ranking of the subordinates</source>
        <translation>Рэйтынг падпарадкаваных</translation>
    </message>
    <message>
        <source>The menu in the upper right corner copies the whole portal into a file, while everybody goes on working, and brings it back from such a copy. Keep the copies on another disk. Never put one over a portal&apos;s file by hand: what lies beside that file would damage it.</source>
        <translation>Праз меню ў правым верхнім вуглу можна скапіраваць увесь партал у файл, не перапыняючы нічыёй працы, і аднавіць яго з такой копіі. Захоўвайце копіі на іншым дыску. Ніколі не кладзіце копію паверх файла партала ўручную: файлы, што ляжаць побач з ім, пашкодзілі б яе.</translation>
    </message>
    <message>
        <source>Who works on this portal: with which role, in which part of the register, and when they signed in last. Operators see all accounts, administrators those of their part.</source>
        <translation>Хто працуе на гэтым партале: у якой ролі, у якой частцы рэестра і калі ўваходзіў апошні раз. Аператары бачаць усе ўліковыя запісы, адміністратары — запісы сваёй часткі.</translation>
    </message>
    <message>
        <source>A new account, and one whose password is made anew, gets a password that is shown once: hand it over, for nobody can look it up later. What was changed can be undone; nobody changes what they may do themselves.</source>
        <translation>Новаму ўліковаму запісу, як і таму, пароль якога створаны нанова, даецца пароль, які паказваецца адзін раз: перадайце яго, потым яго ўжо не паглядзець. Змены можна адмяніць; уласныя правы ніхто сабе не мяняе.</translation>
    </message>
    <message>
        <source>Every code is read back from the finished page by two readers and graded before it is printed. What was found, a shortened name for instance, is said below the page.</source>
        <translation>Кожны код перад друкам чытаюць з гатовай старонкі дзве праграмы, і ён атрымлівае ацэнку. Што заўважана, напрыклад скарочаная назва, сказана пад старонкай.</translation>
    </message>
    <message>
        <source>A photograph, a scan or a PDF of something printed can be dropped on the window: whose code it is, whether it still leads there, and whether somebody has stuck another one on it.</source>
        <translation>Фотаздымак, скан або PDF надрукаванага можна перацягнуць у акно: чый гэта код, ці вядзе ён яшчэ туды і ці не наклеіў хто-небудзь паверх іншы.</translation>
    </message>
    <message>
        <source>A table of organizations comes in with “Import…”, or is dropped on the window. Every row has its verdict before anything is changed, and the whole import can be undone.</source>
        <translation>Табліцу арганізацый загружаюць кнопкай «Загрузіць…» або перацягваюць у акно. Рашэнне па кожным радку відаць да таго, як нешта зменіцца, а ўсю загрузку можна адмяніць.</translation>
    </message>
    <message>
        <source>Each poster that was registered as a stand when it was printed: its code, where it hangs and since when, when somebody looked at it last, and how often its link was opened.</source>
        <translation>Кожны плакат, пры друку зарэгістраваны як стэнд: яго код, дзе і з якога дня ён размешчаны, калі яго аглядалі апошні раз і колькі разоў адкрывалі яго спасылку.</translation>
    </message>
    <message>
        <source>The filters show what is to be done: which ones nobody has looked at for a long time, whose links nobody opens, and which are to be printed anew because their organization was renamed, archived or merged. The list can be saved for those who go round.</source>
        <translation>Фільтры паказваюць, што трэба зрабіць: якія стэнды даўно ніхто не аглядаў, чые спасылкі ніхто не адкрывае і якія час надрукаваць нанава, бо арганізацыя перайменавана, пераведзена ў архіў або аб’яднана з іншай. Спіс можна захаваць для тых, хто абыходзіць стэнды.</translation>
    </message>
    <message>
        <source>Say of the selected ones where they hang, that somebody looked at them, or that they are gone. The link of a retired stand still leads to the organization. What was said can be undone.</source>
        <translation>Пра выбраныя можна сказаць, дзе яны размешчаны, што іх агледзелі або што іх больш няма. Спасылка знятага стэнда па-ранейшаму вядзе да арганізацыі. Сказанае можна скасаваць.</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Падвойная пстрычка</translation>
    </message>
    <message>
        <source>Say where it hangs</source>
        <translation>Сказаць, дзе размешчаны</translation>
    </message>
    <message>
        <source>“Merge…” makes several organizations one: what is below them, their links and their stands go to the successor. It can be undone at once, and taken back later with “Separate…”. “Duplicates…” finds what may be registered twice.</source>
        <translation>«Аб’яднаць…» робіць з некалькіх арганізацый адну: падпарадкаваныя, спасылкі і стэнды пераходзяць да правапераемніка. Гэта можна адразу скасаваць, а пазней – раздзяліць кнопкай «Аддзяліць…». «Дублікаты…» знаходзіць тое, што магло быць унесена двойчы.</translation>
    </message>
    <message>
        <source>Banners and pictures for screens are saved as PNG, and beside each, if you want, the HTML that shows it on a web site: as a link to the profile, with a text for those who do not see it.</source>
        <translation>Банеры і малюнкі для экранаў захоўваюцца ў PNG, а побач з кожным, калі трэба, – HTML, які паказвае яго на сайце: як спасылку на профіль, з тэкстам для тых, хто малюнка не бачыць.</translation>
    </message>
    <message>
        <source>Who delivers posters puts the list in the order of delivery and takes a separator sheet before those of each body; or saves a file for each body, in folders as in the hierarchy.</source>
        <translation>Каб развезці плакаты, расстаўце спіс у парадку дастаўкі і надрукуйце раздзяляльны аркуш перад плакатамі кожнага органа – або захавайце асобны файл для кожнага органа, у папках паводле падпарадкаванасці.</translation>
    </message>
    <message>
        <source>A kit for each body is a ZIP file with a poster, a table tent, stickers and banners for each of its organizations, and a page that says how to use them: “More” below the page saves it.</source>
        <translation>Камплект для органа – ZIP-файл, у якім для кожнай яго арганізацыі ёсць плакат, настольны домік, наклейкі і банеры, а таксама старонка пра тое, як імі карыстацца. Захоўвае яго кнопка «Яшчэ» пад старонкай.</translation>
    </message>
</context>
<context>
    <name>ratingdesk::ImportColumnTable</name>
    <message>
        <source>Column</source>
        <translation>Слупок</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Чытаць як</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Слупкі файла</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Чытаць як: %1</translation>
    </message>
    <message>
        <source>– leave out –</source>
        <translation>– прапусціць –</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Радок %1</translation>
    </message>
</context>
<context>
    <name>ratingdesk::ImportDialog</name>
    <message>
        <source>Show the new organizations</source>
        <translation>Паказаць новыя арганізацыі</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Захаваць справаздачу…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Import organizations</source>
        <translation>Загрузка арганізацый</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Праверыць зноў</translation>
    </message>
    <message numerus="yes">
        <source>The portal does not take %Ln row(s); why stands beside them. Nothing was changed. Mend them, or leave them out.</source>
        <translation>
            <numerusform>Партал не прымае %Ln радок, прычына пазначана ў ім. Нічога не зменена. Выпраўце яго або выключыце.</numerusform>
            <numerusform>Партал не прымае %Ln радкі, прычыны пазначаны ў іх. Нічога не зменена. Выпраўце іх або выключыце.</numerusform>
            <numerusform>Партал не прымае %Ln радкоў, прычыны пазначаны ў іх. Нічога не зменена. Выпраўце іх або выключыце.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Выключыць</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Загружана з файла %1</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Чытанне файла</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>Праверка радкоў</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>File and columns</source>
        <translation>Файл і слупкі</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Праверка</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Вынік</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Праверыць радкі</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln organization(s)</source>
        <translation>
            <numerusform>Загрузіць %Ln арганізацыю</numerusform>
            <numerusform>Загрузіць %Ln арганізацыі</numerusform>
            <numerusform>Загрузіць %Ln арганізацый</numerusform>
        </translation>
    </message>
    <message>
        <source>No row would change anything</source>
        <translation>Ніводны радок нічога не зменіць</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Адмена</translation>
    </message>
    <message>
        <source>“%1” was imported. It can be undone as one change.</source>
        <translation>Файл «%1» загружаны. Загрузку можна адмяніць як адну змену.</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Загрузка «%1»</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was imported: %Ln change(s)</source>
        <translation>
            <numerusform>Файл «%1» загружаны: %Ln змена</numerusform>
            <numerusform>Файл «%1» загружаны: %Ln змены</numerusform>
            <numerusform>Файл «%1» загружаны: %Ln змен</numerusform>
        </translation>
    </message>
    <message>
        <source>File with organizations</source>
        <translation>Файл з арганізацыямі</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx *.ods);;All files (*)</source>
        <translation>Табліцы (*.csv *.txt *.tsv *.xlsx *.ods);;Усе файлы (*)</translation>
    </message>
    <message>
        <source>Choices for an import</source>
        <translation>Адпаведнасці для загрузкі</translation>
    </message>
    <message>
        <source>Mappings (*.json);;All files (*)</source>
        <translation>Апісанні адпаведнасцей (*.json);;Усе файлы (*)</translation>
    </message>
    <message>
        <source>Save the choices</source>
        <translation>Захаваць адпаведнасці</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Апісанні адпаведнасцей (*.json)</translation>
    </message>
    <message>
        <source>The choices were saved to “%1”.</source>
        <translation>Адпаведнасці захаваны ў «%1».</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Захаваць справаздачу</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Табліцы (*.csv)</translation>
    </message>
    <message>
        <source>%1 report.csv</source>
        <comment>the name of a file</comment>
        <translation>%1 справаздача.csv</translation>
    </message>
    <message>
        <source>The report was saved to “%1”.</source>
        <translation>Справаздача захавана ў «%1».</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Адкрыць файл</translation>
    </message>
    <message>
        <source>Nothing was imported yet, and what was mended and chosen here would be lost.</source>
        <translation>Нічога яшчэ не загружана, а выпраўленае і выбранае тут прападзе.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Усё роўна закрыць</translation>
    </message>
</context>
<context>
    <name>ratingdesk::ImportFilePane</name>
    <message>
        <source>Choose a file…</source>
        <translation>Выбраць файл…</translation>
    </message>
    <message>
        <source>Signs of web pages such as &amp;&amp;quot; are what they mean</source>
        <translation>Знакі вэб-старонак, як &amp;&amp;quot;, замяняць на звычайныя</translation>
    </message>
    <message>
        <source>Several spaces are one</source>
        <translation>Некалькі прабелаў лічыць адным</translation>
    </message>
    <message>
        <source>Surplus separators belong to the text of the last column</source>
        <translation>Лішнія раздзяляльнікі аднесці да апошняга слупка</translation>
    </message>
    <message>
        <source>Load choices…</source>
        <translation>Загрузіць адпаведнасці…</translation>
    </message>
    <message>
        <source>Save choices…</source>
        <translation>Захаваць адпаведнасці…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Takes what columns mean from a file, as the command line reads it</source>
        <translation>Узяць значэнні слупкоў з файла, які чытае і камандны радок</translation>
    </message>
    <message>
        <source>Keeps what was chosen here in a file, which the command line takes with --mapping</source>
        <translation>Захаваць выбранае тут у файл, які камандны радок прымае праз --mapping</translation>
    </message>
    <message>
        <source>Added to every id</source>
        <translation>Дадаць да кожнага нумара</translation>
    </message>
    <message>
        <source>So that ids of another system do not meet those of the portal</source>
        <translation>Каб нумары іншай сістэмы не супалі з нумарамі партала</translation>
    </message>
    <message>
        <source>found out</source>
        <translation>вызначыць</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кадаванне</translation>
    </message>
    <message>
        <source>Between the fields</source>
        <translation>Раздзяляльнік палёў</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Аркуш</translation>
    </message>
    <message>
        <source>Row that names the columns</source>
        <translation>Радок з назвамі слупкоў</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) below the heading.</source>
        <translation>
            <numerusform>Пад загалоўкам %Ln радок.</numerusform>
            <numerusform>Пад загалоўкам %Ln радкі.</numerusform>
            <numerusform>Пад загалоўкам %Ln радкоў.</numerusform>
        </translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>коска ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>кропка з коскай ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляцыя</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>вертыкальная рыса |</translation>
    </message>
    <message>
        <source>A table of organizations, in CSV, XLSX or ODS, one row of which names the columns. It can also be dropped here. Nothing is changed before you have seen what would become of every row.</source>
        <translation>Табліца арганізацый у CSV, XLSX або ODS, адзін з радкоў якой называе слупкі. Яе можна і перацягнуць сюды. Нічога не зменіцца, пакуль вы не ўбачыце, што стане з кожным радком.</translation>
    </message>
</context>
<context>
    <name>ratingdesk::ImportRowsModel</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Радок %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column of a file and what stands in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Лішняе</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Радок</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Рашэнне</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Тлумачэнне</translation>
    </message>
    <message>
        <source>The file&apos;s column “%1”</source>
        <translation>Слупок файла «%1»</translation>
    </message>
</context>
<context>
    <name>ratingdesk::ImportRowsPane</name>
    <message>
        <source>Search the rows</source>
        <translation>Шукаць у радках</translation>
    </message>
    <message>
        <source>Take those shown</source>
        <translation>Выбраць паказаныя</translation>
    </message>
    <message>
        <source>Leave out those shown</source>
        <translation>Выключыць паказаныя</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Радкі файла</translation>
    </message>
    <message>
        <source>The selected row</source>
        <translation>Выбраны радок</translation>
    </message>
    <message>
        <source>Reason, kept in the journal</source>
        <translation>Прычына для журнала</translation>
    </message>
    <message>
        <source>Show only rows with this verdict; several can be chosen together</source>
        <translation>Паказаць толькі радкі з гэтым рашэннем; можна выбраць некалькі</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a verdict and how many rows have it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln радок</numerusform>
            <numerusform>%Ln радкі</numerusform>
            <numerusform>%Ln радкоў</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 з %2 радкоў</translation>
    </message>
    <message>
        <source>All that is to be said of the selected row stands here. A cell is mended by a double click or F2, a row is left out with its check box or the space bar.</source>
        <translation>Тут стаіць усё пра выбраны радок. Ячэйку выпраўляюць двайной пстрычкай або F2, радок выключаюць сцяжком або прабелам.</translation>
    </message>
</context>
<context>
    <name>ratingdesk::JournalModel</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (undo)</source>
        <comment>what happened, by taking back an earlier change</comment>
        <translation>%1 (скасаванне)</translation>
    </message>
    <message>
        <source>%1 (undo of: %2)</source>
        <comment>what happened, by taking back an earlier change, and that one&apos;s reason</comment>
        <translation>%1 (скасаванне: %2)</translation>
    </message>
    <message>
        <source>%1 — %2, %3</source>
        <comment>what happened, who did it, and when</comment>
        <translation>%1 — %2, %3</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змяненне</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the value of a field before a change</comment>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <comment>the value of a field after a change</comment>
        <translation>Стала</translation>
    </message>
    <message>
        <source>Merged into “%1”</source>
        <translation>Далучана да «%1»</translation>
    </message>
    <message>
        <source>Separated from “%1”</source>
        <translation>Аддзелена ад «%1»</translation>
    </message>
</context>
<context>
    <name>ratingdesk::JumpField</name>
    <message>
        <source>Jump to organization… (Ctrl+K)</source>
        <translation>Перайсці да арганізацыі… (Ctrl+K)</translation>
    </message>
    <message>
        <source>Jump to organization</source>
        <translation>Перайсці да арганізацыі</translation>
    </message>
    <message>
        <source>Find an organization by name, УНП, address or id</source>
        <translation>Знайсці арганізацыю па назве, УНП, адрасе або нумары</translation>
    </message>
</context>
<context>
    <name>ratingdesk::JumpModel</name>
    <message>
        <source>The register is still being loaded.</source>
        <translation>Рэестр яшчэ загружаецца.</translation>
    </message>
    <message>
        <source>Type a part of a name, an УНП, an address or an id.</source>
        <translation>Увядзіце частку назвы, УНП, адрас або нумар.</translation>
    </message>
    <message>
        <source>No organization has all of these words.</source>
        <translation>Няма арганізацыі з усімі гэтымі словамі.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: type further words.</source>
        <translation>
            <numerusform>Яшчэ %Ln: увядзіце больш слоў.</numerusform>
            <numerusform>Яшчэ %Ln: увядзіце больш слоў.</numerusform>
            <numerusform>Яшчэ %Ln: увядзіце больш слоў.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::Leaving</name>
    <message>
        <source>Not confirmed yet</source>
        <translation>Яшчэ не пацверджана</translation>
    </message>
    <message>
        <source>The portal has not confirmed your last changes yet.</source>
        <translation>Партал яшчэ не пацвердзіў вашы апошнія змены.</translation>
    </message>
    <message>
        <source>Whoever leaves now does not learn whether they were made. What has not been sent yet is not made.</source>
        <translation>Калі выйсці зараз, застанецца невядомым, ці ўнесены яны. Тое, што яшчэ не адпраўлена, унесена не будзе.</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Выйсці зараз</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Пачакаць</translation>
    </message>
</context>
<context>
    <name>ratingdesk::ListChanges</name>
    <message>
        <source>The list was put in the order of delivery</source>
        <translation>Спіс расстаўлены ў парадку дастаўкі</translation>
    </message>
    <message>
        <source>None of them has a stand.</source>
        <translation>Стэнда няма ні ў адной з іх.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) with a stand were taken out of the list</source>
        <translation>
            <numerusform>Са спіса прыбрана %Ln арганізацыя, у якой ёсць стэнд</numerusform>
            <numerusform>Са спіса прыбраны %Ln арганізацыі, у якіх ёсць стэнд</numerusform>
            <numerusform>Са спіса прыбрана %Ln арганізацый, у якіх ёсць стэнд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::MainWindow</name>
    <message>
        <source>This desktop has no keychain: the password will be asked for each time.</source>
        <translation>У гэтай сістэме няма звязкі ключоў: пароль давядзецца ўводзіць кожны раз.</translation>
    </message>
    <message>
        <source>The keychain did not take the password: it will be asked for next time.</source>
        <translation>Звязка ключоў не прыняла пароль: наступным разам ён будзе запытаны.</translation>
    </message>
    <message>
        <source>Open a portal file</source>
        <translation>Адкрыць файл партала</translation>
    </message>
    <message>
        <source>Portal files (*.sqlite *.db);;All files (*)</source>
        <translation>Файлы партала (*.sqlite *.db);;Усе файлы (*)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Старонкі</translation>
    </message>
    <message>
        <source>Demo portal: invented data</source>
        <translation>Дэманстрацыйны партал: даныя выдуманыя</translation>
    </message>
    <message>
        <source>%1 — RatingDesk</source>
        <translation>%1 — RatingDesk</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) · updated %1</source>
        <translation>
            <numerusform>%Ln арганізацыя · абноўлена а %1</numerusform>
            <numerusform>%Ln арганізацыі · абноўлена а %1</numerusform>
            <numerusform>%Ln арганізацый · абноўлена а %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Аператар</translation>
    </message>
    <message>
        <source>The portal answers again: the change whose outcome was not known was saved.</source>
        <translation>Партал зноў адказвае: змяненне, пра якое не было вядома, захавана яно ці не, захавана.</translation>
    </message>
    <message>
        <source>The portal answers again: the change whose outcome was not known was not saved. Make it again.</source>
        <translation>Партал зноў адказвае: змяненне, пра якое не было вядома, захавана яно ці не, не захавана. Унясіце яго зноў.</translation>
    </message>
    <message>
        <source>What is typed cannot be kept on this computer until it is saved: the folder %1 takes no files.</source>
        <translation>Уведзенае не ўдаецца трымаць на гэтым камп’ютары да захавання: у папку %1 нельга запісаць файлы.</translation>
    </message>
    <message>
        <source>Copying “%1”</source>
        <translation>Капіраванне партала «%1»</translation>
    </message>
    <message>
        <source>The portal was copied into “%1”</source>
        <translation>Партал скапіраваны ў файл «%1»</translation>
    </message>
    <message>
        <source>Bringing “%1” back</source>
        <translation>Аднаўленне партала «%1»</translation>
    </message>
    <message>
        <source>The log file could not be opened. It lies here: %1</source>
        <translation>Не ўдалося адкрыць файл пратакола. Ён знаходзіцца тут: %1</translation>
    </message>
    <message>
        <source>The portal has not confirmed your last changes yet. As soon as it has, it goes on by itself.</source>
        <translation>Партал яшчэ не пацвердзіў вашы апошнія змены. Пасля пацвярджэння праца працягнецца сама.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Увайсці зноў</translation>
    </message>
</context>
<context>
    <name>ratingdesk::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Аб’яднаць</translation>
    </message>
    <message>
        <source>Into which: name, УНП, id or address</source>
        <translation>Правапераемнік: назва, УНП, нумар або адрас</translation>
    </message>
    <message>
        <source>Search the organization that goes on</source>
        <translation>Пошук арганізацыі-правапераемніка</translation>
    </message>
    <message>
        <source>Organizations that can go on</source>
        <translation>Магчымыя правапераемнікі</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>З якога дня</translation>
    </message>
    <message>
        <source>The day from which they are one</source>
        <translation>Дзень, з якога гэта адна арганізацыя</translation>
    </message>
    <message>
        <source>Merge “%1” into another organization</source>
        <translation>Далучыць «%1» да іншай арганізацыі</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln organization(s) into one</source>
        <translation>
            <numerusform>Аб’яднаць %Ln арганізацыю ў адну</numerusform>
            <numerusform>Аб’яднаць %Ln арганізацыі ў адну</numerusform>
            <numerusform>Аб’яднаць %Ln арганізацый у адну</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>Далучыць «%1» да «%2»</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln organization(s) into “%1”</source>
        <translation>
            <numerusform>Далучыць %Ln арганізацыю да «%1»</numerusform>
            <numerusform>Далучыць %Ln арганізацыі да «%1»</numerusform>
            <numerusform>Далучыць %Ln арганізацый да «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was merged into “%2”</source>
        <translation>«%1» далучана да «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) were merged into “%1”</source>
        <translation>
            <numerusform>%Ln арганізацыя далучана да «%1»</numerusform>
            <numerusform>%Ln арганізацыі далучаны да «%1»</numerusform>
            <numerusform>%Ln арганізацый далучана да «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up what this touches…</source>
        <translation>Правяраем, што гэта закране…</translation>
    </message>
    <message>
        <source>Choose the organization that goes on.</source>
        <translation>Выберыце правапераемніка.</translation>
    </message>
</context>
<context>
    <name>ratingdesk::MergeWords</name>
    <message>
        <source>“%1” stood below one of them and takes its place.</source>
        <translation>«%1» была ў падпарадкаванні адной з іх і зойме яе месца.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) below them come below “%1”.</source>
        <translation>
            <numerusform>%Ln падпарадкаваная арганізацыя пяройдзе ў падпарадкаванне «%1».</numerusform>
            <numerusform>%Ln падпарадкаваныя арганізацыі пяройдуць у падпарадкаванне «%1».</numerusform>
            <numerusform>%Ln падпарадкаваных арганізацый пяройдуць у падпарадкаванне «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questionnaire(s) stay in their own history and count in no ranking from that day on.</source>
        <translation>
            <numerusform>%Ln анкета застанецца ва ўласнай гісторыі і з гэтага дня не ўлічваецца ў рэйтынгах.</numerusform>
            <numerusform>%Ln анкеты застануцца ва ўласнай гісторыі і з гэтага дня не ўлічваюцца ў рэйтынгах.</numerusform>
            <numerusform>%Ln анкет застануцца ва ўласнай гісторыі і з гэтага дня не ўлічваюцца ў рэйтынгах.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) in use lead to “%1”.</source>
        <translation>
            <numerusform>%Ln нязняты стэнд будзе весці на «%1».</numerusform>
            <numerusform>%Ln нязнятыя стэнды будуць весці на «%1».</numerusform>
            <numerusform>%Ln нязнятых стэндаў будуць весці на «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) keep the right to what is merged and have none to what moves away.</source>
        <translation>
            <numerusform>%Ln уліковы запіс захавае правы на далучанае, але не на тое, што пяройдзе да іншай арганізацыі.</numerusform>
            <numerusform>%Ln уліковыя запісы захаваюць правы на далучанае, але не на тое, што пяройдзе да іншай арганізацыі.</numerusform>
            <numerusform>%Ln уліковых запісаў захаваюць правы на далучанае, але не на тое, што пяройдзе да іншай арганізацыі.</numerusform>
        </translation>
    </message>
    <message>
        <source>These accounts keep the right to what is merged and have none to what moves away: %1.</source>
        <translation>Гэтыя ўліковыя запісы захаваюць правы на далучанае, але не на тое, што пяройдзе да іншай арганізацыі: %1.</translation>
    </message>
    <message>
        <source>Nothing else hangs on them.</source>
        <translation>Больш нічога з імі не звязана.</translation>
    </message>
    <message>
        <source>Merged into “%1” on %2 by %3.</source>
        <translation>Далучана да «%1» %2, аўтар змянення — %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) that came along stand below it again.</source>
        <translation>
            <numerusform>%Ln арганізацыя, што перайшла разам з ёй, вернецца ў яе падпарадкаванне.</numerusform>
            <numerusform>%Ln арганізацыі, што перайшлі разам з ёй, вернуцца ў яе падпарадкаванне.</numerusform>
            <numerusform>%Ln арганізацый, што перайшлі разам з ёй, вернуцца ў яе падпарадкаванне.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) that came along were moved on since and stay where they are.</source>
        <translation>
            <numerusform>%Ln арганізацыя, што перайшла з ёй, пасля гэтага перамешчана і застанецца на сваім месцы.</numerusform>
            <numerusform>%Ln арганізацыі, што перайшлі з ёй, пасля гэтага перамешчаны і застануцца на сваім месцы.</numerusform>
            <numerusform>%Ln арганізацый, што перайшлі з ёй, пасля гэтага перамешчаны і застануцца на сваім месцы.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Падрабязнасці</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Капіраваць</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Капіраваць падрабязнасці</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыць паведамленне</translation>
    </message>
</context>
<context>
    <name>ratingdesk::MethodChooser</name>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Удзельнікі</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Удзельнікі</translation>
    </message>
    <message>
        <source>Group: region, sphere or category</source>
        <translation>Група: вобласць, сфера або катэгорыя</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Спосаб разліку</translation>
    </message>
    <message>
        <source>How the ranking is formed</source>
        <translation>Як будуецца рэйтынг</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Усе групы</translation>
    </message>
    <message>
        <source>Questionnaires needed for a position</source>
        <translation>Мінімум анкет для пазіцыі</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Не менш за %1</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Ацэнкі</translation>
    </message>
    <message>
        <source>Score of a questionnaire</source>
        <translation>Бал анкеты</translation>
    </message>
    <message>
        <source>Score of an organization</source>
        <translation>Бал арганізацыі</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Задаволенасць</translation>
    </message>
    <message>
        <source>Hierarchy</source>
        <translation>Падпарадкаванасць</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Група</translation>
    </message>
</context>
<context>
    <name>ratingdesk::MonthColumns</name>
    <message>
        <source>%1: no questionnaires</source>
        <translation>%1: анкет няма</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln questionnaire(s), score %2</source>
        <translation>
            <numerusform>%1: %Ln анкета, бал %2</numerusform>
            <numerusform>%1: %Ln анкеты, бал %2</numerusform>
            <numerusform>%1: %Ln анкет, бал %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::MovePanel</name>
    <message>
        <source>Move “%1”</source>
        <translation>Перамясціць «%1»</translation>
    </message>
    <message>
        <source>Move “%1” below “%2”</source>
        <translation>Падпарадкаваць «%1» арганізацыі «%2»</translation>
    </message>
    <message>
        <source>Move “%1” to the top of the hierarchy</source>
        <translation>Перамясціць «%1» на верхні ўзровень</translation>
    </message>
    <message>
        <source>The top of the hierarchy</source>
        <translation>Верхні ўзровень</translation>
    </message>
    <message>
        <source>Looking up what moves along…</source>
        <translation>Правяраецца, што пераходзіць разам…</translation>
    </message>
    <message>
        <source>It stands there already.</source>
        <translation>Яна ўжо там.</translation>
    </message>
    <message>
        <source>Where to: name, УНП, id or address</source>
        <translation>Куды: назва, УНП, нумар або адрас</translation>
    </message>
    <message>
        <source>Search the place to move to</source>
        <translation>Пошук месца для перамяшчэння</translation>
    </message>
    <message>
        <source>Places to move to</source>
        <translation>Месцы для перамяшчэння</translation>
    </message>
    <message>
        <source>Reason, for the journal</source>
        <translation>Прычына для журнала</translation>
    </message>
    <message>
        <source>Reason for the move</source>
        <translation>Прычына перамяшчэння</translation>
    </message>
    <message>
        <source>Order, decision, correction…</source>
        <translation>Загад, рашэнне, выпраўленне…</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>З якога дня</translation>
    </message>
    <message>
        <source>The day from which it stands there</source>
        <translation>Дзень, з якога яна там знаходзіцца</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Адмена</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перамясціць</translation>
    </message>
    <message>
        <source>Nothing else moves along.</source>
        <translation>Падпарадкаваных няма.</translation>
    </message>
    <message>
        <source>“%1” now stands below “%2”</source>
        <translation>«%1» цяпер у падпарадкаванні арганізацыі «%2»</translation>
    </message>
    <message>
        <source>“%1” now stands at the top of the hierarchy</source>
        <translation>«%1» цяпер на верхнім узроўні</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln organization(s)</source>
        <translation>
            <numerusform>Перамясціць %Ln арганізацыю</numerusform>
            <numerusform>Перамясціць %Ln арганізацыі</numerusform>
            <numerusform>Перамясціць %Ln арганізацый</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln organization(s) below “%1”</source>
        <translation>
            <numerusform>Падпарадкаваць %Ln арганізацыю арганізацыі «%1»</numerusform>
            <numerusform>Падпарадкаваць %Ln арганізацыі арганізацыі «%1»</numerusform>
            <numerusform>Падпарадкаваць %Ln арганізацый арганізацыі «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln organization(s) to the top of the hierarchy</source>
        <translation>
            <numerusform>Перамясціць %Ln арганізацыю на верхні ўзровень</numerusform>
            <numerusform>Перамясціць %Ln арганізацыі на верхні ўзровень</numerusform>
            <numerusform>Перамясціць %Ln арганізацый на верхні ўзровень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) now stand below “%1”</source>
        <translation>
            <numerusform>%Ln арганізацыя цяпер у падпарадкаванні «%1»</numerusform>
            <numerusform>%Ln арганізацыі цяпер у падпарадкаванні «%1»</numerusform>
            <numerusform>%Ln арганізацый цяпер у падпарадкаванні «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) now stand at the top of the hierarchy</source>
        <translation>
            <numerusform>%Ln арганізацыя цяпер на верхнім узроўні</numerusform>
            <numerusform>%Ln арганізацыі цяпер на верхнім узроўні</numerusform>
            <numerusform>%Ln арганізацый цяпер на верхнім узроўні</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) below it move along.</source>
        <translation>
            <numerusform>Разам з ёй пераходзіць %Ln падпарадкаваная арганізацыя.</numerusform>
            <numerusform>Разам з ёй пераходзяць %Ln падпарадкаваныя арганізацыі.</numerusform>
            <numerusform>Разам з ёй пераходзіць %Ln падпарадкаваных арганізацый.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questionnaire(s) count at the new place from then on.</source>
        <translation>
            <numerusform>З гэтага дня на новым месцы ўлічваецца %Ln анкета.</numerusform>
            <numerusform>З гэтага дня на новым месцы ўлічваюцца %Ln анкеты.</numerusform>
            <numerusform>З гэтага дня на новым месцы ўлічваецца %Ln анкет.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::MovementPane</name>
    <message>
        <source>Position</source>
        <translation>Пазіцыя</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Бал</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Анкеты</translation>
    </message>
    <message>
        <source>Best, last and around the selected</source>
        <translation>Лепшыя, апошнія і побач з выбранай</translation>
    </message>
    <message>
        <source>Most questionnaires</source>
        <translation>Найбольш анкет</translation>
    </message>
    <message>
        <source>Largest movements</source>
        <translation>Найбольшыя змены</translation>
    </message>
    <message>
        <source>Pinned only</source>
        <translation>Толькі замацаваныя</translation>
    </message>
    <message>
        <source>Lit lines</source>
        <translation>Вылучаныя лініі</translation>
    </message>
    <message>
        <source>&amp;Lit lines</source>
        <translation>&amp;Вылучаны</translation>
    </message>
    <message>
        <source>&amp;Periods</source>
        <translation>&amp;Перыядаў</translation>
    </message>
    <message>
        <source>Number of periods in the chart</source>
        <translation>Колькасць перыядаў на дыяграме</translation>
    </message>
    <message>
        <source>Movement chart</source>
        <translation>Дыяграма змены пазіцый</translation>
    </message>
    <message>
        <source>Unpin the selected line</source>
        <translation>Адмацаваць выбраную лінію</translation>
    </message>
    <message>
        <source>Pin the selected line</source>
        <translation>Замацаваць выбраную лінію</translation>
    </message>
    <message>
        <source>%1: position %2 of %3, score %4</source>
        <extracomment>%1 period, %2 position, %3 how many have one, %4 score</extracomment>
        <translation>%1: пазіцыя %2 з %3, бал %4</translation>
    </message>
    <message>
        <source>Questionnaires: %1</source>
        <translation>Анкет: %1</translation>
    </message>
</context>
<context>
    <name>ratingdesk::Navigation</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>ratingdesk::NewAccountDialog</name>
    <message>
        <source>New account</source>
        <translation>Новы ўліковы запіс</translation>
    </message>
    <message>
        <source>Name with which the person signs in</source>
        <translation>Імя для ўваходу</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роля</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Стварыць уліковы запіс</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Адмена</translation>
    </message>
</context>
<context>
    <name>ratingdesk::OpeningOffer</name>
    <message>
        <source>Open the folder</source>
        <translation>Адкрыць папку</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Адкрыць файл</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>«%1» не ўдалося адкрыць.</translation>
    </message>
</context>
<context>
    <name>ratingdesk::OrganizationActions</name>
    <message>
        <source>Archive “%1”</source>
        <translation>У архіў «%1»</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>Вярнуць «%1»</translation>
    </message>
    <message>
        <source>&amp;New below…</source>
        <translation>&amp;Дадаць падпарадкаваную…</translation>
    </message>
    <message>
        <source>Register a new organization below this one</source>
        <translation>Зарэгістраваць новую арганізацыю ў падпарадкаванні гэтай</translation>
    </message>
    <message>
        <source>New at the &amp;top…</source>
        <translation>Дадаць на &amp;верхнім узроўні…</translation>
    </message>
    <message>
        <source>Register a new organization at the top of the hierarchy</source>
        <translation>Зарэгістраваць новую арганізацыю на верхнім узроўні</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Перамясціць…</translation>
    </message>
    <message>
        <source>Put it below another organization</source>
        <translation>Падпарадкаваць іншай арганізацыі</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>У &amp;архіў</translation>
    </message>
    <message>
        <source>Take it out of ratings and rankings; its history stays</source>
        <translation>Прыбраць з ацэнак і рэйтынгаў; гісторыя захаваецца</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>Вя&amp;рнуць</translation>
    </message>
    <message>
        <source>Make it active again</source>
        <translation>Зноў зрабіць дзейнай</translation>
    </message>
    <message>
        <source>Make &amp;posters…</source>
        <translation>П&amp;лакаты…</translation>
    </message>
    <message>
        <source>Make posters for what is selected</source>
        <translation>Зрабіць плакаты для выбранага</translation>
    </message>
    <message>
        <source>Make posters for all &amp;below…</source>
        <translation>Плакаты для ўсіх па&amp;дпарадкаваных…</translation>
    </message>
    <message>
        <source>Make posters for what is selected and everything below</source>
        <translation>Зрабіць плакаты для выбранага і ўсіх падпарадкаваных</translation>
    </message>
    <message>
        <source>Show in &amp;ranking</source>
        <translation>У &amp;рэйтынгу</translation>
    </message>
    <message>
        <source>Show its place among its neighbours</source>
        <translation>Паказаць пазіцыю сярод суседзяў</translation>
    </message>
    <message>
        <source>&amp;Copy profile link</source>
        <translation>&amp;Капіраваць спасылку на профіль</translation>
    </message>
    <message>
        <source>Copy the address of the profile page</source>
        <translation>Капіраваць адрас старонкі профілю</translation>
    </message>
    <message>
        <source>“%1” was archived</source>
        <translation>Пераведзена ў архіў: «%1»</translation>
    </message>
    <message>
        <source>“%1” is active again</source>
        <translation>Зноў дзейнічае: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile link(s) copied</source>
        <translation>
            <numerusform>Скапіравана %Ln спасылка на профіль</numerusform>
            <numerusform>Скапіраваны %Ln спасылкі на профілі</numerusform>
            <numerusform>Скапіравана %Ln спасылак на профілі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make posters of the %Ln found…</source>
        <translation>
            <numerusform>Плакаты для %Ln знойдзенай…</numerusform>
            <numerusform>Плакаты для %Ln знойдзеных…</numerusform>
            <numerusform>Плакаты для %Ln знойдзеных…</numerusform>
        </translation>
    </message>
    <message>
        <source>Make posters for all that the search and the filters ask for</source>
        <translation>Зрабіць плакаты для ўсяго, што знойдзена пошукам і фільтрамі</translation>
    </message>
    <message numerus="yes">
        <source>Archive “%1” and %Ln more</source>
        <translation>
            <numerusform>Перавесці ў архіў «%1» і яшчэ %Ln арганізацыю</numerusform>
            <numerusform>Перавесці ў архіў «%1» і яшчэ %Ln арганізацыі</numerusform>
            <numerusform>Перавесці ў архіў «%1» і яшчэ %Ln арганізацый</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %Ln more were archived</source>
        <translation>
            <numerusform>«%1» і яшчэ %Ln арганізацыя пераведзены ў архіў</numerusform>
            <numerusform>«%1» і яшчэ %Ln арганізацыі пераведзены ў архіў</numerusform>
            <numerusform>«%1» і яшчэ %Ln арганізацый пераведзены ў архіў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back “%1” and %Ln more</source>
        <translation>
            <numerusform>Вярнуць з архіва «%1» і яшчэ %Ln арганізацыю</numerusform>
            <numerusform>Вярнуць з архіва «%1» і яшчэ %Ln арганізацыі</numerusform>
            <numerusform>Вярнуць з архіва «%1» і яшчэ %Ln арганізацый</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %Ln more are active again</source>
        <translation>
            <numerusform>«%1» і яшчэ %Ln арганізацыя зноў дзейнічаюць</numerusform>
            <numerusform>«%1» і яшчэ %Ln арганізацыі зноў дзейнічаюць</numerusform>
            <numerusform>«%1» і яшчэ %Ln арганізацый зноў дзейнічаюць</numerusform>
        </translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>Аб’&amp;яднаць…</translation>
    </message>
    <message>
        <source>Make several organizations one</source>
        <translation>Аб’яднаць некалькі арганізацый у адну</translation>
    </message>
    <message>
        <source>&amp;Separate…</source>
        <translation>&amp;Аддзяліць…</translation>
    </message>
    <message>
        <source>Take back that it was merged into another one</source>
        <translation>Скасаваць далучэнне да іншай арганізацыі</translation>
    </message>
</context>
<context>
    <name>ratingdesk::OrganizationChooser</name>
    <message>
        <source>%1 — %2</source>
        <comment>name and where it stands</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 · id %2</source>
        <comment>name and id</comment>
        <translation>%1 · нумар %2</translation>
    </message>
</context>
<context>
    <name>ratingdesk::OrganizationDetail</name>
    <message>
        <source>Loading the organization…</source>
        <translation>Загрузка арганізацыі…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Паўтарыць</translation>
    </message>
    <message>
        <source>A new organization below this one is not saved yet.</source>
        <translation>Новая падпарадкаваная арганізацыя яшчэ не захавана.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Працягнуць</translation>
    </message>
    <message>
        <source>Register “%1”</source>
        <translation>Зарэгістраваць «%1»</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Змяніць «%1»</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Агульнае</translation>
    </message>
    <message>
        <source>Position and ratings</source>
        <translation>Пазіцыя і ацэнкі</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Гісторыя</translation>
    </message>
    <message>
        <source>Details of the organization</source>
        <translation>Звесткі пра арганізацыю</translation>
    </message>
    <message>
        <source>“%1” was registered</source>
        <translation>Зарэгістравана: «%1»</translation>
    </message>
    <message>
        <source>“%1” was changed</source>
        <translation>Зменена: «%1»</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Захаваць змены</translation>
    </message>
    <message>
        <source>“%1” was not saved: %2</source>
        <comment>name and why</comment>
        <translation>Не захавана «%1»: %2</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Захаваць і дадаць яшчэ</translation>
    </message>
</context>
<context>
    <name>ratingdesk::OrganizationFilterBar</name>
    <message>
        <source>Search by name, УНП, id or address</source>
        <translation>Пошук па назве, УНП, нумары або адрасе</translation>
    </message>
    <message>
        <source>Search organizations</source>
        <translation>Пошук арганізацый</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Вобласць</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Рэестр</translation>
    </message>
    <message>
        <source>No sphere</source>
        <translation>Без сферы</translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation>Сфера</translation>
    </message>
</context>
<context>
    <name>ratingdesk::OrganizationForm</name>
    <message>
        <source>Not given</source>
        <translation>Не ўказана</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Назвы</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>У рэестры</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Кантакты</translation>
    </message>
    <message>
        <source>Profile link</source>
        <translation>Спасылка на профіль</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Капіраваць</translation>
    </message>
    <message>
        <source>Copy the link in the form that codes and browsers use</source>
        <translation>Капіраваць спасылку ў выглядзе для кодаў і браўзераў</translation>
    </message>
    <message>
        <source>Copy the profile link</source>
        <translation>Капіраваць спасылку на профіль</translation>
    </message>
    <message>
        <source>There are no spheres in this portal yet. Its operator adds them on the command line: ratingdesk spheres create.</source>
        <translation>На гэтым партале яшчэ няма сфер. Іх дадае аператар партала ў камандным радку: ratingdesk spheres create.</translation>
    </message>
    <message>
        <source>* At least one of the two full names is required.</source>
        <translation>* Патрэбна хаця б адна з дзвюх поўных назваў.</translation>
    </message>
</context>
<context>
    <name>ratingdesk::OrganizationHeader</name>
    <message>
        <source>%1 · id %2</source>
        <comment>kind and id</comment>
        <translation>%1 · № %2</translation>
    </message>
    <message>
        <source>%1 · id %2 · %3</source>
        <comment>kind, id and state</comment>
        <translation>%1 · № %2 · %3</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Новая арганізацыя</translation>
    </message>
    <message>
        <source>below “%1”</source>
        <translation>у падпарадкаванні: %1</translation>
    </message>
    <message>
        <source>at the top of the hierarchy</source>
        <translation>на верхнім узроўні</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Дзе знаходзіцца</translation>
    </message>
</context>
<context>
    <name>ratingdesk::OrganizationHistory</name>
    <message>
        <source>History of the organization</source>
        <translation>Гісторыя арганізацыі</translation>
    </message>
    <message>
        <source>Every change of this organization will stand here, with who made it, when and why.</source>
        <translation>Тут будзе кожная змена гэтай арганізацыі: хто, калі і чаму яе ўнёс.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Паўтарыць</translation>
    </message>
    <message>
        <source>Loading the history…</source>
        <translation>Загрузка гісторыі…</translation>
    </message>
</context>
<context>
    <name>ratingdesk::OrganizationRatings</name>
    <message>
        <source>Loading the ratings…</source>
        <translation>Загрузка ацэнак…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Паўтарыць</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position and how many have one</comment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>With everything below</source>
        <translation>З усімі падпарадкаванымі</translation>
    </message>
    <message>
        <source>Its own only</source>
        <translation>Толькі ўласныя</translation>
    </message>
    <message>
        <source>Whose questionnaires are counted</source>
        <translation>Чые анкеты ўлічваюцца</translation>
    </message>
    <message>
        <source>in the country</source>
        <translation>у краіне</translation>
    </message>
    <message>
        <source>among neighbours</source>
        <translation>сярод суседзяў</translation>
    </message>
    <message>
        <source>questionnaires</source>
        <translation>анкет</translation>
    </message>
    <message>
        <source>score</source>
        <translation>бал</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>задаволены</translation>
    </message>
    <message>
        <source>Positions to date, by the base criteria, with all questionnaires of what stands below. Satisfied: share of questionnaires with a score of 4 and more.</source>
        <translation>Пазіцыі на сёння па базавых крытэрыях, разам з анкетамі ўсіх падпарадкаваных. Задаволены: доля анкет з балам 4 і вышэй.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Крытэрыі</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Адказы</translation>
    </message>
    <message>
        <source>Questionnaires per month</source>
        <translation>Анкеты па месяцах</translation>
    </message>
    <message>
        <source>Latest comments</source>
        <translation>Апошнія каментарыі</translation>
    </message>
    <message>
        <source>Mean score per criterion</source>
        <translation>Сярэдні бал па крытэрыях</translation>
    </message>
    <message>
        <source>How often each score was given</source>
        <translation>Як часта ставілі кожны бал</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln адказ</numerusform>
            <numerusform>%Ln адказы</numerusform>
            <numerusform>%Ln адказаў</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::OrganizationTreeDelegate</name>
    <message>
        <source>+ new</source>
        <comment>a new organization below this one is not saved yet</comment>
        <translation>+ новая</translation>
    </message>
</context>
<context>
    <name>ratingdesk::OrganizationTreeModel</name>
    <message>
        <source>How many organizations and subdivisions stand below, on all levels</source>
        <translation>Колькі арганізацый і падраздзяленняў у падпарадкаванні, на ўсіх узроўнях</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Падпарадкаваных</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subordinate(s)</source>
        <translation>
            <numerusform>%Ln падпарадкаваная</numerusform>
            <numerusform>%Ln падпарадкаваныя</numerusform>
            <numerusform>%Ln падпарадкаваных</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, level %3</source>
        <comment>name, kind and depth in the tree</comment>
        <translation>%1, %2, узровень %3</translation>
    </message>
    <message>
        <source>%1, %2, %3, level %4</source>
        <comment>name, kind, state and depth in the tree</comment>
        <translation>%1, %2, %3, узровень %4</translation>
    </message>
</context>
<context>
    <name>ratingdesk::OrganizationTreePanel</name>
    <message>
        <source>Loading the register…</source>
        <translation>Загрузка рэестра…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Паўтарыць</translation>
    </message>
    <message>
        <source>No organization matches.</source>
        <translation>Нічога не знойдзена.</translation>
    </message>
    <message>
        <source>The register is empty. Its organizations will stand here as a tree.</source>
        <translation>Рэестр пусты. Тут яго арганізацыі будуць паказаны дрэвам.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Паказаць усе</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Новая арганізацыя</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <comment>numbers of organizations</comment>
        <translation>Знойдзена %1 з %2</translation>
    </message>
    <message>
        <source>It cannot stand here.</source>
        <translation>Сюды перамясціць нельга.</translation>
    </message>
    <message>
        <source>Open this level</source>
        <translation>Разгарнуць гэты ўзровень</translation>
    </message>
    <message>
        <source>Close this branch</source>
        <translation>Згарнуць гэтую галіну</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Арганізацыі</translation>
    </message>
    <message>
        <source>Drop it to put it below “%1”</source>
        <translation>Адпусціце — будзе ў падпарадкаванні: «%1»</translation>
    </message>
    <message>
        <source>Drop it to put it at the top of the hierarchy</source>
        <translation>Адпусціце — будзе на верхнім узроўні</translation>
    </message>
</context>
<context>
    <name>ratingdesk::OrganizationTreeView</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 і яшчэ %Ln</numerusform>
            <numerusform>%1 і яшчэ %Ln</numerusform>
            <numerusform>%1 і яшчэ %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::OrganizationsPage</name>
    <message>
        <source>Organizations</source>
        <translation>Арганізацыі</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перамясціць</translation>
    </message>
    <message>
        <source>Select an organization in the tree: its data, ratings and history stand here.</source>
        <translation>Выберыце арганізацыю ў дрэве: тут з’явяцца яе даныя, ацэнкі і гісторыя.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) in the register</source>
        <translation>
            <numerusform>У рэестры %Ln арганізацыя</numerusform>
            <numerusform>У рэестры %Ln арганізацыі</numerusform>
            <numerusform>У рэестры %Ln арганізацый</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Пошук у рэестры</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Новая арганізацыя</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>Дублікаты…</translation>
    </message>
    <message>
        <source>Find organizations that may be registered twice</source>
        <translation>Знайсці арганізацыі, якія маглі быць унесены двойчы</translation>
    </message>
</context>
<context>
    <name>ratingdesk::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Агляд</translation>
    </message>
    <message>
        <source>Loading the overview…</source>
        <translation>Загрузка агляду…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Паўтарыць</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <extracomment>%1 is the portal&apos;s name, %2 a day</extracomment>
        <translation>%1 · на %2</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Карыстальнікі</translation>
    </message>
    <message>
        <source>registered citizens</source>
        <translation>зарэгістраваных грамадзян</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Аб’екты</translation>
    </message>
    <message>
        <source>active organizations</source>
        <translation>дзейных арганізацый</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Анкеты</translation>
    </message>
    <message>
        <source>completed assessments</source>
        <translation>запоўненых анкет</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Задаволенасць</translation>
    </message>
    <message>
        <source>share with a score of 4 or more</source>
        <translation>доля анкет з балам 4 і вышэй</translation>
    </message>
    <message>
        <source>Questionnaires per month</source>
        <translation>Анкеты па месяцах</translation>
    </message>
    <message>
        <source>There are no questionnaires yet. Once citizens rate the organizations of this portal, their number stands here month by month.</source>
        <translation>Анкет пакуль няма. Калі грамадзяне ацэняць арганізацыі гэтага партала, тут будзе іх колькасць па месяцах.</translation>
    </message>
    <message>
        <source>Largest rises</source>
        <translation>Найбольшы рост</translation>
    </message>
    <message>
        <source>Largest falls</source>
        <translation>Найбольшае падзенне</translation>
    </message>
    <message>
        <source>Latest changes</source>
        <translation>Апошнія змены</translation>
    </message>
    <message>
        <source>Nothing has been changed in the register yet.</source>
        <translation>У рэестры яшчэ нічога не мянялася.</translation>
    </message>
    <message>
        <source>Nobody with enough questionnaires rose.</source>
        <translation>Ніхто з дастатковай колькасцю анкет не падняўся.</translation>
    </message>
    <message>
        <source>Nobody with enough questionnaires fell.</source>
        <translation>Ніхто з дастатковай колькасцю анкет не апусціўся.</translation>
    </message>
    <message>
        <source>No questionnaires have come in since %1.</source>
        <extracomment>%1 is a month</extracomment>
        <translation>Апошнія анкеты — %1, з таго часу новых няма.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in comparison with %2, with at least %Ln questionnaires</source>
        <extracomment>%1 and %2 are months; %n is a number of questionnaires</extracomment>
        <translation>
            <numerusform>%1 у параўнанні з перыядам «%2»; не менш за %Ln анкету</numerusform>
            <numerusform>%1 у параўнанні з перыядам «%2»; не менш за %Ln анкеты</numerusform>
            <numerusform>%1 у параўнанні з перыядам «%2»; не менш за %Ln анкет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::PasswordDialog</name>
    <message>
        <source>Keep it in this desktop&apos;s keychain</source>
        <translation>Захоўваць у звязцы ключоў гэтай сістэмы</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>The server did not accept this user and password. Password of %1 for “%2” on %3:</source>
        <translation>Сервер не прыняў імя і пароль. Пароль карыстальніка %1 для «%2» на %3:</translation>
    </message>
    <message>
        <source>Password of %1 for “%2” on %3:</source>
        <translation>Пароль карыстальніка %1 для «%2» на %3:</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Падключыцца</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Адмена</translation>
    </message>
</context>
<context>
    <name>ratingdesk::PasswordPanel</name>
    <message>
        <source>The new password of “%1”. Hand it over in person or on paper; it is not shown again.</source>
        <translation>Новы пароль уліковага запісу «%1». Перадайце яго асабіста або на паперы: больш ён не з’явіцца.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новы пароль</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Капіраваць</translation>
    </message>
    <message>
        <source>I have passed it &amp;on</source>
        <translation>&amp;Перададзена</translation>
    </message>
    <message>
        <source>Your new password. Note it now, it is not shown again: you will be asked for it soon, for the old one does not let you in any more.</source>
        <translation>Ваш новы пароль. Запішыце яго цяпер, больш ён не з’явіцца: хутка ён спатрэбіцца, бо са старым ужо не ўвайсці.</translation>
    </message>
    <message>
        <source>I have &amp;noted it</source>
        <translation>&amp;Запісана</translation>
    </message>
</context>
<context>
    <name>ratingdesk::PeriodChooser</name>
    <message>
        <source>Length of the periods</source>
        <translation>Даўжыня перыядаў</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Перыяд</translation>
    </message>
    <message>
        <source>Period it is compared with</source>
        <translation>Перыяд для параўнання</translation>
    </message>
    <message>
        <source>%1 (a year before)</source>
        <extracomment>%1 is a period one year earlier</extracomment>
        <translation>%1 (год таму)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>не параўноўваць</translation>
    </message>
    <message>
        <source>in comparison with</source>
        <translation>у параўнанні з</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Крок</translation>
    </message>
</context>
<context>
    <name>ratingdesk::PosterChooser</name>
    <message>
        <source>Add: name, УНП, address or id…</source>
        <translation>Дадаць: назва, УНП, адрас або нумар…</translation>
    </message>
    <message>
        <source>Search the register for organizations to add</source>
        <translation>Пошук у рэестры арганізацый для дадання</translation>
    </message>
    <message>
        <source>Find among the chosen…</source>
        <translation>Знайсці сярод выбраных…</translation>
    </message>
    <message>
        <source>Find among the chosen organizations</source>
        <translation>Знайсці сярод выбраных арганізацый</translation>
    </message>
    <message>
        <source>Chosen organizations</source>
        <translation>Выбраныя арганізацыі</translation>
    </message>
    <message>
        <source>Found organizations</source>
        <translation>Знойдзеныя арганізацыі</translation>
    </message>
    <message>
        <source>Here stand the organizations that get a poster. Search above, choose some in the register, or take them all.</source>
        <translation>Тут будуць арганізацыі, для якіх робяцца плакаты. Знайдзіце іх вышэй, выберыце ў рэестры або вазьміце ўсе.</translation>
    </message>
    <message>
        <source>Take all active organizations</source>
        <translation>Узяць усе дзейныя</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прыбраць</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Прыбраць усе</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Дадаць</translation>
    </message>
    <message>
        <source>Add with everything below</source>
        <translation>Дадаць з усімі падпарадкаванымі</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found; the first %1 are listed.</source>
        <translation>
            <numerusform>Знойдзена %Ln; паказаны першыя %1.</numerusform>
            <numerusform>Знойдзена %Ln; паказаны першыя %1.</numerusform>
            <numerusform>Знойдзена %Ln; паказаны першыя %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>Знойдзена %Ln</numerusform>
            <numerusform>Знойдзена %Ln</numerusform>
            <numerusform>Знойдзена %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add all %Ln found</source>
        <translation>
            <numerusform>Дадаць знойдзеную (%Ln)</numerusform>
            <numerusform>Дадаць усе знойдзеныя (%Ln)</numerusform>
            <numerusform>Дадаць усе знойдзеныя (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln арганізацыя</numerusform>
            <numerusform>%Ln арганізацыі</numerusform>
            <numerusform>%Ln арганізацый</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the selected ones out of the list</source>
        <translation>Прыбраць выбраныя са спіса</translation>
    </message>
    <message>
        <source>All organizations were removed from the list</source>
        <translation>Са спіса прыбраны ўсе арганізацыі</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) were removed from the list</source>
        <translation>
            <numerusform>Са спіса прыбрана %Ln арганізацыя</numerusform>
            <numerusform>Са спіса прыбраны %Ln арганізацыі</numerusform>
            <numerusform>Са спіса прыбрана %Ln арганізацый</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in the register</source>
        <translation>Адкрыць у рэестры</translation>
    </message>
    <message>
        <source>Copy the ids</source>
        <translation>Капіраваць нумары</translation>
    </message>
    <message>
        <source>Paste ids</source>
        <translation>Уставіць нумары</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Вылучыць усе</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) were added by their ids</source>
        <translation>
            <numerusform>Па нумарах дададзена %Ln арганізацыя</numerusform>
            <numerusform>Па нумарах дададзены %Ln арганізацыі</numerusform>
            <numerusform>Па нумарах дададзена %Ln арганізацый</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) are not in the register: %1</source>
        <translation>
            <numerusform>%Ln нумара няма ў рэестры: %1</numerusform>
            <numerusform>%Ln нумароў няма ў рэестры: %1</numerusform>
            <numerusform>%Ln нумароў няма ў рэестры: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) that are not active any more were left out.</source>
        <translation>
            <numerusform>Прапушчана %Ln арганізацыя, якая больш не дзейнічае.</numerusform>
            <numerusform>Прапушчаны %Ln арганізацыі, якія больш не дзейнічаюць.</numerusform>
            <numerusform>Прапушчана %Ln арганізацый, якія больш не дзейнічаюць.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) were added</source>
        <translation>
            <numerusform>Дададзена %Ln арганізацыя</numerusform>
            <numerusform>Дададзены %Ln арганізацыі</numerusform>
            <numerusform>Дададзена %Ln арганізацый</numerusform>
        </translation>
    </message>
    <message>
        <source>All active organizations were added</source>
        <translation>Дададзены ўсе дзейныя арганізацыі</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are not active any more are not listed.</source>
        <translation>
            <numerusform>%Ln, якая больш не дзейнічае, не паказана.</numerusform>
            <numerusform>%Ln, якія больш не дзейнічаюць, не паказаны.</numerusform>
            <numerusform>%Ln, якія больш не дзейнічаюць, не паказаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find an organization to add</source>
        <translation>Знайсці арганізацыю, каб дадаць</translation>
    </message>
    <message>
        <source>“%1” is not active any more: a poster of it would lead nowhere.</source>
        <translation>Арганізацыя «%1» больш не дзейнічае: яе плакат нікуды б не вёў.</translation>
    </message>
    <message>
        <source>Order of delivery</source>
        <translation>Парадак дастаўкі</translation>
    </message>
    <message>
        <source>Put the list in the order in which one delivers: by region, district, body and name</source>
        <translation>Расставіць спіс у парадку дастаўкі: па абласцях, раёнах, органах і назвах</translation>
    </message>
    <message>
        <source>Only those without a stand</source>
        <translation>Толькі без стэнда</translation>
    </message>
    <message>
        <source>Take those out of the list of which a stand hangs or waits to be hung</source>
        <translation>Прыбраць са спіса тых, чый стэнд размешчаны або чакае размяшчэння</translation>
    </message>
</context>
<context>
    <name>ratingdesk::PosterOptionsPanel</name>
    <message>
        <source>Template</source>
        <translation>Макет</translation>
    </message>
    <message>
        <source>Read the templates anew. Your own are SVG files in %1</source>
        <translation>Прачытаць макеты нанова. Вашы ўласныя — файлы SVG у %1</translation>
    </message>
    <message>
        <source>Read the templates anew</source>
        <translation>Прачытаць макеты нанова</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Макеты</translation>
    </message>
    <message>
        <source>Language of the poster</source>
        <translation>Мова плаката</translation>
    </message>
    <message>
        <source>Link in the code</source>
        <translation>Спасылка ў кодзе</translation>
    </message>
    <message>
        <source>Error correction</source>
        <translation>Карэкцыя памылак</translation>
    </message>
    <message>
        <source>Read from a distance of</source>
        <translation>Чытаць з адлегласці</translation>
    </message>
    <message>
        <source>As designed</source>
        <translation>Як у макеце</translation>
    </message>
    <message>
        <source> m</source>
        <comment>metres, after a number</comment>
        <translation> м</translation>
    </message>
    <message>
        <source>A phone reads a code from about ten times its width. A greater distance makes the code larger, as far as the template has room.</source>
        <translation>Тэлефон чытае код прыкладна з дзесяці яго шырынь. Чым большая адлегласць, тым буйнейшы код, пакуль у макеце ёсць месца.</translation>
    </message>
    <message>
        <source>Code: %1 mm wide (%2 pixels), modules of %3 mm (%4 pixels), at %5 dpi; read from up to %6 m.</source>
        <translation>Код: шырыня %1 мм (%2 пікселяў), модулі па %3 мм (%4 пікселяў) пры %5 кропках на дзюйм; чытаецца з адлегласці да %6 м.</translation>
    </message>
    <message>
        <source>As the design needs</source>
        <translation>Як трэба для макета</translation>
    </message>
    <message>
        <source>Width of the code</source>
        <translation>Шырыня кода</translation>
    </message>
    <message>
        <source> mm</source>
        <comment>millimetres, after a number</comment>
        <translation> мм</translation>
    </message>
    <message>
        <source>At least, without its margin. The reading distance follows it: ten times the width.</source>
        <translation>Не менш, без поля вакол. Адлегласць чытання ідзе за ёй: дзесяць такіх шырынь.</translation>
    </message>
    <message>
        <source>The margin of four modules is that of ISO/IEC 18004. Phones read modules of 0.4 mm and more from paper; smaller ones are refused. Ten to one is the rule of the trade. Modules are whole dots of a printer, so that all are alike.</source>
        <translation>Поле ў чатыры модулі — паводле ISO/IEC 18004. З паперы тэлефоны чытаюць модулі ад 0,4 мм, меншыя не прымаюцца. Дзесяць да аднаго — правіла друкароў. Модуль займае цэлую колькасць кропак прынтара, каб усе былі аднолькавыя.</translation>
    </message>
    <message>
        <source>Register each as a stand</source>
        <translation>Рэгістраваць як стэнды</translation>
    </message>
    <message>
        <source>Each gets a code of its own, which its link carries and its footer shows: the register of stands then tells where it hangs and how often its link was opened.</source>
        <translation>Кожны атрымлівае ўласны код – у спасылцы і ўнізе старонкі: рэестр стэндаў потым паказвае, дзе ён размешчаны і колькі разоў адкрывалі яго спасылку.</translation>
    </message>
    <message>
        <source>Your account may not register stands.</source>
        <translation>Вашаму ўліковаму запісу нельга рэгістраваць стэнды.</translation>
    </message>
    <message>
        <source>HTML beside each PNG</source>
        <translation>HTML да кожнага PNG</translation>
    </message>
    <message>
        <source>Beside each picture a file is saved that shows it on a web site: as a link to the organization&apos;s profile, with a text for those who do not see it.</source>
        <translation>Побач з кожным малюнкам захоўваецца файл, які паказвае яго на сайце: як спасылку на профіль арганізацыі, з тэкстам для тых, хто малюнка не бачыць.</translation>
    </message>
    <message>
        <source>Separator sheets</source>
        <translation>Раздзяляльныя аркушы</translation>
    </message>
    <message>
        <source>In one PDF and on the printer, a sheet before the posters of each body that says whose they are. Put the list in the order of delivery first.</source>
        <translation>У агульным PDF і на прынтары – аркуш перад плакатамі кожнага органа, на якім сказана, чые яны. Спачатку расстаўце спіс у парадку дастаўкі.</translation>
    </message>
    <message>
        <source>Folders as in the hierarchy</source>
        <translation>Папкі паводле падпарадкаванасці</translation>
    </message>
    <message>
        <source>Several files are saved in folders that mirror the hierarchy.</source>
        <translation>Некалькі файлаў захоўваюцца ў папках, раскладзеных паводле падпарадкаванасці.</translation>
    </message>
</context>
<context>
    <name>ratingdesk::PosterOutput</name>
    <message>
        <source>Print…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>PNG for each…</source>
        <translation>PNG для кожнай…</translation>
    </message>
    <message>
        <source>PDF for each…</source>
        <translation>PDF для кожнай…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Захаваць PDF…</translation>
    </message>
    <message>
        <source>Print the posters, or some of them</source>
        <translation>Надрукаваць плакаты, усе або частку</translation>
    </message>
    <message>
        <source>Save a picture for each in a folder</source>
        <translation>Захаваць у папку асобны малюнак для кожнай арганізацыі</translation>
    </message>
    <message>
        <source>Save a PDF for each in a folder</source>
        <translation>Захаваць у папку асобны PDF для кожнай арганізацыі</translation>
    </message>
    <message>
        <source>Save one PDF with a page for each</source>
        <translation>Захаваць адзін PDF, па старонцы на кожную арганізацыю</translation>
    </message>
    <message>
        <source>Save the posters</source>
        <translation>Захаваць плакаты</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Дакументы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Posters.pdf</source>
        <translation>Плакаты.pdf</translation>
    </message>
    <message>
        <source>Folder for the posters</source>
        <translation>Папка для плакатаў</translation>
    </message>
    <message numerus="yes">
        <source>Saving %Ln poster(s)</source>
        <translation>
            <numerusform>Захаванне %Ln плаката</numerusform>
            <numerusform>Захаванне %Ln плакатаў</numerusform>
            <numerusform>Захаванне %Ln плакатаў</numerusform>
        </translation>
    </message>
    <message>
        <source>The paper does not fit the posters</source>
        <translation>Папера не падыходзіць да плакатаў</translation>
    </message>
    <message>
        <source>Nothing has been printed yet.</source>
        <translation>Пакуль нічога не надрукавана.</translation>
    </message>
    <message>
        <source>Scale to the paper</source>
        <translation>Маштабаваць пад паперу</translation>
    </message>
    <message>
        <source>Keep the size</source>
        <translation>Пакінуць памер</translation>
    </message>
    <message>
        <source>Use paper of the posters&apos; size</source>
        <translation>Узяць паперу па памеры плакатаў</translation>
    </message>
    <message numerus="yes">
        <source>Printing %Ln poster(s)</source>
        <translation>
            <numerusform>Друк %Ln плаката</numerusform>
            <numerusform>Друк %Ln плакатаў</numerusform>
            <numerusform>Друк %Ln плакатаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln poster(s) sent to the printer.</source>
        <translation>
            <numerusform>Адпраўлены на друк %Ln плакат.</numerusform>
            <numerusform>Адпраўлены на друк %Ln плакаты.</numerusform>
            <numerusform>Адпраўлена на друк %Ln плакатаў.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln poster(s) sent to the printer: %1</source>
        <translation>
            <numerusform>Адпраўлены на друк %Ln плакат: %1</numerusform>
            <numerusform>Адпраўлены на друк %Ln плакаты: %1</numerusform>
            <numerusform>Адпраўлена на друк %Ln плакатаў: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln poster(s) saved: %1</source>
        <translation>
            <numerusform>Захаваны %Ln плакат: %1</numerusform>
            <numerusform>Захаваны %Ln плакаты: %1</numerusform>
            <numerusform>Захавана %Ln плакатаў: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was printed.</source>
        <translation>Адменена. Нічога не надрукавана.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Адменена. Нічога не запісана.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Яшчэ</translation>
    </message>
    <message>
        <source>PDF for each body…</source>
        <translation>PDF для кожнага органа…</translation>
    </message>
    <message>
        <source>Other ways to save the posters</source>
        <translation>Іншыя спосабы захаваць плакаты</translation>
    </message>
    <message>
        <source>Kit for each body (ZIP)…</source>
        <translation>Камплект для кожнага органа (ZIP)…</translation>
    </message>
    <message numerus="yes">
        <source>Making kits for %Ln organization(s)</source>
        <translation>
            <numerusform>Выраб камплектаў для %Ln арганізацыі</numerusform>
            <numerusform>Выраб камплектаў для %Ln арганізацый</numerusform>
            <numerusform>Выраб камплектаў для %Ln арганізацый</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::PosterPreview</name>
    <message>
        <source>Page</source>
        <translation>Старонка</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>after: Page [number]</comment>
        <translation>з %1</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Папярэдняя старонка</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступная старонка</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Драбней (Ctrl+кола)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Буйней (Ctrl+кола)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Уся старонка</translation>
    </message>
    <message>
        <source>Preview of the poster</source>
        <translation>Папярэдні прагляд плаката</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ratingdesk::PostersPage</name>
    <message>
        <source>Posters</source>
        <translation>Плакаты</translation>
    </message>
    <message>
        <source>Printed things with a code that brings citizens to a profile. Every code is read back and graded before it is printed.</source>
        <translation>Друкаваныя матэрыялы з кодам, які вядзе грамадзян на профіль. Кожны код перад друкам чытаецца і атрымлівае ацэнку.</translation>
    </message>
    <message>
        <source>There is no template that can be used.</source>
        <translation>Няма ніводнага прыдатнага макета.</translation>
    </message>
    <message>
        <source>A sample: no organization is chosen yet.</source>
        <translation>Узор: арганізацыя яшчэ не выбрана.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) were removed from the list</source>
        <translation>
            <numerusform>Са спіса прыбрана %Ln арганізацыя</numerusform>
            <numerusform>Са спіса прыбраны %Ln арганізацыі</numerusform>
            <numerusform>Са спіса прыбрана %Ln арганізацый</numerusform>
        </translation>
    </message>
    <message>
        <source>The organizations were put together in one list</source>
        <translation>Арганізацыі аб’яднаны ў адзін спіс</translation>
    </message>
    <message>
        <source>The list of posters was replaced</source>
        <translation>Спіс плакатаў заменены</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln organization(s) that were chosen before have been replaced.</source>
        <translation>
            <numerusform>Выбраная раней %Ln арганізацыя заменена новымі.</numerusform>
            <numerusform>Выбраныя раней %Ln арганізацыі заменены новымі.</numerusform>
            <numerusform>Выбраныя раней %Ln арганізацый заменены новымі.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make posters of both</source>
        <translation>Зрабіць плакаты для тых і іншых</translation>
    </message>
    <message>
        <source>Posters are being made.</source>
        <translation>Плакаты ўжо ствараюцца.</translation>
    </message>
    <message>
        <source>The organizations could not be fetched.</source>
        <translation>Даныя арганізацый не ўдалося загрузіць.</translation>
    </message>
    <message>
        <source>No poster can be made. %1</source>
        <translation>Плакаты зрабіць нельга. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Паўтарыць</translation>
    </message>
    <message>
        <source>Photographs, scans and PDFs of prints</source>
        <translation>Фотаздымкі, сканы і PDF надрукаванага</translation>
    </message>
    <message>
        <source>Pictures and PDF documents (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.pdf)</source>
        <translation>Выявы і дакументы PDF (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усе файлы (*)</translation>
    </message>
    <message>
        <source>Check a print…</source>
        <translation>Праверыць надрукаванае…</translation>
    </message>
    <message>
        <source>Whose code is on a photograph, a scan or a PDF, and whether it still leads there. A file can also be dropped on the window.</source>
        <translation>Чый код на фотаздымку, скане або ў PDF і ці вядзе ён яшчэ туды. Файл можна і проста перацягнуць у акно.</translation>
    </message>
</context>
<context>
    <name>ratingdesk::PrintCheckDialog</name>
    <message>
        <source>Reading codes</source>
        <translation>Чытанне кодаў</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, старонка %2</translation>
    </message>
    <message>
        <source>Cannot be read: %1.</source>
        <translation>Не чытаецца: %1.</translation>
    </message>
    <message>
        <source>No code can be read.</source>
        <translation>Ніводзін код не чытаецца.</translation>
    </message>
    <message>
        <source>Check a print</source>
        <translation>Праверка надрукаванага</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Вынік</translation>
    </message>
    <message>
        <source>Codes that were found</source>
        <translation>Знойдзеныя коды</translation>
    </message>
    <message numerus="yes">
        <source>Make the right poster(s)</source>
        <translation>
            <numerusform>Зрабіць правільны плакат</numerusform>
            <numerusform>Зрабіць правільныя плакаты</numerusform>
            <numerusform>Зрабіць правільныя плакаты</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose codes these are, and whether they still lead there.</source>
        <translation>Чые гэта коды і ці вядуць яны яшчэ туды.</translation>
    </message>
    <message>
        <source>The codes are being read…</source>
        <translation>Коды чытаюцца…</translation>
    </message>
</context>
<context>
    <name>ratingdesk::ProfileForm</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>As you call this portal</source>
        <translation>Як вы называеце гэты партал</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Portal file (SQLite)</source>
        <translation>Файл партала (SQLite)</translation>
    </message>
    <message>
        <source>Server (PostgreSQL)</source>
        <translation>Сервер (PostgreSQL)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Выбраць файл…</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Several hosts, separated by commas, are tried in turn.</source>
        <translation>Некалькі сервераў праз коску спрабуюцца па чарзе.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База даных</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Карыстальнік</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Kept in the keychain, if there is one</source>
        <translation>Захоўваецца ў звязцы ключоў, калі яна ёсць</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шыфраванне</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ніколі</translation>
    </message>
    <message>
        <source>If the server offers it</source>
        <translation>Калі сервер прапануе</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Заўсёды</translation>
    </message>
    <message>
        <source>Always, check the authority</source>
        <translation>Заўсёды, з праверкай цэнтра сертыфікацыі</translation>
    </message>
    <message>
        <source>Always, check authority and host</source>
        <translation>Заўсёды, з праверкай цэнтра і сервера</translation>
    </message>
    <message>
        <source>Hosts that printed codes may lead to</source>
        <translation>Сайты, на якія могуць весці надрукаваныя коды</translation>
    </message>
    <message>
        <source>Separated by commas. A code never carries another host.</source>
        <translation>Праз коску. Код ніколі не вядзе на іншы сайт.</translation>
    </message>
    <message>
        <source>Browse for the portal file</source>
        <translation>Знайсці файл партала</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрас</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Уліковы запіс</translation>
    </message>
    <message>
        <source>File with further trusted certificates</source>
        <translation>Файл з дадатковымі давяранымі сертыфікатамі</translation>
    </message>
    <message>
        <source>Not needed where the system&apos;s are enough</source>
        <translation>Не патрэбны, калі хапае сістэмных</translation>
    </message>
    <message>
        <source>Service (the portal&apos;s API)</source>
        <translation>Служба (API партала)</translation>
    </message>
    <message>
        <source>For example https://portal.example</source>
        <translation>Напрыклад, https://portal.example</translation>
    </message>
    <message>
        <source>Checked, except on this computer</source>
        <translation>З праверкай, апрача гэтага камп’ютара</translation>
    </message>
</context>
<context>
    <name>ratingdesk::ProofPanel</name>
    <message numerus="yes">
        <source>Proving %Ln code(s)</source>
        <translation>
            <numerusform>Праверка %Ln кода</numerusform>
            <numerusform>Праверка %Ln кодаў</numerusform>
            <numerusform>Праверка %Ln кодаў</numerusform>
        </translation>
    </message>
    <message>
        <source>Prove the codes</source>
        <translation>Праверыць коды</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Падрабязнасці</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Арганізацыя</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Заўвага</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Заўвагі</translation>
    </message>
    <message>
        <source>Find among what was found…</source>
        <translation>Знайсці сярод выяўленага…</translation>
    </message>
    <message>
        <source>Find among what was found</source>
        <translation>Знайсці сярод выяўленага</translation>
    </message>
    <message numerus="yes">
        <source>Proving %Ln code(s)…</source>
        <translation>
            <numerusform>Правяраецца %Ln код…</numerusform>
            <numerusform>Правяраюцца %Ln коды…</numerusform>
            <numerusform>Правяраецца %Ln кодаў…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: the codes were not proved.</source>
        <translation>Адменена: коды не правераны.</translation>
    </message>
    <message>
        <source>Open in the register</source>
        <translation>Адкрыць у рэестры</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Капіраваць</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Прыбраць са спіса</translation>
    </message>
    <message>
        <source>Take the selected ones out of the list</source>
        <translation>Прыбраць выбраныя са спіса</translation>
    </message>
</context>
<context>
    <name>ratingdesk::RankingExport</name>
    <message>
        <source>Export</source>
        <translation>Экспарт</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Табліцы (*.csv)</translation>
    </message>
    <message>
        <source>Chart…</source>
        <translation>Дыяграма…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Захаваць дыяграму</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg);;PDF documents (*.pdf)</source>
        <translation>Малюнкі (*.png);;Вектарныя малюнкі (*.svg);;Дакументы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Табліца…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Захаваць табліцу</translation>
    </message>
    <message>
        <source>All positions in the chart…</source>
        <translation>Усе пазіцыі дыяграмы…</translation>
    </message>
    <message>
        <source>Save the positions</source>
        <translation>Захаваць пазіцыі</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Movements.png</source>
        <translation>Змяненне пазіцый.png</translation>
    </message>
    <message>
        <source>Ranking.csv</source>
        <translation>Рэйтынг.csv</translation>
    </message>
    <message>
        <source>Positions.csv</source>
        <translation>Пазіцыі.csv</translation>
    </message>
</context>
<context>
    <name>ratingdesk::RankingModel</name>
    <message>
        <source>Position</source>
        <translation>Пазіцыя</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Змяненне</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Анкеты</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Бал</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Задаволены</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Дынаміка</translation>
    </message>
    <message>
        <source>few: %1</source>
        <extracomment>A number of questionnaires that is too small to rely on</extracomment>
        <translation>мала: %1</translation>
    </message>
    <message>
        <source>Position %1 of %2</source>
        <translation>Пазіцыя %1 з %2</translation>
    </message>
    <message>
        <source>Questionnaires: %1. Few ratings: the position moves by chance</source>
        <translation>Анкет: %1. Ацэнак мала: пазіцыя мяняецца выпадкова</translation>
    </message>
    <message>
        <source>Questionnaires: %1</source>
        <translation>Анкет: %1</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <extracomment>%1 is the name of an organization whose line in the chart is pinned</extracomment>
        <translation>%1, замацавана</translation>
    </message>
    <message>
        <source>– (questionnaires: %1)</source>
        <extracomment>A period without a position, and how many questionnaires it had</extracomment>
        <translation>– (анкет: %1)</translation>
    </message>
</context>
<context>
    <name>ratingdesk::RankingPage</name>
    <message>
        <source>Ranking</source>
        <translation>Рэйтынг</translation>
    </message>
    <message>
        <source>Loading the ratings…</source>
        <translation>Загрузка ацэнак…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Паўтарыць</translation>
    </message>
    <message>
        <source>Find in the ranking</source>
        <translation>Знайсці ў рэйтынгу</translation>
    </message>
    <message>
        <source>The ranking of the organizations stands here once the ratings are loaded.</source>
        <translation>Тут з’явіцца рэйтынг арганізацый, калі загрузяцца ацэнкі.</translation>
    </message>
    <message>
        <source>There are no ratings yet. As soon as citizens rate organizations, their ranking stands here.</source>
        <translation>Ацэнак пакуль няма. Як толькі грамадзяне ацэняць арганізацыі, тут з’явіцца рэйтынг.</translation>
    </message>
    <message>
        <source>Nobody is ranked here: no organization below fits the chosen members and group.</source>
        <translation>Параўноўваць няма каго: ніводная арганізацыя не падыходзіць да выбраных удзельнікаў і групы.</translation>
    </message>
    <message>
        <source>Show all levels and groups</source>
        <translation>Паказаць усе ўзроўні і групы</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Краіна</translation>
    </message>
    <message>
        <source>%1 has no subordinates to rank.</source>
        <translation>%1: падпарадкаваных для рэйтынгу няма.</translation>
    </message>
    <message>
        <source>Rank its subordinates</source>
        <translation>Рэйтынг падпарадкаваных</translation>
    </message>
    <message>
        <source>Open the organization</source>
        <translation>Адкрыць арганізацыю</translation>
    </message>
    <message>
        <source>Unpin its line</source>
        <translation>Адмацаваць лінію</translation>
    </message>
    <message>
        <source>Pin its line</source>
        <translation>Замацаваць лінію</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Захавана: %1</translation>
    </message>
    <message>
        <source>Nobody in this ranking is called “%1”.</source>
        <translation>У гэтым рэйтынгу няма назваў з тэкстам «%1».</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Паказаць усе</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Капіраваць выбраныя радкі</translation>
    </message>
    <message>
        <source>Unpin all (%1)</source>
        <extracomment>%1 is a number of lines in the chart</extracomment>
        <translation>Адмацаваць усе (%1)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Слупкі</translation>
    </message>
    <message>
        <source>The ranking one level up</source>
        <translation>Рэйтынг узроўнем вышэй</translation>
    </message>
</context>
<context>
    <name>ratingdesk::RankingRequest</name>
    <message>
        <source>The organization whose subordinates are ranked; the country if not given.</source>
        <translation>Арганізацыя, чые падпарадкаваныя параўноўваюцца; прадвызначана краіна.</translation>
    </message>
    <message>
        <source>Everything up to the period&apos;s end (to-date, if not given) or only what was given in it.</source>
        <translation>Усё да канца перыяду (to-date, прадвызначана) або толькі за сам перыяд.</translation>
    </message>
    <message>
        <source>The four base criteria (base, if not given) or all of the questionnaire.</source>
        <translation>Чатыры базавыя крытэрыі (base, прадвызначана) або ўсе крытэрыі анкеты.</translation>
    </message>
    <message>
        <source>An organization&apos;s score: its own questionnaires, those of its whole subtree (pooled, if not given), or the mean of its direct subordinates.</source>
        <translation>Бал арганізацыі: па яе ўласных анкетах, разам з усімі падпарадкаванымі (pooled, прадвызначана) або сярэдняе непасрэдна падпарадкаваных.</translation>
    </message>
    <message>
        <source>Questionnaires needed for a position; 1 if not given.</source>
        <translation>Колькі анкет трэба для пазіцыі; прадвызначана 1.</translation>
    </message>
    <message>
        <source>The share of questionnaires with a score of 4 or more (share4, if not given), or the score divided by 5.</source>
        <translation>Доля анкет з балам 4 і вышэй (share4, прадвызначана) або бал, падзелены на 5.</translation>
    </message>
    <message>
        <source>Who stood below whom: on the period&apos;s last day (period-end, if not given) or today.</source>
        <translation>Хто каму падпарадкоўваўся: у апошні дзень перыяду (period-end, прадвызначана) або сёння.</translation>
    </message>
    <message>
        <source>Equal scores share a position and the next one skips: 1, 2, 2, 4. The method is said in one line on standard error.</source>
        <translation>Пры роўных балах пазіцыя агульная, наступная прапускаецца: 1, 2, 2, 4. Спосаб разліку паведамляецца адным радком у стандартны паток памылак.</translation>
    </message>
    <message>
        <source>“%1” does not fit --scope: the id of an organization or the word “country” is expected.</source>
        <translation>«%1» не падыходзіць для --scope: патрэбны нумар арганізацыі або слова country.</translation>
    </message>
    <message>
        <source>Loading the register</source>
        <translation>Загрузка рэестра</translation>
    </message>
    <message>
        <source>Loading spheres and categories</source>
        <translation>Загрузка сфер і катэгорый</translation>
    </message>
    <message>
        <source>There is no group “%1”. Write region=, sphere= or category= and a region such as brest, or the id or name of a sphere or category of this portal.</source>
        <translation>Групы «%1» няма. Пішыце region=, sphere= або category= і вобласць, напрыклад brest, ці нумар або назву сферы або катэгорыі гэтага партала.</translation>
    </message>
    <message>
        <source>Counting ratings</source>
        <translation>Падлік ацэнак</translation>
    </message>
    <message>
        <source>Who of them; if not given, all in the country, or the direct subordinates (children) of the scope.</source>
        <translation>Хто з іх; прадвызначана ў краіне ўсе, у арганізацыі непасрэдна падпарадкаваныя (children).</translation>
    </message>
    <message>
        <source>Who of them; the direct subordinates (children) if not given.</source>
        <translation>Хто з іх; прадвызначана непасрэдна падпарадкаваныя (children).</translation>
    </message>
    <message>
        <source>Looking for ratings</source>
        <translation>Пошук ацэнак</translation>
    </message>
    <message>
        <source>%1 lies in the future; the last questionnaires are of %2.</source>
        <translation>Перыяд %1 яшчэ не наступіў; апошнія анкеты — за %2.</translation>
    </message>
    <message>
        <source>%1 lies in the future, and there are no questionnaires yet.</source>
        <translation>Перыяд %1 яшчэ не наступіў, а анкет пакуль няма.</translation>
    </message>
    <message>
        <source>Only members of the group: region=brest … region=mogilev, or the id or name of a sphere or category. May be given once for each of the three.</source>
        <translation>Толькі ўдзельнікі групы: region=brest … region=mogilev або нумар ці назва сферы або катэгорыі. Кожную з трох можна ўказаць адзін раз.</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Разлік рэйтынгу</translation>
    </message>
    <message>
        <source>Reading the hierarchy</source>
        <translation>Чытанне іерархіі</translation>
    </message>
</context>
<context>
    <name>ratingdesk::RankingTable</name>
    <message>
        <source>Copy the selected rows</source>
        <translation>Капіраваць выбраныя радкі</translation>
    </message>
</context>
<context>
    <name>ratingdesk::RatingsChart</name>
    <message>
        <source>%1, so far: %2</source>
        <translation>%1, пакуль: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ratingdesk::RegisterExchange</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Загрузіць…</translation>
    </message>
    <message>
        <source>Bring a table of organizations into the register (%1)</source>
        <translation>Загрузіць табліцу арганізацый у рэестр (%1)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Выгрузіць…</translation>
    </message>
    <message>
        <source>Write organizations into a file that can be imported again (%1)</source>
        <translation>Выгрузіць арганізацыі ў файл, які можна загрузіць зноў (%1)</translation>
    </message>
</context>
<context>
    <name>ratingdesk::SaveBar</name>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не захоўваць</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Захаванне…</translation>
    </message>
    <message>
        <source>Your account may look, but not change.</source>
        <translation>Ваш уліковы запіс дазваляе глядзець, але не змяняць.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) must be corrected before saving.</source>
        <translation>
            <numerusform>Да захавання трэба выправіць %n поле.</numerusform>
            <numerusform>Да захавання трэба выправіць %n палі.</numerusform>
            <numerusform>Да захавання трэба выправіць %n палёў.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) not saved yet.</source>
        <translation>
            <numerusform>Яшчэ не захавана %n поле.</numerusform>
            <numerusform>Яшчэ не захаваны %n палі.</numerusform>
            <numerusform>Яшчэ не захавана %n палёў.</numerusform>
        </translation>
    </message>
    <message>
        <source>Register</source>
        <comment>verb: put into the register</comment>
        <translation>Зарэгістраваць</translation>
    </message>
    <message>
        <source>Choose above what shall hold.</source>
        <translation>Выберыце вышэй, што пакінуць.</translation>
    </message>
    <message>
        <source>Not registered yet.</source>
        <translation>Яшчэ не зарэгістравана.</translation>
    </message>
    <message>
        <source>Register and add another</source>
        <translation>Зарэгістраваць і дадаць яшчэ</translation>
    </message>
    <message>
        <source>Put it into the register and begin the next one at the same place (%1)</source>
        <translation>Унесці ў рэестр і пачаць наступную на тым жа месцы (%1)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Адмена</translation>
    </message>
</context>
<context>
    <name>ratingdesk::SaveQuestion</name>
    <message>
        <source>There is a file of this name already:
%1</source>
        <translation>Файл з такой назвай ужо ёсць:
%1</translation>
    </message>
    <message>
        <source>If you replace it, what is in it now is lost.</source>
        <translation>Калі яго замяніць, цяперашняе змесціва знікне.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Замяніць</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Выбраць іншую назву</translation>
    </message>
</context>
<context>
    <name>ratingdesk::ScopeChooser</name>
    <message>
        <source>It works in “%1” and everything below.</source>
        <translation>Дзейнічае ў «%1» і ва ўсім падпарадкаваным.</translation>
    </message>
    <message>
        <source>It works in the whole register.</source>
        <translation>Дзейнічае ва ўсім рэестры.</translation>
    </message>
    <message>
        <source>Works in: name, УНП, id or address</source>
        <translation>Дзе працуе: назва, УНП, нумар або адрас</translation>
    </message>
    <message>
        <source>Search where it works</source>
        <translation>Знайсці, дзе працуе</translation>
    </message>
    <message>
        <source>Organizations in which it can work</source>
        <translation>Арганізацыі, дзе магчымая праца</translation>
    </message>
    <message>
        <source>The whole register</source>
        <translation>Увесь рэестр</translation>
    </message>
</context>
<context>
    <name>ratingdesk::ScopeDialog</name>
    <message>
        <source>Where “%1” works</source>
        <translation>Дзе працуе «%1»</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбраць</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Адмена</translation>
    </message>
</context>
<context>
    <name>ratingdesk::SelectionSummary</name>
    <message numerus="yes">
        <source>%Ln organization(s) selected</source>
        <translation>
            <numerusform>Выбрана %Ln арганізацыя</numerusform>
            <numerusform>Выбраны %Ln арганізацыі</numerusform>
            <numerusform>Выбрана %Ln арганізацый</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) with everything below them</source>
        <translation>
            <numerusform>%Ln арганізацыя з усімі падпарадкаванымі</numerusform>
            <numerusform>%Ln арганізацыі з усімі падпарадкаванымі</numerusform>
            <numerusform>%Ln арганізацый з усімі падпарадкаванымі</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::SeparationDialog</name>
    <message>
        <source>Separate</source>
        <translation>Аддзяліць</translation>
    </message>
    <message>
        <source>Separate “%1” again</source>
        <translation>Зноў аддзяліць «%1»</translation>
    </message>
    <message>
        <source>Looking up what this touches…</source>
        <translation>Правяраем, што гэта закране…</translation>
    </message>
    <message>
        <source>“%1” is on its own again</source>
        <translation>«%1» зноў асобная арганізацыя</translation>
    </message>
</context>
<context>
    <name>ratingdesk::StandActions</name>
    <message>
        <source>Place…</source>
        <translation>Размясціць…</translation>
    </message>
    <message>
        <source>Checked…</source>
        <translation>Агледжаны…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Зняць…</translation>
    </message>
    <message>
        <source>Open the organization</source>
        <translation>Адкрыць арганізацыю</translation>
    </message>
    <message>
        <source>Print replacements</source>
        <translation>Надрукаваць замену</translation>
    </message>
    <message>
        <source>Select stands first.</source>
        <translation>Спачатку выберыце стэнды.</translation>
    </message>
    <message>
        <source>The last change is still being saved.</source>
        <translation>Папярэдняе змяненне яшчэ захоўваецца.</translation>
    </message>
    <message>
        <source>One of the selected stands is retired.</source>
        <translation>Сярод выбраных ёсць зняты стэнд.</translation>
    </message>
    <message>
        <source>Say where the selected stands hang, and since when</source>
        <translation>Сказаць, дзе і з якога дня размешчаны выбраныя стэнды</translation>
    </message>
    <message>
        <source>Say that somebody looked at the selected stands, and that they can be read</source>
        <translation>Адзначыць, што выбраныя стэнды агледжаны і чытаюцца</translation>
    </message>
    <message>
        <source>Say first where each of the selected stands hangs.</source>
        <translation>Спачатку скажыце, дзе размешчаны кожны з выбраных стэндаў.</translation>
    </message>
    <message>
        <source>Say that the selected stands are gone. Their links still lead to the organization.</source>
        <translation>Адзначыць, што выбраных стэндаў больш няма. Іх спасылкі па-ранейшаму вядуць да арганізацыі.</translation>
    </message>
    <message>
        <source>Show it on the page “Organizations”</source>
        <translation>Паказаць на старонцы «Арганізацыі»</translation>
    </message>
    <message>
        <source>The selected stands belong to several organizations.</source>
        <translation>Выбраны стэнды некалькіх арганізацый.</translation>
    </message>
    <message>
        <source>Make posters of these organizations, or of those that they were merged into</source>
        <translation>Зрабіць плакаты гэтых арганізацый або тых, з якімі яны аб’яднаны</translation>
    </message>
</context>
<context>
    <name>ratingdesk::StandChanges</name>
    <message>
        <source>Undone: %1</source>
        <translation>Скасавана: %1</translation>
    </message>
</context>
<context>
    <name>ratingdesk::StandDialog</name>
    <message numerus="yes">
        <source>Place %Ln stand(s)</source>
        <translation>
            <numerusform>Размясціць %Ln стэнд</numerusform>
            <numerusform>Размясціць %Ln стэнды</numerusform>
            <numerusform>Размясціць %Ln стэндаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln stand(s)</source>
        <translation>
            <numerusform>Агледзець %Ln стэнд</numerusform>
            <numerusform>Агледзець %Ln стэнды</numerusform>
            <numerusform>Агледзець %Ln стэндаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retire %Ln stand(s)</source>
        <translation>
            <numerusform>Зняць %Ln стэнд</numerusform>
            <numerusform>Зняць %Ln стэнды</numerusform>
            <numerusform>Зняць %Ln стэндаў</numerusform>
        </translation>
    </message>
    <message>
        <source>Hall, left of the entrance</source>
        <translation>Хол, злева ад уваходу</translation>
    </message>
    <message>
        <source>Where, in words</source>
        <translation>Дзе менавіта</translation>
    </message>
    <message>
        <source>There since</source>
        <translation>З якога дня</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Дзень</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Размясціць</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Агледжаны</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Зняць</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Адмена</translation>
    </message>
    <message>
        <source>Stand %1: where does it hang?</source>
        <translation>Стэнд %1: дзе ён размешчаны?</translation>
    </message>
    <message numerus="yes">
        <source>Where do these %Ln stand(s) hang? All get the same place.</source>
        <translation>
            <numerusform>Дзе размешчаны %Ln стэнд?</numerusform>
            <numerusform>Дзе размешчаны гэтыя %Ln стэнды? Месца ва ўсіх будзе адно.</numerusform>
            <numerusform>Дзе размешчаны гэтыя %Ln стэндаў? Месца ва ўсіх будзе адно.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stand %1: somebody looked at it. It hangs where it was placed, and its code can be read.</source>
        <translation>Стэнд %1 агледжаны: ён на сваім месцы, код чытаецца.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody looked at these %Ln stand(s). They hang where they were placed, and their codes can be read.</source>
        <translation>
            <numerusform>%Ln стэнд агледжаны: ён на сваім месцы, код чытаецца.</numerusform>
            <numerusform>%Ln стэнды агледжаны: яны на сваіх месцах, коды чытаюцца.</numerusform>
            <numerusform>%Ln стэндаў агледжаны: яны на сваіх месцах, коды чытаюцца.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stand %1 is gone: taken down, lost or never hung. Its link still leads to the organization.</source>
        <translation>Стэнда %1 больш няма: зняты, страчаны або не вывешваўся. Яго спасылка па-ранейшаму вядзе да арганізацыі.</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln stand(s) are gone: taken down, lost or never hung. Their links still lead to the organizations.</source>
        <translation>
            <numerusform>%Ln стэнда больш няма: зняты, страчаны або не вывешваўся. Яго спасылка па-ранейшаму вядзе да арганізацыі.</numerusform>
            <numerusform>%Ln стэндаў больш няма: зняты, страчаны або не вывешваліся. Іх спасылкі па-ранейшаму вядуць да арганізацый.</numerusform>
            <numerusform>%Ln стэндаў больш няма: зняты, страчаны або не вывешваліся. Іх спасылкі па-ранейшаму вядуць да арганізацый.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::StandExport</name>
    <message>
        <source>Opened last</source>
        <translation>Адкрывалі апошні раз</translation>
    </message>
    <message>
        <source>Organization&apos;s id</source>
        <translation>Нумар арганізацыі</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Спасылка</translation>
    </message>
</context>
<context>
    <name>ratingdesk::StandFilterBar</name>
    <message>
        <source>All organizations</source>
        <translation>Усе арганізацыі</translation>
    </message>
    <message>
        <source>Only the stands of “%1” and of all below it</source>
        <translation>Толькі стэнды арганізацыі «%1» і ўсіх падпарадкаваных ёй</translation>
    </message>
    <message>
        <source>Choose an organization whose stands, and those of all below it, are shown</source>
        <translation>Выбраць арганізацыю, чые стэнды, разам са стэндамі ўсіх падпарадкаваных ёй, паказаць</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln day(s) or longer</source>
        <translation>
            <numerusform>%Ln дзень або даўжэй</numerusform>
            <numerusform>%Ln дні або даўжэй</numerusform>
            <numerusform>%Ln дзён або даўжэй</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s)</source>
        <translation>
            <numerusform>%Ln стэнд</numerusform>
            <numerusform>%Ln стэнды</numerusform>
            <numerusform>%Ln стэндаў</numerusform>
        </translation>
    </message>
    <message>
        <source>Code, organization, place</source>
        <translation>Код, арганізацыя, месца</translation>
    </message>
    <message>
        <source>Search the stands</source>
        <translation>Пошук стэндаў</translation>
    </message>
    <message>
        <source>Which stands to show</source>
        <translation>Якія стэнды паказаць</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Нязнятыя</translation>
    </message>
    <message>
        <source>Printed, not placed</source>
        <translation>Надрукаваны, не размешчаны</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Размешчаныя</translation>
    </message>
    <message>
        <source>Overdue to be checked</source>
        <translation>Час агледзець</translation>
    </message>
    <message>
        <source>Silent: link not opened</source>
        <translation>Маўчаць: спасылку не адкрываюць</translation>
    </message>
    <message>
        <source>To be replaced</source>
        <translation>Трэба замяніць</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Знятыя</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>They hang, and nobody has opened their links for so long</source>
        <translation>Размешчаны, але іх спасылкі ўвесь гэты час ніхто не адкрываў</translation>
    </message>
    <message>
        <source>Their organization was renamed, archived or merged since they were printed</source>
        <translation>Пасля друку іх арганізацыя перайменавана, пераведзена ў архіў або аб’яднана з іншай</translation>
    </message>
    <message>
        <source>for</source>
        <translation>ужо</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> дз.</translation>
    </message>
    <message>
        <source>For how many days</source>
        <translation>Колькі дзён</translation>
    </message>
    <message>
        <source>Whose stands to show</source>
        <translation>Чые стэнды паказаць</translation>
    </message>
    <message>
        <source>Show the stands of all organizations</source>
        <translation>Паказаць стэнды ўсіх арганізацый</translation>
    </message>
</context>
<context>
    <name>ratingdesk::StandModel</name>
    <message>
        <source>Organization %1</source>
        <translation>Арганізацыя %1</translation>
    </message>
    <message>
        <source>To be replaced</source>
        <comment>state of a stand</comment>
        <translation>Патрэбна замена</translation>
    </message>
    <message>
        <source>Printed on %1 by %2</source>
        <translation>Надрукаваны %1, уліковы запіс %2</translation>
    </message>
    <message>
        <source>Its link was opened last on %1</source>
        <translation>Спасылку апошні раз адкрывалі %1</translation>
    </message>
    <message>
        <source>Nobody has opened its link yet</source>
        <translation>Спасылку яшчэ ніхто не адкрываў</translation>
    </message>
    <message>
        <source>Retired on %1</source>
        <translation>Зняты %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Арганізацыя</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Макет</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Надрукаваны</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Месца</translation>
    </message>
    <message>
        <source>There since</source>
        <translation>Размешчаны з</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>when somebody looked at a stand last</comment>
        <translation>Агледжаны</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>how often the link of a stand was opened</comment>
        <translation>Адкрывалі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
</context>
<context>
    <name>ratingdesk::StandRegistration</name>
    <message numerus="yes">
        <source>%Ln stand(s) that were not printed are still in the register as printed: retire them on the page “Stands”.</source>
        <translation>
            <numerusform>%Ln ненадрукаваны стэнд лічыцца ў рэестры надрукаваным: адзначце яго знятым на старонцы «Стэнды».</numerusform>
            <numerusform>%Ln ненадрукаваныя стэнды лічацца ў рэестры надрукаванымі: адзначце іх знятымі на старонцы «Стэнды».</numerusform>
            <numerusform>%Ln ненадрукаваных стэндаў лічацца ў рэестры надрукаванымі: адзначце іх знятымі на старонцы «Стэнды».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) that had been registered and were not printed have been retired.</source>
        <translation>
            <numerusform>%Ln стэнд, зарэгістраваны, але не надрукаваны, адзначаны знятым.</numerusform>
            <numerusform>%Ln стэнды, зарэгістраваныя, але не надрукаваныя, адзначаны знятымі.</numerusform>
            <numerusform>%Ln стэндаў, зарэгістраваныя, але не надрукаваныя, адзначаны знятымі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) registered.</source>
        <translation>
            <numerusform>Зарэгістраваны %Ln стэнд.</numerusform>
            <numerusform>Зарэгістраваны %Ln стэнды.</numerusform>
            <numerusform>Зарэгістравана %Ln стэндаў.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::StandScopeDialog</name>
    <message>
        <source>Whose stands to show</source>
        <translation>Чые стэнды паказаць</translation>
    </message>
    <message>
        <source>Organization: name, УНП, id or address</source>
        <translation>Арганізацыя: імя, УНП, нумар або адрас</translation>
    </message>
    <message>
        <source>Search an organization</source>
        <translation>Пошук арганізацыі</translation>
    </message>
    <message>
        <source>Organizations whose stands can be shown</source>
        <translation>Арганізацыі, чые стэнды можна паказаць</translation>
    </message>
    <message>
        <source>Show its stands</source>
        <translation>Паказаць яе стэнды</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Адмена</translation>
    </message>
</context>
<context>
    <name>ratingdesk::StandWords</name>
    <message>
        <source>Printed</source>
        <comment>a stand, and hung nowhere yet</comment>
        <translation>Надрукаваны</translation>
    </message>
    <message>
        <source>Placed</source>
        <comment>a stand</comment>
        <translation>Размешчаны</translation>
    </message>
    <message>
        <source>Retired</source>
        <comment>a stand</comment>
        <translation>Зняты</translation>
    </message>
    <message>
        <source>The organization has another name now</source>
        <translation>Арганізацыя цяпер называецца інакш</translation>
    </message>
    <message>
        <source>The organization was archived</source>
        <translation>Арганізацыя пераведзена ў архіў</translation>
    </message>
    <message>
        <source>The organization was merged into another one</source>
        <translation>Арганізацыя аб’яднана з іншай</translation>
    </message>
</context>
<context>
    <name>ratingdesk::StandsPage</name>
    <message>
        <source>Stands</source>
        <translation>Стэнды</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) are not active any more and get no poster.</source>
        <translation>
            <numerusform>%Ln арганізацыя больш не дзейнічае: плаката не будзе.</numerusform>
            <numerusform>%Ln арганізацыі больш не дзейнічаюць: плакатаў не будзе.</numerusform>
            <numerusform>%Ln арганізацый больш не дзейнічаюць: плакатаў не будзе.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the stands…</source>
        <translation>Загрузка стэндаў…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Паўтарыць</translation>
    </message>
    <message numerus="yes">
        <source>Place %Ln stand(s)</source>
        <translation>
            <numerusform>Размясціць %Ln стэнд</numerusform>
            <numerusform>Размясціць %Ln стэнды</numerusform>
            <numerusform>Размясціць %Ln стэндаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) were placed</source>
        <translation>
            <numerusform>%Ln стэнд размешчаны</numerusform>
            <numerusform>%Ln стэнды размешчаны</numerusform>
            <numerusform>%Ln стэндаў размешчаны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln stand(s)</source>
        <translation>
            <numerusform>Агледзець %Ln стэнд</numerusform>
            <numerusform>Агледзець %Ln стэнды</numerusform>
            <numerusform>Агледзець %Ln стэндаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) were checked</source>
        <translation>
            <numerusform>%Ln стэнд агледжаны</numerusform>
            <numerusform>%Ln стэнды агледжаны</numerusform>
            <numerusform>%Ln стэндаў агледжаны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retire %Ln stand(s)</source>
        <translation>
            <numerusform>Зняць %Ln стэнд</numerusform>
            <numerusform>Зняць %Ln стэнды</numerusform>
            <numerusform>Зняць %Ln стэндаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) were retired</source>
        <translation>
            <numerusform>%Ln стэнд зняты</numerusform>
            <numerusform>%Ln стэнды зняты</numerusform>
            <numerusform>%Ln стэндаў зняты</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list of stands</source>
        <translation>Захаваць спіс стэндаў</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Табліцы (*.csv)</translation>
    </message>
    <message>
        <source>Stands.csv</source>
        <translation>Стэнды.csv</translation>
    </message>
    <message>
        <source>Stands, as of %1</source>
        <translation>Стэнды на %1</translation>
    </message>
    <message>
        <source>Demo portal: invented data</source>
        <translation>Дэманстрацыйны партал: даныя выдуманыя</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) saved: %1</source>
        <translation>
            <numerusform>Захаваны %Ln стэнд: %1</numerusform>
            <numerusform>Захаваны %Ln стэнды: %1</numerusform>
            <numerusform>Захавана %Ln стэндаў: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What was printed with a code of its own, where it hangs, and how often its link was opened</source>
        <translation>Што надрукавана з уласным кодам, дзе размешчана і колькі разоў адкрывалі спасылку</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Захаваць у CSV…</translation>
    </message>
    <message>
        <source>The stands that are shown, in their order, for a spreadsheet: a list for those who go round, for instance</source>
        <translation>Паказаныя стэнды ў тым жа парадку, для электроннай табліцы: напрыклад, спіс для абходу</translation>
    </message>
    <message>
        <source>Search the stands</source>
        <translation>Пошук стэндаў</translation>
    </message>
    <message>
        <source>Here stands each poster that was registered as a stand: where it hangs, and whether people use it. Choose “Register each as a stand” on the page “Posters” when you print.</source>
        <translation>Тут будуць плакаты, зарэгістраваныя як стэнды: дзе яны размешчаны і ці карыстаюцца імі. Пры друку адзначце на старонцы «Плакаты» «Рэгістраваць як стэнды».</translation>
    </message>
    <message>
        <source>Go to the posters</source>
        <translation>Да плакатаў</translation>
    </message>
    <message>
        <source>No stand is like this.</source>
        <translation>Такіх стэндаў няма.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Паказаць усе</translation>
    </message>
</context>
<context>
    <name>ratingdesk::StartPage</name>
    <message>
        <source>Administration of the portal on which citizens rate state organizations: the register, QR posters and the ranking.</source>
        <translation>Адміністраванне партала, на якім грамадзяне ацэньваюць дзяржаўныя арганізацыі: рэестр, QR-плакаты і рэйтынг.</translation>
    </message>
    <message>
        <source>Open the demo portal</source>
        <translation>Адкрыць дэманстрацыйны партал</translation>
    </message>
    <message>
        <source>An invented portal of national size, on this computer. Try everything: nothing real can be harmed.</source>
        <translation>Выдуманы партал памерам з краіну на гэтым камп’ютары. Спрабуйце ўсё: сапраўднаму нішто не пашкодзіць.</translation>
    </message>
    <message>
        <source>Connect to a portal</source>
        <translation>Падключыцца да партала</translation>
    </message>
    <message>
        <source>The database of your portal, on a server or in a file.</source>
        <translation>База даных вашага партала на серверы або ў файле.</translation>
    </message>
    <message>
        <source>Open a portal file</source>
        <translation>Адкрыць файл партала</translation>
    </message>
    <message>
        <source>A whole portal in one SQLite file.</source>
        <translation>Цэлы партал у адным файле SQLite.</translation>
    </message>
    <message>
        <source>Connecting to “%1”…</source>
        <translation>Падключэнне да «%1»…</translation>
    </message>
    <message>
        <source>Inventing the demo portal. This happens once and takes up to a minute.</source>
        <translation>Ствараецца дэманстрацыйны партал. Гэта робіцца адзін раз і займае да хвіліны.</translation>
    </message>
    <message>
        <source>Upgrading “%1”…</source>
        <translation>Абнаўленне «%1»…</translation>
    </message>
    <message>
        <source>“%1” could not be opened</source>
        <translation>Не ўдалося адкрыць «%1»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Адмена</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Паўтарыць</translation>
    </message>
    <message>
        <source>Upgrade the portal</source>
        <translation>Абнавіць партал</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>Змяніць падключэнне…</translation>
    </message>
    <message>
        <source>Recent portals</source>
        <translation>Нядаўнія парталы</translation>
    </message>
    <message>
        <source>Another program is inventing the demo portal. It is opened here as soon as it is there.</source>
        <translation>Дэманстрацыйны партал ужо стварае іншая праграма. Ён адкрыецца тут, як толькі будзе гатовы.</translation>
    </message>
</context>
<context>
    <name>ratingdesk::StatusLine</name>
    <message>
        <source>Not connected</source>
        <translation>Не падключана</translation>
    </message>
    <message>
        <source>%1: not reachable, trying again</source>
        <translation>%1: недаступны, ідзе новая спроба</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Падключэнне: %1</translation>
    </message>
    <message>
        <source>Choose another portal</source>
        <translation>Выбраць іншы партал</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Undo what has just been done</source>
        <translation>Скасаваць толькі што зробленае</translation>
    </message>
</context>
<context>
    <name>ratingdesk::TaskLine</name>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <translation>
            <numerusform>%1 (і яшчэ %Ln)</numerusform>
            <numerusform>%1 (і яшчэ %Ln)</numerusform>
            <numerusform>%1 (і яшчэ %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Адмена</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Адмена: %1</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>засталося некалькі секунд</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>засталася прыкладна %Ln секунда</numerusform>
            <numerusform>засталося прыкладна %Ln секунды</numerusform>
            <numerusform>засталося прыкладна %Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>засталася прыкладна %Ln хвіліна</numerusform>
            <numerusform>засталося прыкладна %Ln хвіліны</numerusform>
            <numerusform>засталося прыкладна %Ln хвілін</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::TopBar</name>
    <message>
        <source>Jump to organization</source>
        <translation>Перайсці да арганізацыі</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Скасаваць: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вярнуць</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Вярнуць: %1</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Абнавіць</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>Падключэнне…</translation>
    </message>
    <message>
        <source>Open a portal file…</source>
        <translation>Адкрыць файл партала…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Афармленне</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у сістэме</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлае</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Цёмнае</translation>
    </message>
    <message>
        <source>About RatingDesk</source>
        <translation>Пра праграму RatingDesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выхад</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Наперад</translation>
    </message>
    <message>
        <source>Recent portals</source>
        <translation>Нядаўнія парталы</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Даведка</translation>
    </message>
    <message>
        <source>Copy the portal into a file…</source>
        <translation>Скапіраваць партал у файл…</translation>
    </message>
    <message>
        <source>Bring the portal back from a copy…</source>
        <translation>Аднавіць партал з копіі…</translation>
    </message>
    <message>
        <source>Show log file</source>
        <translation>Паказаць файл пратакола</translation>
    </message>
</context>
<context>
    <name>ratingdesk::UnsavedEdits</name>
    <message>
        <source>A new organization</source>
        <translation>Новая арганізацыя</translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing is lost. “%1” cannot be saved like this: %2</source>
        <comment>name and what is wrong</comment>
        <translation>Нічога не захавана, і нічога не страчана. «%1» у такім выглядзе захаваць нельга: %2</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln edit(s)</source>
        <translation>
            <numerusform>Захаваць %Ln праўку</numerusform>
            <numerusform>Захаваць %Ln праўкі</numerusform>
            <numerusform>Захаваць %Ln правак</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) were saved</source>
        <translation>
            <numerusform>Захавана %Ln праўка</numerusform>
            <numerusform>Захаваны %Ln праўкі</numerusform>
            <numerusform>Захавана %Ln правак</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing is lost. Someone else changed “%1” in the meantime: choose there what is to hold, then save again.</source>
        <translation>Нічога не захавана, і нічога не страчана. «%1» тым часам змяніў іншы карыстальнік: выберыце там, што павінна застацца, і захавайце зноў.</translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing is lost. “%1”: %2</source>
        <comment>name and why</comment>
        <translation>Нічога не захавана, і нічога не страчана. «%1»: %2</translation>
    </message>
</context>
<context>
    <name>ratingdesk::UnsavedQuestion</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>і яшчэ %Ln</numerusform>
            <numerusform>і яшчэ %Ln</numerusform>
            <numerusform>і яшчэ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Не захавана</translation>
    </message>
    <message>
        <source>What you have typed is not saved in the portal yet:</source>
        <translation>Уведзенае яшчэ не захавана на партале:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не захоўваць</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Адмена</translation>
    </message>
</context>
<context>
    <name>ratingdesk::WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>Адмена</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Адмяніць: %1</translation>
    </message>
</context>
<context>
    <name>ratingdesk::Workspace</name>
    <message>
        <source>Undone: %1</source>
        <translation>Скасавана: %1</translation>
    </message>
    <message>
        <source>Not undone or redone: %1. %2</source>
        <translation>Не ўдалося скасаваць або вярнуць: %1. %2</translation>
    </message>
</context>
</TS>
