<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AccountCommand</name>
    <message>
        <source>The demo portal has no accounts of its own: they are invented each time that ratingdesk-portal serves it.</source>
        <translation>У демонстрационного портала нет своих учётных записей: ratingdesk-portal придумывает их при каждом запуске.</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>Учётной записи «%1» нет.</translation>
    </message>
    <message>
        <source>Loading the accounts</source>
        <translation>Загрузка учётных записей</translation>
    </message>
</context>
<context>
    <name>AccountsCreateCommand</name>
    <message>
        <source>Makes an account for somebody who is to work on the portal.</source>
        <translation>Создаёт учётную запись для того, кто будет работать на портале.</translation>
    </message>
    <message>
        <source>With PostgreSQL the name is also that of the server&apos;s role with which the person connects to the database itself; that role is made by whoever looks after the server. The password here is for ratingdesk-portal.</source>
        <translation>В PostgreSQL это также имя роли сервера, под которой человек подключается к самой базе данных; её создаёт тот, кто обслуживает сервер. Пароль здесь — для ratingdesk-portal.</translation>
    </message>
    <message>
        <source>With which the person signs in.</source>
        <translation>Имя, под которым человек входит.</translation>
    </message>
    <message>
        <source>What the account may do.</source>
        <translation>Что разрешено учётной записи.</translation>
    </message>
    <message>
        <source>The organization below which it works; without it, the whole register.</source>
        <translation>Организация, в пределах которой она действует; без неё — весь реестр.</translation>
    </message>
    <message>
        <source>The account “%1” was made. It has no password yet.</source>
        <translation>Учётная запись «%1» создана. Пароля у неё пока нет.</translation>
    </message>
    <message>
        <source>The account “%1” was made.</source>
        <translation>Учётная запись «%1» создана.</translation>
    </message>
    <message>
        <source>Making the account</source>
        <translation>Создание учётной записи</translation>
    </message>
</context>
<context>
    <name>AccountsDisableCommand</name>
    <message>
        <source>Ends an account: nobody works under its name any more.</source>
        <translation>Отключает учётную запись: под её именем больше никто не работает.</translation>
    </message>
    <message>
        <source>Of the account.</source>
        <translation>Имя учётной записи.</translation>
    </message>
    <message>
        <source>The account “%1” is disabled.</source>
        <translation>Учётная запись «%1» отключена.</translation>
    </message>
    <message>
        <source>Disabling the account</source>
        <translation>Отключение учётной записи</translation>
    </message>
</context>
<context>
    <name>AccountsListCommand</name>
    <message>
        <source>Lists the accounts of those who work on the portal.</source>
        <translation>Перечисляет учётные записи тех, кто работает на портале.</translation>
    </message>
    <message>
        <source>Columns: login, role, scope (the organization below which it works; empty: the whole register), active, signed_in_at (over ratingdesk-portal, in UTC).</source>
        <translation>Столбцы: login, role, scope (организация, в пределах которой действует запись; пусто — весь реестр), active, signed_in_at (последний вход через ratingdesk-portal, UTC).</translation>
    </message>
</context>
<context>
    <name>AccountsPasswordCommand</name>
    <message>
        <source>Gives an account a new password; whoever was signed in with the old one has to sign in again.</source>
        <translation>Задаёт учётной записи новый пароль; тому, кто вошёл со старым, придётся войти заново.</translation>
    </message>
    <message>
        <source>Of the account.</source>
        <translation>Имя учётной записи.</translation>
    </message>
    <message>
        <source>No new password was given.</source>
        <translation>Новый пароль не указан.</translation>
    </message>
    <message>
        <source>The account “%1” has its new password.</source>
        <translation>Учётной записи «%1» задан новый пароль.</translation>
    </message>
    <message>
        <source>Setting the password</source>
        <translation>Смена пароля</translation>
    </message>
</context>
<context>
    <name>AddressError</name>
    <message>
        <source>A password must not stand in the address, where others could read it. Leave it out, and keep it in the keychain, in RATINGDESK_PASSWORD or in a file named by --password-file.</source>
        <translation>Пароль нельзя указывать в адресе: там его могут прочитать другие. Уберите его и храните в связке ключей, в RATINGDESK_PASSWORD или в файле, указанном в --password-file.</translation>
    </message>
    <message>
        <source>The address names no database. Write it after the host: postgresql://user@host/database.</source>
        <translation>В адресе не указана база данных. Укажите её после сервера: postgresql://пользователь@сервер/база.</translation>
    </message>
    <message>
        <source>“%1” is not a port. Ports are numbers from 1 to 65535.</source>
        <translation>«%1» — не порт. Порт — число от 1 до 65535.</translation>
    </message>
    <message>
        <source>“%1” cannot be set in the address. After the question mark stand libpq&apos;s connection parameters, such as sslmode=verify-full.</source>
        <translation>«%1» нельзя задать в адресе. После вопросительного знака указываются параметры подключения libpq, например sslmode=verify-full.</translation>
    </message>
    <message>
        <source>The path of the portal file is missing after “sqlite:”.</source>
        <translation>После «sqlite:» не указан путь к файлу портала.</translation>
    </message>
    <message>
        <source>“%1” is not the path of a file: a portal in memory would be gone when the program ends. Name a file.</source>
        <translation>«%1» — не путь к файлу: портал в памяти исчез бы вместе с программой. Укажите файл.</translation>
    </message>
    <message>
        <source>“%1” is not the path of a file. Write the path itself, without “file:” or “//” in front.</source>
        <translation>«%1» — не путь к файлу. Напишите сам путь, без «file:» или «//» в начале.</translation>
    </message>
    <message>
        <source>The path “%1” holds signs that are not valid UTF-8, so the file cannot be named. Rename the file or its folder.</source>
        <translation>В пути «%1» есть знаки не в кодировке UTF-8, по такому пути файл не найти. Переименуйте файл или его папку.</translation>
    </message>
    <message>
        <source>No portal is named. Use “demo”, the path of a portal file, postgresql://user@host/database, or https://account@host.</source>
        <translation>Портал не указан. Укажите «demo», путь к файлу портала, postgresql://пользователь@узел/база или https://учётная-запись@узел.</translation>
    </message>
    <message>
        <source>Addresses with http are for this computer only: on the way to another one the password could be read by others. Write https:// instead.</source>
        <translation>Адреса с http — только для этого компьютера: по пути к другому пароль могли бы прочитать посторонние. Напишите https://.</translation>
    </message>
    <message>
        <source>The address names no account. Write it before the host: https://account@host.</source>
        <translation>В адресе не названа учётная запись. Напишите её перед узлом: https://учётная-запись@узел.</translation>
    </message>
    <message>
        <source>“%1” leads nowhere. The address of a portal&apos;s API looks like https://account@host.</source>
        <translation>«%1» никуда не ведёт. Адрес API портала выглядит так: https://учётная-запись@узел.</translation>
    </message>
    <message>
        <source>“%1” cannot be set in the address of an API. After the question mark may only stand authorities=FILE, a file with certificates that are trusted besides the system&apos;s.</source>
        <translation>«%1» нельзя указать в адресе API. После вопросительного знака может стоять только authorities=ФАЙЛ — файл с сертификатами, которым доверяют помимо системных.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of portal address. Use “demo”, the path of a portal file, postgresql://user@host/database, or https://account@host.</source>
        <translation>«%1» — не вид адреса портала. Укажите «demo», путь к файлу портала, postgresql://пользователь@узел/база или https://учётная-запись@узел.</translation>
    </message>
</context>
<context>
    <name>BannersCommand</name>
    <message>
        <source>Makes pictures for web sites, screens and social networks.</source>
        <translation>Делает рисунки для сайтов, экранов и социальных сетей.</translation>
    </message>
    <message>
        <source>Each picture has the pixels that its template was drawn with, and the template in its name. With --html a file of the same name stands beside it: the picture as a link to the organization&apos;s profile, with a text for those who do not see it, to be pasted into the page of a web site. A code that a picture shows is read by two readers, as those of posters are. The pictures appear when all are complete; one that was made before is replaced, a file of somebody else never.
Columns of the report: those of “posters”.</source>
        <translation>Размер рисунка в пикселях – как в макете, название макета стоит в имени файла. С --html рядом появляется файл с тем же именем: рисунок со ссылкой на профиль организации и с текстом для тех, кто его не видит, – его вставляют в страницу сайта. Код на рисунке, как и на плакатах, читают две программы. Рисунки появляются, когда готовы все; сделанный раньше заменяется, чужой файл – никогда.
Столбцы отчёта те же, что у «posters».</translation>
    </message>
    <message>
        <source>See “templates list”; may be given several times. Every template for screens if not given.</source>
        <translation>См. «templates list»; можно указать несколько раз. Если не указан – все макеты для экранов.</translation>
    </message>
    <message>
        <source>The folder for the pictures.</source>
        <translation>Папка для рисунков.</translation>
    </message>
    <message>
        <source>Beside each picture, the HTML that shows it as a link.</source>
        <translation>Рядом с каждым рисунком – HTML, который показывает его как ссылку.</translation>
    </message>
    <message>
        <source>Making banners</source>
        <translation>Изготовление баннеров</translation>
    </message>
    <message>
        <source>The template “%1” is for paper: see “posters”.</source>
        <translation>Макет «%1» – для бумаги: см. «posters».</translation>
    </message>
</context>
<context>
    <name>ChangeCommand</name>
    <message>
        <source>Why; it is kept in the journal.</source>
        <translation>Причина; она сохраняется в журнале.</translation>
    </message>
    <message>
        <source>Shows what would happen and changes nothing.</source>
        <translation>Показывает, что произошло бы, и ничего не меняет.</translation>
    </message>
    <message>
        <source>Changing the register</source>
        <translation>Изменение реестра</translation>
    </message>
    <message>
        <source>Loading spheres</source>
        <translation>Загрузка сфер</translation>
    </message>
    <message>
        <source>“%1” sets nothing. Write FIELD=VALUE with one of these fields: %2.</source>
        <translation>«%1» ничего не задаёт. Пишите ПОЛЕ=ЗНАЧЕНИЕ с одним из полей: %2.</translation>
    </message>
    <message>
        <source>“%1” is no value for %2.</source>
        <translation>«%1» не подходит как значение поля %2.</translation>
    </message>
    <message>
        <source>The category belongs to another sphere.</source>
        <translation>Категория относится к другой сфере.</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) below move along.</source>
        <translation>
            <numerusform>Вместе с ней переходит %n подчинённая организация.</numerusform>
            <numerusform>Вместе с ней переходят %n подчинённые организации.</numerusform>
            <numerusform>Вместе с ней переходит %n подчинённых организаций.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s) count elsewhere from now on.</source>
        <translation>
            <numerusform>%n анкета теперь учитывается в другом месте.</numerusform>
            <numerusform>%n анкеты теперь учитываются в другом месте.</numerusform>
            <numerusform>%n анкет теперь учитывается в другом месте.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was a dry run: nothing was changed.</source>
        <translation>Это был пробный запуск: ничего не изменено.</translation>
    </message>
    <message>
        <source>“%1” is no value for %2. Possible are: %3.</source>
        <translation>«%1» не подходит как значение поля %2. Допустимые значения: %3.</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>Поиск организации</translation>
    </message>
    <message>
        <source>There are no organizations with these ids in the portal: %1. Nothing was changed.</source>
        <translation>На портале нет организаций с номерами: %1. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>ChartMovementsCommand</name>
    <message>
        <source>Draws how the members of a scope moved over the periods.</source>
        <translation>Рисует, как менялись позиции участников по периодам.</translation>
    </message>
    <message>
        <source>Lit are the best, the last and what --pin and --select name, or what --lines says; up to %1 other members are drawn in grey. Without --from and --to: the last %2 quarters with ratings.</source>
        <translation>Цветом выделены лучшие, последние и названные в --pin и --select либо то, что указано в --lines; до %1 остальных участников нарисованы серым. Без --from и --to: последние кварталы с оценками, числом %2.</translation>
    </message>
    <message>
        <source>The picture; it appears only when it is complete.</source>
        <translation>Рисунок; появляется, только когда готов целиком.</translation>
    </message>
    <message>
        <source>The first period; its length is that of all.</source>
        <translation>Первый период; его длина задаёт длину всех.</translation>
    </message>
    <message>
        <source>The last period, of the same length.</source>
        <translation>Последний период той же длины.</translation>
    </message>
    <message>
        <source>What the lines show; position if not given.</source>
        <translation>Что показывают линии; по умолчанию позицию.</translation>
    </message>
    <message>
        <source>Which lines are lit; top-bottom if not given.</source>
        <translation>Какие линии выделены; по умолчанию top-bottom.</translation>
    </message>
    <message>
        <source>How many of them; 10 if not given.</source>
        <translation>Сколько их; по умолчанию 10.</translation>
    </message>
    <message>
        <source>Members that are lit in any case.</source>
        <translation>Участники, выделенные в любом случае.</translation>
    </message>
    <message>
        <source>The member drawn strong, with numbers.</source>
        <translation>Участник, нарисованный жирно и с числами.</translation>
    </message>
    <message>
        <source>“%1” does not end with .png, .svg or .pdf.</source>
        <translation>«%1» не оканчивается на .png, .svg или .pdf.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nobody has a position in these periods: the chart is empty.</source>
        <translation>Ни у кого нет позиции в этих периодах: диаграмма пуста.</translation>
    </message>
    <message>
        <source>Looking for ratings</source>
        <translation>Поиск оценок</translation>
    </message>
    <message>
        <source>--from and --to must be periods of the same length, one after the other: for example --from 2022-Q1 --to 2023-Q2.</source>
        <translation>--from и --to должны быть периодами одной длины, один после другого: например, --from 2022-Q1 --to 2023-Q2.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Makes, upgrades and checks portals.</source>
        <translation>Создаёт, обновляет и проверяет порталы.</translation>
    </message>
    <message>
        <source>Makes invented portals for training and trying out.</source>
        <translation>Создаёт вымышленные порталы для обучения и проб.</translation>
    </message>
    <message>
        <source>Lists, shows and changes organizations.</source>
        <translation>Перечисляет, показывает и изменяет организации.</translation>
    </message>
    <message>
        <source>Brings organizations and ratings in from files.</source>
        <translation>Загружает организации и оценки из файлов.</translation>
    </message>
    <message>
        <source>Writes what the portal holds to files.</source>
        <translation>Выгружает содержимое портала в файлы.</translation>
    </message>
    <message>
        <source>Shows the designs that posters are made from.</source>
        <translation>Показывает макеты, из которых делаются плакаты.</translation>
    </message>
    <message>
        <source>Draws the charts of the window into files.</source>
        <translation>Рисует диаграммы окна в файлы.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Примеры:</translation>
    </message>
    <message>
        <source>A file whose first line is the password. Without it, RATINGDESK_PASSWORD counts, then the keychain.</source>
        <translation>Файл, первая строка которого — пароль. Без него действует RATINGDESK_PASSWORD, затем связка ключей.</translation>
    </message>
    <message>
        <source>How rows are written: a table on a terminal, else csv.</source>
        <translation>Как выводить строки: в терминале таблицей, иначе csv.</translation>
    </message>
    <message>
        <source>The language of messages and names; the system&apos;s, if it is one of them.</source>
        <translation>Язык сообщений и названий; по умолчанию язык системы, если он один из этих.</translation>
    </message>
    <message>
        <source>Says nothing but data and errors.</source>
        <translation>Выводит только данные и ошибки.</translation>
    </message>
    <message>
        <source>Which command? None was given.</source>
        <translation>Какая команда? Ни одна не указана.</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>Команды «%1» нет.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Не указано: %1.</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Непонятно: %1</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be given together.</source>
        <translation>%1 и %2 нельзя указать вместе.</translation>
    </message>
    <message>
        <source>%1 needs %2 beside it.</source>
        <translation>Для %1 нужно указать и %2.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>Для %1 нужно значение.</translation>
    </message>
    <message>
        <source>See “%1 --help”.</source>
        <translation>См. «%1 --help».</translation>
    </message>
    <message>
        <source>RatingDesk administers a portal on which citizens rate organizations. Without a command it opens its window.</source>
        <translation>RatingDesk управляет порталом, на котором граждане оценивают организации. Без команды открывается окно.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Показывает эту справку.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Показывает версию.</translation>
    </message>
    <message>
        <source>“ratingdesk COMMAND --help” explains a command and gives examples.
Exit status: 0 done, 1 failed, 2 wrong usage, 3 done but problems were found in the data,
4 portal not reachable or sign-in refused.</source>
        <translation>«ratingdesk КОМАНДА --help» объясняет команду и приводит примеры.
Код завершения: 0 — готово, 1 — не удалось, 2 — неверный вызов, 3 — готово, но в данных найдены ошибки,
4 — портал недоступен или вход отклонён.</translation>
    </message>
    <message>
        <source>The output could not be written: the disk is full, or its reader has gone.</source>
        <translation>Не удалось вывести данные: диск заполнен или получатель закрыт.</translation>
    </message>
    <message>
        <source>Lists and adds the spheres of life.</source>
        <translation>Показывает и добавляет сферы жизнедеятельности.</translation>
    </message>
    <message>
        <source>Lists and adds the categories within the spheres.</source>
        <translation>Показывает и добавляет категории внутри сфер.</translation>
    </message>
    <message>
        <source>Lists and adds the criteria beside the base ones.</source>
        <translation>Показывает и добавляет дополнительные критерии.</translation>
    </message>
    <message>
        <source>%1 is given more than once.</source>
        <translation>%1 указано больше одного раза.</translation>
    </message>
    <message>
        <source>Options of all commands: --portal, --password-file, --format, --language, --quiet, --verbose; see “ratingdesk --help”.</source>
        <translation>Общие параметры: --portal, --password-file, --format, --language, --quiet, --verbose; см. «ratingdesk --help».</translation>
    </message>
    <message>
        <source>Says on standard error what the portal is asked, and how long it took.</source>
        <translation>Сообщает в стандартный поток ошибок, о чём запрашивается портал и сколько времени это заняло.</translation>
    </message>
    <message>
        <source>The portal: demo, the path of a portal file, postgresql://user@host:port/database, or https://account@host for a portal&apos;s API. Without it, RATINGDESK_PORTAL counts.</source>
        <translation>Портал: demo, путь к файлу портала, postgresql://пользователь@узел:порт/база или https://учётная-запись@узел для API портала. Без этого параметра действует RATINGDESK_PORTAL.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The password file “%1” cannot be read: %2.</source>
        <translation>Файл пароля «%1» не читается: %2.</translation>
    </message>
    <message>
        <source>Inventing the demo portal, once. It will be kept in %1.</source>
        <translation>Создаётся демонстрационный портал, это делается один раз. Он сохранится в %1.</translation>
    </message>
    <message>
        <source>Inventing the demo portal</source>
        <translation>Создание демонстрационного портала</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>Не удалось записать «%1»: %2.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Подробности: %1</translation>
    </message>
    <message>
        <source>“%1” is what the command works with. Nothing was done. Choose another name for what it writes.</source>
        <translation>С файлом «%1» работает сама команда. Ничего не сделано. Укажите другое имя для записываемого файла.</translation>
    </message>
    <message>
        <source>“%1” is there already, and no such command wrote it. It was left as it is, and nothing was done. Choose another name, or remove the file.</source>
        <translation>Файл «%1» уже существует и создан не этой командой. Он оставлен без изменений, ничего не сделано. Укажите другое имя или удалите файл.</translation>
    </message>
    <message>
        <source>Another command is writing “%1”. Nothing was done.</source>
        <translation>В файл «%1» пишет другая команда. Ничего не сделано.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) begin with =, +, - or @ and are written as they are: a spreadsheet may take them for formulas.</source>
        <translation>
            <numerusform>%n текст начинается с =, +, - или @ и записан без изменений: табличный процессор может принять его за формулу.</numerusform>
            <numerusform>%n текста начинаются с =, +, - или @ и записаны без изменений: табличный процессор может принять их за формулы.</numerusform>
            <numerusform>%n текстов начинаются с =, +, - или @ и записаны без изменений: табличный процессор может принять их за формулы.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program is inventing it already; waiting.</source>
        <translation>Его уже создаёт другая программа; ожидание.</translation>
    </message>
    <message>
        <source>To find out, run the same command again with: --request %1</source>
        <translation>Чтобы узнать это, повторите команду с параметром: --request %1</translation>
    </message>
    <message>
        <source>This is done at the portal&apos;s database, not over its API. Give the address of the database: a portal file or postgresql://user@host/database.</source>
        <translation>Это делается в базе данных портала, а не через его API. Укажите адрес базы: файл портала или postgresql://пользователь@узел/база.</translation>
    </message>
    <message>
        <source>Warning: with this sslmode somebody on the way could pose as the server and read the password. sslmode=verify-full is safe.</source>
        <translation>Внимание: с таким sslmode кто-то по пути может выдать себя за сервер и прочитать пароль. Безопасно sslmode=verify-full.</translation>
    </message>
</context>
<context>
    <name>CreateCommand</name>
    <message>
        <source>Adds an organization to the register.</source>
        <translation>Добавляет организацию в реестр.</translation>
    </message>
    <message>
        <source>Writes the new organization as a row, with the id that the portal gave it.</source>
        <translation>Выводит новую организацию строкой с номером, который дал ей портал.</translation>
    </message>
    <message>
        <source>Below this organization; at the top if not given.</source>
        <translation>Вышестоящая организация; если не указана, на верхнем уровне.</translation>
    </message>
    <message>
        <source>The id it must get; the next free one if not given.</source>
        <translation>Номер, который она должна получить; по умолчанию следующий свободный.</translation>
    </message>
    <message>
        <source>A field and its value; once for each field.</source>
        <translation>Поле и его значение; по одному разу на поле.</translation>
    </message>
</context>
<context>
    <name>DemoCreateCommand</name>
    <message>
        <source>Invents a portal: organizations, citizens and years of ratings, as in life.</source>
        <translation>Создаёт вымышленный портал: организации, граждане и оценки за несколько лет, как в жизни.</translation>
    </message>
    <message>
        <source>The same arguments give the same data, on every machine.</source>
        <translation>Одинаковые параметры дают одинаковые данные на любом компьютере.</translation>
    </message>
    <message>
        <source>Where to make it: a new file, or the address of an empty database.</source>
        <translation>Где создать: новый файл или адрес пустой базы данных.</translation>
    </message>
    <message>
        <source>How many organizations; 13500 if not given, as in the country.</source>
        <translation>Сколько организаций; по умолчанию 13500, как в стране.</translation>
    </message>
    <message>
        <source>How many questionnaires; 410000 if not given.</source>
        <translation>Сколько анкет; по умолчанию 410000.</translation>
    </message>
    <message>
        <source>How many citizens; 95000 if not given.</source>
        <translation>Сколько граждан; по умолчанию 95000.</translation>
    </message>
    <message>
        <source>How long the history is; 42 if not given.</source>
        <translation>Длина истории; по умолчанию 42.</translation>
    </message>
    <message>
        <source>Another number, another portal; 1 if not given.</source>
        <translation>Другое число — другой портал; по умолчанию 1.</translation>
    </message>
    <message>
        <source>Inventing the portal</source>
        <translation>Создание вымышленного портала</translation>
    </message>
    <message>
        <source>A demo portal was made at %1. Everything in it is invented.</source>
        <translation>Демонстрационный портал создан: %1. Всё в нём вымышлено.</translation>
    </message>
</context>
<context>
    <name>DomainWords</name>
    <message>
        <source>State body</source>
        <translation>Государственный орган</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Subdivision</source>
        <translation>Структурное подразделение</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Присоединена</translation>
    </message>
    <message>
        <source>General register</source>
        <translation>Общий реестр</translation>
    </message>
    <message>
        <source>Local register</source>
        <translation>Локальный реестр</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Без области</translation>
    </message>
    <message>
        <source>Brest region</source>
        <translation>Брестская область</translation>
    </message>
    <message>
        <source>Vitebsk region</source>
        <translation>Витебская область</translation>
    </message>
    <message>
        <source>Gomel region</source>
        <translation>Гомельская область</translation>
    </message>
    <message>
        <source>Grodno region</source>
        <translation>Гродненская область</translation>
    </message>
    <message>
        <source>City of Minsk</source>
        <translation>г. Минск</translation>
    </message>
    <message>
        <source>Minsk region</source>
        <translation>Минская область</translation>
    </message>
    <message>
        <source>Mogilev region</source>
        <translation>Могилёвская область</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перемещено</translation>
    </message>
    <message>
        <source>State changed</source>
        <translation>Изменено состояние</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Questionnaires added</source>
        <translation>Добавлены анкеты</translation>
    </message>
    <message>
        <source>Portal created</source>
        <translation>Портал создан</translation>
    </message>
    <message>
        <source>Simplicity</source>
        <translation>Простота</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Информация</translation>
    </message>
    <message>
        <source>Timeliness</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Courtesy</source>
        <translation>Вежливость</translation>
    </message>
    <message>
        <source>Simplicity and clearness of the process of getting the service</source>
        <translation>Простота и понятность процесса получения услуги</translation>
    </message>
    <message>
        <source>Availability of information on how to get the service</source>
        <translation>Доступность информации о порядке получения услуги</translation>
    </message>
    <message>
        <source>Keeping to the set term of the service</source>
        <translation>Соблюдение установленного срока предоставления услуги</translation>
    </message>
    <message>
        <source>Courtesy and friendliness of the staff</source>
        <translation>Вежливость и доброжелательность сотрудников</translation>
    </message>
    <message>
        <source>Comments viewed</source>
        <translation>Просмотр комментариев</translation>
    </message>
    <message>
        <source>Questionnaires changed or removed</source>
        <translation>Анкеты изменены или удалены</translation>
    </message>
</context>
<context>
    <name>DuplicatesCommand</name>
    <message>
        <source>Lists pairs of organizations that may be registered twice.</source>
        <translation>Выводит пары организаций, которые могли быть внесены дважды.</translation>
    </message>
    <message>
        <source>Active organizations whose names are the same or nearly so, whatever their legal form, quotes and abbreviations, with the same УНП, address or superior; and those with the same УНП and address. The likeliest come first.

Columns: first, first_name, second, second_name, likeness (of the names, in percent), same_unp, same_address, same_parent. “organizations merge” makes one of two.</source>
        <translation>Действующие организации с одинаковыми или почти одинаковыми названиями – без учёта правовой формы, кавычек и сокращений – и одним УНП, адресом или вышестоящей организацией, а также организации с одним УНП и адресом. Сначала самые вероятные.

Столбцы: first, first_name, second, second_name, likeness (сходство названий в процентах), same_unp (один УНП), same_address (один адрес), same_parent (одна вышестоящая организация). Объединяет их «organizations merge».</translation>
    </message>
    <message>
        <source>Only where both are this organization or below it.</source>
        <translation>Только пары внутри этой организации и её подчинённых.</translation>
    </message>
    <message>
        <source>Loading the register</source>
        <translation>Загрузка реестра</translation>
    </message>
    <message numerus="yes">
        <source>%n likely duplicate(s).</source>
        <translation>
            <numerusform>%n вероятный дубликат.</numerusform>
            <numerusform>%n вероятных дубликата.</numerusform>
            <numerusform>%n вероятных дубликатов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportOrganizationsCommand</name>
    <message>
        <source>Writes the whole register to a file that can be imported again.</source>
        <translation>Выгружает весь реестр в файл, который можно загрузить обратно.</translation>
    </message>
    <message>
        <source>The file; it appears only when it is complete.</source>
        <translation>Файл; появляется, только когда готов целиком.</translation>
    </message>
    <message>
        <source>Loading the register</source>
        <translation>Загрузка реестра</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) written.</source>
        <translation>
            <numerusform>Записана %n организация.</numerusform>
            <numerusform>Записаны %n организации.</numerusform>
            <numerusform>Записано %n организаций.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form is that of the file&apos;s name: CSV or XLSX. Both can be imported again and change nothing then. A text that a spreadsheet would run as a formula, because it begins with =, +, - or @, gets an apostrophe in front, which an import takes away; telephones stay as they are. A CSV file from elsewhere is best opened with every column imported as text.</source>
        <translation>Формат определяется именем файла: CSV или XLSX. Оба можно загрузить снова, и это ничего не изменит. Перед текстом, который табличный процессор принял бы за формулу, потому что он начинается с =, +, - или @, ставится апостроф; при загрузке он убирается. Телефоны остаются как есть. Чужой файл CSV лучше открывать, импортируя все столбцы как текст.</translation>
    </message>
    <message>
        <source>“%1” ends neither with .csv nor with .xlsx.</source>
        <translation>«%1» не оканчивается ни на .csv, ни на .xlsx.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>Не удалось записать «%1»: %2.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Loading spheres</source>
        <translation>Загрузка сфер</translation>
    </message>
    <message>
        <source>CSV that Excel opens right by a double click: marked as UTF-8, with semicolons.</source>
        <translation>CSV, который Excel верно открывает двойным щелчком: с меткой UTF-8 и точками с запятой.</translation>
    </message>
    <message>
        <source>--for-excel is for CSV: Excel opens XLSX as it is.</source>
        <translation>--for-excel — для CSV: XLSX программа Excel открывает и так.</translation>
    </message>
</context>
<context>
    <name>FieldProblemText</name>
    <message>
        <source>Enter the official name in Russian or in Belarusian.</source>
        <translation>Введите официальное название на русском или белорусском языке.</translation>
    </message>
    <message numerus="yes">
        <source>Longer than %n characters.</source>
        <translation>
            <numerusform>Длиннее %n символа.</numerusform>
            <numerusform>Длиннее %n символов.</numerusform>
            <numerusform>Длиннее %n символов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check digit of the УНП does not add up. Look for a typing mistake.</source>
        <translation>Контрольная цифра УНП не сходится. Проверьте, нет ли опечатки.</translation>
    </message>
    <message>
        <source>No region has a СОАТО code that begins like this. The first digit is 1 to 7.</source>
        <translation>Ни у одной области код СОАТО так не начинается. Первая цифра — от 1 до 7.</translation>
    </message>
    <message>
        <source>A УНП has nine characters.</source>
        <translation>В УНП девять знаков.</translation>
    </message>
    <message>
        <source>A СОАТО code has ten digits.</source>
        <translation>В коде СОАТО десять цифр.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.by.</source>
        <translation>Адрес электронной почты выглядит так: name@example.by.</translation>
    </message>
    <message>
        <source>A telephone number looks like +375 17 200-00-00.</source>
        <translation>Номер телефона выглядит так: +375 17 200-00-00.</translation>
    </message>
    <message>
        <source>A web address begins with https:// or http://.</source>
        <translation>Адрес сайта начинается с https:// или http://.</translation>
    </message>
    <message>
        <source>This is not a possible value of the field.</source>
        <translation>Такого значения у этого поля быть не может.</translation>
    </message>
    <message>
        <source>Official name in Russian</source>
        <translation>Официальное название на русском</translation>
    </message>
    <message>
        <source>Official name in Belarusian</source>
        <translation>Официальное название на белорусском</translation>
    </message>
    <message>
        <source>Short name in Russian</source>
        <translation>Краткое название на русском</translation>
    </message>
    <message>
        <source>Short name in Belarusian</source>
        <translation>Краткое название на белорусском</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Реестр</translation>
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
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
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
        <translation>Категория</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>Подчинена</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Holds a character that cannot be seen or read (%1). Type the text anew.</source>
        <translation>Содержит невидимый или нечитаемый знак (%1). Введите текст заново.</translation>
    </message>
    <message>
        <source>A name has letters or digits.</source>
        <translation>Название должно содержать буквы или цифры.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>the top of the hierarchy</source>
        <translation>верхний уровень</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>organization %1</source>
        <translation>организация %1</translation>
    </message>
    <message>
        <source>sphere %1</source>
        <translation>сфера %1</translation>
    </message>
    <message>
        <source>category %1</source>
        <translation>категория %1</translation>
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
        <translation>КОМАНДА</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Использование:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Команды:</translation>
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
        <translation>Как столбцы файла становятся полями, в JSON.</translation>
    </message>
    <message>
        <source>Writes every row&apos;s verdict into this CSV file.</source>
        <translation>Записывает результат по каждой строке в этот файл CSV.</translation>
    </message>
    <message>
        <source>Shows what would happen and changes nothing.</source>
        <translation>Показывает, что произошло бы, и ничего не меняет.</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was changed.</source>
        <translation>Это был пробный запуск: ничего не изменено.</translation>
    </message>
    <message>
        <source>A mapping is a JSON object:</source>
        <translation>Описание соответствий — объект JSON:</translation>
    </message>
    <message>
        <source>A field takes its value from a column or is a constant. Values in “empty” mean nothing, “values” replaces values, “add” is added to a number, “date” is the form of a date. Of “text”, “entities” makes &amp;quot; and the like what they mean and “spaces” leaves single spaces. “join_surplus_fields” takes commas that nobody quoted in the last column for text. “skip” leaves rows out and counts them.</source>
        <translation>Значение поля берётся из столбца или постоянно. Значения из «empty» означают пустоту, «values» заменяет значения, «add» прибавляется к числу, «date» — вид даты. В «text» слово «entities» превращает &amp;quot; и подобное в то, что они значат, а «spaces» оставляет одиночные пробелы. «join_surplus_fields» считает запятые без кавычек в последнем столбце текстом. «skip» пропускает строки и считает их.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Чтение файла</translation>
    </message>
    <message>
        <source>The encoding of the file, where it is not to be found out: UTF-8, windows-1251, IBM866, KOI8-R …</source>
        <translation>Кодировка файла, если её не нужно определять: UTF-8, windows-1251, IBM866, KOI8-R …</translation>
    </message>
    <message>
        <source>What stands between the fields, where it is not to be found out: one sign, or the word tab.</source>
        <translation>Что стоит между полями, если это не нужно определять: один знак или слово tab.</translation>
    </message>
    <message>
        <source>The row that names the columns, where it is not to be found out.</source>
        <translation>Строка с названиями столбцов, если её не нужно искать.</translation>
    </message>
    <message>
        <source>“%1” cannot stand between fields: give one sign, such as a semicolon, or the word tab.</source>
        <translation>«%1» не может стоять между полями: укажите один знак, например точку с запятой, или слово tab.</translation>
    </message>
    <message>
        <source>The file: CSV, XLSX or ODS, one row of which names the columns.</source>
        <translation>Файл: CSV, XLSX или ODS, одна из строк которого называет столбцы.</translation>
    </message>
    <message>
        <source>The sheet of a spreadsheet, by its name or number, where it is not to be found out.</source>
        <translation>Лист таблицы, по названию или номеру, если его не нужно искать.</translation>
    </message>
    <message>
        <source>Another encoding is chosen with --encoding.</source>
        <translation>Другую кодировку задаёт --encoding.</translation>
    </message>
    <message>
        <source>An encoding is chosen with --encoding.</source>
        <translation>Кодировку задаёт --encoding.</translation>
    </message>
    <message>
        <source>Spheres and categories that the portal does not have are added with --add-lists.</source>
        <translation>Сферы и категории, которых на портале нет, добавит --add-lists.</translation>
    </message>
</context>
<context>
    <name>ImportOrganizationsCommand</name>
    <message>
        <source>Brings the register to what a file says: adds, changes and moves organizations.</source>
        <translation>Приводит реестр в соответствие с файлом: добавляет, изменяет и перемещает организации.</translation>
    </message>
    <message>
        <source>Why; it is kept in the journal. The file&apos;s name if not given.</source>
        <translation>Причина; сохраняется в журнале. По умолчанию имя файла.</translation>
    </message>
    <message>
        <source>Loading spheres</source>
        <translation>Загрузка сфер</translation>
    </message>
    <message>
        <source>Loading the register</source>
        <translation>Загрузка реестра</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Загружено из %1</translation>
    </message>
    <message>
        <source>Importing organizations</source>
        <translation>Загрузка организаций</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Чтение файла</translation>
    </message>
    <message>
        <source>The whole file is one change: it is done completely or not at all. Rows with mistakes are left out and reported. Without a mapping the columns are named as the fields: %1. Encoding, delimiter, sheet and the row of the heading are found out, told, and can be chosen.

The report has the columns row, verdict (new, changed, moved, unchanged, duplicate, rejected), id and message; without --report, rows that are not simply new or unchanged are listed. Ends with status 3 when rows were rejected or are duplicates, or values were left out.</source>
        <translation>Весь файл — одно изменение: оно выполняется целиком или не выполняется вовсе. Строки с ошибками пропускаются и попадают в отчёт. Без описания соответствий столбцы называются как поля: %1. Кодировка, разделитель, лист и строка с названиями столбцов определяются сами; команда сообщает о них, и их можно указать.

Столбцы отчёта: row, verdict (new, changed, moved, unchanged, duplicate, rejected), id и message; без --report перечисляются строки, которые не просто новые или прежние. Код завершения 3, если строки отклонены или повторяются либо пропущены значения.</translation>
    </message>
    <message>
        <source>Adds the spheres and categories that the file names and the portal does not have. They are added first, and stay.</source>
        <translation>Добавляет сферы и категории, которые называет файл и которых нет на портале. Они добавляются раньше организаций и остаются.</translation>
    </message>
    <message>
        <source>Adding to the list</source>
        <translation>Добавление в список</translation>
    </message>
    <message>
        <source>Added to the spheres: “%1”.</source>
        <translation>Добавлена сфера: «%1».</translation>
    </message>
    <message>
        <source>Added to the categories: “%1”.</source>
        <translation>Добавлена категория: «%1».</translation>
    </message>
</context>
<context>
    <name>ImportQuestionnairesCommand</name>
    <message>
        <source>Brings in ratings from another system.</source>
        <translation>Загружает оценки из другой системы.</translation>
    </message>
    <message>
        <source>Importing ratings</source>
        <translation>Загрузка оценок</translation>
    </message>
    <message>
        <source>Each rating keeps its id from the other system, so that importing the file again adds nothing. Times without a zone are those of Minsk. The field “scores” gives one rating to all four criteria, and the summary says so; else map simplicity, information, timeliness and courtesy. “channel” and “comment” may be mapped too.</source>
        <translation>Каждая оценка сохраняет номер из другой системы, поэтому повторная загрузка файла ничего не добавит. Время без пояса считается минским. Поле «scores» ставит одну оценку по всем четырём критериям, и в итоге это сказано; иначе укажите simplicity, information, timeliness и courtesy. Можно указать также «channel» и «comment».</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Чтение файла</translation>
    </message>
    <message>
        <source>Trying out ratings</source>
        <translation>Пробная загрузка оценок</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>«%1» не открывается: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than one gigabyte. Split it and import the parts.</source>
        <translation>«%1» больше одного гигабайта. Разделите файл и загрузите по частям.</translation>
    </message>
    <message>
        <source>A field in row %1 is longer than one megabyte; a quotation mark may be missing. Nothing was imported.</source>
        <translation>Поле в строке %1 длиннее одного мегабайта; возможно, пропущена кавычка. Ничего не загружено.</translation>
    </message>
    <message>
        <source>Row %1 has more than a thousand fields. Nothing was imported.</source>
        <translation>В строке %1 больше тысячи полей. Ничего не загружено.</translation>
    </message>
    <message>
        <source>The mapping “%1” cannot be opened: %2.</source>
        <translation>Описание соответствий «%1» не открывается: %2.</translation>
    </message>
    <message>
        <source>The mapping is not a JSON object: %1.</source>
        <translation>Описание соответствий — не объект JSON: %1.</translation>
    </message>
    <message>
        <source>The mapping is not for this command. It must say “imports”: “%1”.</source>
        <translation>Описание соответствий не для этой команды. В нём должно быть указано &quot;imports&quot;: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The mapping says “%1”, which means nothing here.</source>
        <translation>В описании соответствий указано «%1», здесь это ничего не значит.</translation>
    </message>
    <message>
        <source>The mapping gives “%1” a value of the wrong sort.</source>
        <translation>В описании соответствий у «%1» значение не того типа.</translation>
    </message>
    <message>
        <source>The mapping fills a field “%1”, which does not exist. Fields are: %2.</source>
        <translation>В описании соответствий указано поле «%1», которого нет. Есть поля: %2.</translation>
    </message>
    <message>
        <source>The mapping must give the field “%1” either a column or a constant.</source>
        <translation>Для поля «%1» в описании соответствий нужен либо столбец, либо постоянное значение.</translation>
    </message>
    <message>
        <source>The mapping does not say where “%1” comes from.</source>
        <translation>В описании соответствий не сказано, откуда берётся «%1».</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns are: %2.</source>
        <translation>В файле нет столбца «%1». Есть столбцы: %2.</translation>
    </message>
    <message>
        <source>The file has several columns “%1”. Rename the ones that are not meant.</source>
        <translation>В файле несколько столбцов «%1». Переименуйте лишние.</translation>
    </message>
    <message>
        <source>No column of the file is a field of organizations. Its columns are: %1. Say with a mapping what they mean.</source>
        <translation>Ни один столбец файла не является полем организаций. В нём столбцы: %1. Объясните их описанием соответствий.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Изменено: %1.</translation>
    </message>
    <message>
        <source>Stood at the top until now.</source>
        <translation>До сих пор находилась на верхнем уровне.</translation>
    </message>
    <message>
        <source>Stood below %1 until now.</source>
        <translation>До сих пор подчинялась %1.</translation>
    </message>
    <message>
        <source>The row has %1 fields, the heading %2.</source>
        <translation>В строке полей: %1, в заголовке: %2.</translation>
    </message>
    <message>
        <source>“%1” is no value for %2.</source>
        <translation>«%1» не подходит как значение поля %2.</translation>
    </message>
    <message>
        <source>Row %1 has the same id and counts.</source>
        <translation>У строки %1 тот же номер, учтена она.</translation>
    </message>
    <message>
        <source>Organization %1 at the same place has the same name. Both are kept: merge them if they are one.</source>
        <translation>У организации %1 на том же месте такое же название. Сохранены обе: объедините их, если это одна и та же.</translation>
    </message>
    <message>
        <source>Organization %1 at the same place has the same name, and the row gives no id.</source>
        <translation>У организации %1 на том же месте такое же название, а в строке нет номера.</translation>
    </message>
    <message>
        <source>Organization %1, below which it stands, is neither in the file nor in the portal.</source>
        <translation>Вышестоящей организации %1 нет ни в файле, ни на портале.</translation>
    </message>
    <message>
        <source>Organization %1, below which it stands, was rejected.</source>
        <translation>Вышестоящая организация %1 отклонена.</translation>
    </message>
    <message>
        <source>These rows stand below each other in a circle: %1.</source>
        <translation>Эти строки подчинены друг другу по кругу: %1.</translation>
    </message>
    <message>
        <source>The state “%1” is a matter of merging and cannot be imported.</source>
        <translation>Состояние «%1» возникает при объединении, загрузить его нельзя.</translation>
    </message>
    <message>
        <source>The portal has no organization %1.</source>
        <translation>На портале нет организации %1.</translation>
    </message>
    <message>
        <source>Was imported before.</source>
        <translation>Уже загружено раньше.</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>новых: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>изменённых: %1</translation>
    </message>
    <message>
        <source>moved: %1</source>
        <translation>перемещённых: %1</translation>
    </message>
    <message>
        <source>unchanged: %1</source>
        <translation>без изменений: %1</translation>
    </message>
    <message>
        <source>duplicate: %1</source>
        <translation>повторов: %1</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>отклонённых: %1</translation>
    </message>
    <message>
        <source>left out by the mapping: %1 (%2)</source>
        <translation>пропущено по описанию соответствий: %1 (%2)</translation>
    </message>
    <message>
        <source>rows with unquoted delimiters in the last column, joined by the mapping: %1</source>
        <translation>строк с разделителем без кавычек в последнем столбце, соединённых по описанию соответствий: %1</translation>
    </message>
    <message>
        <source>One rating a row: the mapping gives it to all four criteria.</source>
        <translation>В строке одна оценка: по описанию соответствий она ставится по всем четырём критериям.</translation>
    </message>
    <message>
        <source>The organization of row %1 would stand below itself.</source>
        <translation>Организация из строки %1 оказалась бы подчинена сама себе.</translation>
    </message>
    <message>
        <source>The mapping is JSON, but not an object in braces: { … }.</source>
        <translation>Описание соответствий записано в формате JSON, но не является объектом в фигурных скобках: { … }.</translation>
    </message>
    <message>
        <source>“%1” is no value for %2. Possible are: %3.</source>
        <translation>«%1» не подходит как значение поля %2. Допустимые значения: %3.</translation>
    </message>
    <message>
        <source>“%1” is not written as %2, the form of %3.</source>
        <translation>«%1» записано не в виде %2, который задан для поля %3.</translation>
    </message>
    <message>
        <source>“%1” is no date for %2. Dates are written as 2023-05-31 or 31.05.2023, or as the mapping says with “date”.</source>
        <translation>«%1» не подходит как дата поля %2. Даты пишутся в виде 2023-05-31 или 31.05.2023 либо так, как задано в описании соответствий («date»).</translation>
    </message>
    <message>
        <source>“%1” for %2: there is no such day or time.</source>
        <translation>«%1» в поле %2: такого дня или времени не бывает.</translation>
    </message>
    <message>
        <source>“%1” for %2 has not come yet.</source>
        <translation>«%1» в поле %2: этот день ещё не наступил.</translation>
    </message>
    <message>
        <source>“%1” for %2 is before %3, when nobody rated yet.</source>
        <translation>«%1» в поле %2 раньше %3 года, когда оценок ещё не было.</translation>
    </message>
    <message>
        <source>Row %1 at the same place has the same name. Both are kept: merge them if they are one.</source>
        <translation>В строке %1 на том же месте такое же название. Сохранены обе организации: объедините их, если это одна и та же.</translation>
    </message>
    <message>
        <source>Row %1 at the same place has the same name, and neither gives an id.</source>
        <translation>В строке %1 на том же месте такое же название, и ни в одной из строк нет номера.</translation>
    </message>
    <message>
        <source>There is no encoding “%1”. Usual ones are UTF-8, UTF-16LE, windows-1251, IBM866, KOI8-R, ISO-8859-5 and x-mac-cyrillic.</source>
        <translation>Кодировки «%1» нет. Обычные кодировки: UTF-8, UTF-16LE, windows-1251, IBM866, KOI8-R, ISO-8859-5 и x-mac-cyrillic.</translation>
    </message>
    <message>
        <source>The file has no row %1 that could name the columns. Nothing was imported.</source>
        <translation>В файле нет строки %1, которая могла бы называть столбцы. Ничего не загружено.</translation>
    </message>
    <message>
        <source>%1: “%2” is the error of a formula and no value.</source>
        <translation>%1: «%2» – ошибка формулы, а не значение.</translation>
    </message>
    <message>
        <source>%1: “%2” is a number that a spreadsheet shortened; its last digits are lost. Make the column text and enter it anew.</source>
        <translation>%1: «%2» – число, сокращённое электронной таблицей; последние цифры утеряны. Сделайте столбец текстовым и введите число заново.</translation>
    </message>
    <message>
        <source>%1: “%2” was taken for none.</source>
        <translation>%1: «%2» понято как «нет значения».</translation>
    </message>
    <message>
        <source>%1: “%2” was taken for “%3”.</source>
        <translation>%1: «%2» записано как «%3».</translation>
    </message>
    <message>
        <source>%1: “%2” was left out. %3</source>
        <translation>%1: «%2» пропущено. %3</translation>
    </message>
    <message>
        <source>%1: “%2” was left out.</source>
        <translation>%1: «%2» пропущено.</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>запятыми</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>точками с запятой</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>табуляциями</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>вертикальными чертами</translation>
    </message>
    <message>
        <source>Read as %1, with %2 between the fields.</source>
        <translation>Прочитано как %1 с %2 между полями.</translation>
    </message>
    <message>
        <source>Row %1 names the columns; what stands above it is left out.</source>
        <translation>Столбцы называет строка %1; то, что стоит выше, пропущено.</translation>
    </message>
    <message>
        <source>The column “%1” is read as %2.</source>
        <translation>Столбец «%1» читается как %2.</translation>
    </message>
    <message>
        <source>The column “%1” is no field and is left out.</source>
        <translation>Столбец «%1» не соответствует ни одному полю и пропущен.</translation>
    </message>
    <message>
        <source>The column “%1” is no field and is left out. Is %2 meant?</source>
        <translation>Столбец «%1» не соответствует ни одному полю и пропущен. Имелось в виду %2?</translation>
    </message>
    <message>
        <source>new with the name of another at the same place: %1</source>
        <translation>новые с тем же названием, что у другой организации на том же месте: %1</translation>
    </message>
    <message>
        <source>values kept in another form: %1</source>
        <translation>значения, записанные в другом виде: %1</translation>
    </message>
    <message>
        <source>values left out: %1</source>
        <translation>пропущенные значения: %1</translation>
    </message>
    <message>
        <source>quotation marks that begin a field and do not end it, taken as text: %1, the first in row %2</source>
        <translation>кавычки, которые открывают поле и не закрывают его, приняты за текст: %1, первая – в строке %2</translation>
    </message>
    <message>
        <source>The file is empty. A row of it must name the columns.</source>
        <translation>Файл пуст. Одна из его строк должна называть столбцы.</translation>
    </message>
    <message>
        <source>The file is no table: neither text (CSV) nor a spreadsheet (XLSX, ODS). Save it as one of these in the program that made it, and import that.</source>
        <translation>Файл — не таблица: ни текстовая (CSV), ни электронная (XLSX, ODS). Сохраните его в одном из этих форматов в той программе, где он создан, и загрузите.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged and cannot be read whole. Nothing was imported. Open it in the program that made it, and save it anew.</source>
        <translation>Электронная таблица повреждена и не читается целиком. Ничего не загружено. Откройте её в той программе, где она создана, и сохраните заново.</translation>
    </message>
    <message>
        <source>The file is a spreadsheet in the old form of Excel, or locked by a password. Save it as XLSX without a password, and import that.</source>
        <translation>Файл — таблица в старом формате Excel или защищён паролем. Сохраните его как XLSX без пароля и загрузите.</translation>
    </message>
    <message>
        <source>The file is a web page, whatever it calls itself. Open it in a spreadsheet program, save it as XLSX, and import that.</source>
        <translation>Файл — веб-страница, как бы он ни назывался. Откройте его в табличном процессоре, сохраните как XLSX и загрузите.</translation>
    </message>
    <message>
        <source>The file has no sheet “%1”. Its sheets are: %2.</source>
        <translation>В файле нет листа «%1». Его листы: %2.</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>Прочитано как %1.</translation>
    </message>
    <message>
        <source>Read as %1, the sheet “%2” of these: %3.</source>
        <translation>Прочитано как %1, лист «%2» из следующих: %3.</translation>
    </message>
    <message>
        <source>“%1”, below which it stands, is neither in the file nor in the portal. A parent is named by its id, УНП, name, or path of names.</source>
        <translation>«%1», которой она подчинена, нет ни в файле, ни на портале. Вышестоящая организация указывается номером, УНП, названием или путём из названий.</translation>
    </message>
    <message>
        <source>Several organizations are called “%1”, below which it stands. Name the parent by its id, or by the path of names from the top.</source>
        <translation>Вышестоящая организация указана как «%1», но так называются несколько. Укажите её номером или путём из названий от самого верха.</translation>
    </message>
    <message>
        <source>Row %1, below which it stands, was rejected.</source>
        <translation>Строка %1 с вышестоящей организацией отклонена.</translation>
    </message>
    <message>
        <source>Was imported before under the same id, with another organization, time or rating. The portal keeps what it has.</source>
        <translation>Уже загружено под тем же номером, но с другой организацией, временем или оценкой. На портале остаётся прежнее.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>verdict of a row</comment>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>verdict of a row</comment>
        <translation>Изменена</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>verdict of a row</comment>
        <translation>Перемещена</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>verdict of a row</comment>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <comment>verdict of a row</comment>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>verdict of a row</comment>
        <translation>Отклонена</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>verdict of a row</comment>
        <translation>Не выбрана</translation>
    </message>
    <message>
        <source>Line %1 of the file has bytes that are no text in the encoding %2. Nothing was imported. Mend the line, or choose another encoding.</source>
        <translation>В строке файла %1 есть байты, которые в кодировке %2 не являются текстом. Ничего не загружено. Исправьте строку или выберите другую кодировку.</translation>
    </message>
    <message>
        <source>The encoding of the file is not clear: its text makes sense in several. Nothing was imported. Choose one:</source>
        <translation>Кодировка файла неясна: текст имеет смысл в нескольких. Ничего не загружено. Выберите одну:</translation>
    </message>
    <message>
        <source>%1: “%2” was left out: the portal has no such entry.</source>
        <translation>%1: «%2» пропущено: такой записи на портале нет.</translation>
    </message>
    <message>
        <source>The encoding was guessed. The file begins with: %1. If that is not right, choose another one.</source>
        <translation>Кодировка определена по тексту. Файл начинается так: %1. Если это неверно, выберите другую.</translation>
    </message>
    <message>
        <source>not chosen: %1</source>
        <translation>не выбранных: %1</translation>
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
        <translation>Делает для каждого органа ZIP-файл со всем, что размещают его организации.</translation>
    </message>
    <message>
        <source>In each archive, every organization has a folder with a poster, a table tent, stickers and the web banners with the HTML that shows them, or with what --template names; and beside the folders there is a page in the language of the kit that says how to use them. Codes are proved as those of posters are. The archives appear when all are complete; one that was made before is replaced, a file of somebody else never.
Columns of the report: those of “posters”.</source>
        <translation>В архиве у каждой организации своя папка: плакат, настольный домик, наклейки и баннеры с HTML, который их показывает, – или то, что названо в --template; рядом с папками – страница на языке комплекта о том, как ими пользоваться. Коды проверяются так же, как на плакатах. Архивы появляются, когда готовы все; сделанный раньше заменяется, чужой файл – никогда.
Столбцы отчёта те же, что у «posters».</translation>
    </message>
    <message>
        <source>What is in a kit; may be given several times. A poster, a tent, stickers and the banners if not given.</source>
        <translation>Что входит в комплект; можно указать несколько раз. Если не указано – плакат, домик, наклейки и баннеры.</translation>
    </message>
    <message>
        <source>The folder for the archives.</source>
        <translation>Папка для архивов.</translation>
    </message>
    <message>
        <source>Folders in the folder that mirror the hierarchy.</source>
        <translation>Внутри папки – папки по подчинённости.</translation>
    </message>
    <message>
        <source>Making kits</source>
        <translation>Изготовление комплектов</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>Lists the spheres of life that organizations belong to.</source>
        <translation>Показывает сферы жизнедеятельности, к которым относятся организации.</translation>
    </message>
    <message>
        <source>Lists the categories within the spheres.</source>
        <translation>Показывает категории внутри сфер.</translation>
    </message>
    <message>
        <source>Lists the criteria that some organizations ask for beside the four base ones.</source>
        <translation>Показывает критерии, которые некоторые организации добавляют к четырём базовым.</translation>
    </message>
    <message>
        <source>Columns: %1.</source>
        <translation>Столбцы: %1.</translation>
    </message>
    <message>
        <source>Only those of this sphere.</source>
        <translation>Только из этой сферы.</translation>
    </message>
    <message>
        <source>Loading the list</source>
        <translation>Загрузка списка</translation>
    </message>
</context>
<context>
    <name>ListCreateCommand</name>
    <message>
        <source>Adds a sphere of life.</source>
        <translation>Добавляет сферу жизнедеятельности.</translation>
    </message>
    <message>
        <source>Adds a category to a sphere.</source>
        <translation>Добавляет категорию в сферу.</translation>
    </message>
    <message>
        <source>Adds a criterion beside the four base ones.</source>
        <translation>Добавляет критерий к четырём базовым.</translation>
    </message>
    <message>
        <source>Writes the new entry as a row, with the number that the portal gave it. A name that the list has already is refused; entries are not taken back.</source>
        <translation>Выводит новую запись строкой, с номером, который присвоил портал. Название, которое уже есть в списке, не принимается; добавленные записи не отменяются.</translation>
    </message>
    <message>
        <source>The name in Russian.</source>
        <translation>Название на русском языке.</translation>
    </message>
    <message>
        <source>The name in Belarusian.</source>
        <translation>Название на белорусском языке.</translation>
    </message>
    <message>
        <source>The sphere that it belongs to.</source>
        <translation>Сфера, к которой относится категория.</translation>
    </message>
    <message>
        <source>Why; it is kept in the journal.</source>
        <translation>Причина; сохраняется в журнале.</translation>
    </message>
    <message>
        <source>Shows what would happen and changes nothing.</source>
        <translation>Показывает, что произошло бы, и ничего не меняет.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Название не указано.</translation>
    </message>
    <message>
        <source>Adding to the list</source>
        <translation>Добавление в список</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was changed.</source>
        <translation>Это был пробный запуск: ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source>Makes several organizations one.</source>
        <translation>Объединяет несколько организаций в одну.</translation>
    </message>
    <message>
        <source>What stands below them comes below their successor; their links and printed codes lead to it. Their ratings and history stay as they were. It is one change; “organizations separate” takes it back.</source>
        <translation>Подчинённые переходят к правопреемнику, ссылки и напечатанные коды ведут на него. Оценки и история остаются прежними. Это одно изменение; «organizations separate» его отменяет.</translation>
    </message>
    <message>
        <source>The organizations to be merged.</source>
        <translation>Организации, которые нужно объединить.</translation>
    </message>
    <message>
        <source>Their successor; it may be one of them.</source>
        <translation>Правопреемник; может быть одной из них.</translation>
    </message>
    <message>
        <source>Since when: 2023-03-01; today if not given.</source>
        <translation>С какого дня: 2023-03-01; если не указан, с сегодняшнего.</translation>
    </message>
    <message>
        <source>The reason is empty: say why, for the journal.</source>
        <translation>Основание пустое: укажите его для журнала.</translation>
    </message>
    <message>
        <source>Loading the register</source>
        <translation>Загрузка реестра</translation>
    </message>
    <message>
        <source>Organization %1 was merged already. Nothing was changed.</source>
        <translation>Организация %1 уже присоединена. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Name an organization that is not its own successor.</source>
        <translation>Укажите организацию, отличную от правопреемника.</translation>
    </message>
    <message>
        <source>Looking up what hangs on them</source>
        <translation>Поиск того, что с ними связано</translation>
    </message>
</context>
<context>
    <name>MoveCommand</name>
    <message>
        <source>Puts organizations, with everything below them, below another one.</source>
        <translation>Переводит организации вместе со всеми подчинёнными в подчинение другой организации.</translation>
    </message>
    <message>
        <source>The organizations to be moved.</source>
        <translation>Организации, которые нужно переместить.</translation>
    </message>
    <message>
        <source>Below this one, or “top”.</source>
        <translation>Новая вышестоящая организация или top.</translation>
    </message>
    <message>
        <source>Since when: 2023-03-01; today if not given.</source>
        <translation>С какого дня: 2023-03-01; по умолчанию с сегодняшнего.</translation>
    </message>
    <message>
        <source>“%1” does not fit --to: give the id of an organization, or “top”.</source>
        <translation>«%1» не подходит для --to: укажите номер организации или top.</translation>
    </message>
    <message>
        <source>%1 has not come yet: a move can begin today or on a day that was.</source>
        <translation>День %1 ещё не наступил: перемещение может действовать с сегодняшнего или с прошедшего дня.</translation>
    </message>
    <message>
        <source>The reason is empty: say why, for the journal.</source>
        <translation>Причина не указана: она нужна для журнала.</translation>
    </message>
</context>
<context>
    <name>MovementsCommand</name>
    <message>
        <source>Writes the positions of many periods to a file.</source>
        <translation>Выгружает позиции за много периодов в файл.</translation>
    </message>
    <message>
        <source>Lists the positions of all periods from one to another.</source>
        <translation>Перечисляет позиции за все периоды от одного до другого.</translation>
    </message>
    <message>
        <source>Columns: period, organization_id, name, rank, score, questionnaires, and rank_low, rank_high, which are empty; a row for each period in which a member has a position.</source>
        <translation>Столбцы: period, organization_id, name, rank, score, questionnaires, а также пустые rank_low и rank_high; по строке на каждый период, в котором у участника есть позиция.</translation>
    </message>
    <message>
        <source>The first period; its length is that of all.</source>
        <translation>Первый период; его длина задаёт длину всех.</translation>
    </message>
    <message>
        <source>The last period, of the same length.</source>
        <translation>Последний период той же длины.</translation>
    </message>
    <message>
        <source>--from and --to must be periods of the same length, one after the other: for example --from 2022-Q1 --to 2023-Q2.</source>
        <translation>--from и --to должны быть периодами одной длины, один после другого: например, --from 2022-Q1 --to 2023-Q2.</translation>
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
        <translation>Файл, первая строка которого — новый пароль. Без него берётся RATINGDESK_NEW_PASSWORD.</translation>
    </message>
    <message>
        <source>The password file “%1” cannot be read: %2.</source>
        <translation>Файл с паролем «%1» не читается: %2.</translation>
    </message>
    <message>
        <source>The new password must have between %1 and %2 characters.</source>
        <translation>Новый пароль должен быть длиной от %1 до %2 знаков.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>“%1” does not fit %2: a number from %3 to %4 is expected.</source>
        <translation>«%1» не подходит для %2: нужно число от %3 до %4.</translation>
    </message>
    <message>
        <source>“%1” is not a period. Write 2023-05, 2023-Q1, 2023-H1, 2023, or whole months such as 2023-01-01..2023-03-31.</source>
        <translation>«%1» — не период. Пишите 2023-05, 2023-Q1, 2023-H1, 2023 или целые месяцы, например 2023-01-01..2023-03-31.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 2023-05-31.</source>
        <translation>«%1» — не день. Пишите так: 2023-05-31.</translation>
    </message>
    <message>
        <source>“%1” does not fit %2. Possible are: %3.</source>
        <translation>«%1» не подходит для %2. Возможно: %3.</translation>
    </message>
    <message>
        <source>“%1” is not the id of an organization: ids are whole numbers from 1 to %2.</source>
        <translation>«%1» — не номер организации: номера — целые числа от 1 до %2.</translation>
    </message>
    <message>
        <source>These are not ids of organizations: %1. Ids are whole numbers from 1 to %2.</source>
        <translation>Это не номера организаций: %1. Номера — целые числа от 1 до %2.</translation>
    </message>
    <message>
        <source>%1 is empty where the name of a file is expected.</source>
        <translation>Параметр %1 пуст: ожидается имя файла.</translation>
    </message>
    <message>
        <source>%1 %2 is given more than once.</source>
        <translation>%1 %2 указано больше одного раза.</translation>
    </message>
</context>
<context>
    <name>OrganizationsListCommand</name>
    <message>
        <source>Lists organizations: all, or those that the options let through.</source>
        <translation>Перечисляет организации: все или те, что отвечают параметрам.</translation>
    </message>
    <message>
        <source>Columns: id, parent_id, kind, state, name, short_name, unp, region, path (the ids from the top down).</source>
        <translation>Столбцы: id, parent_id, kind, state, name, short_name, unp, region, path (номера сверху вниз).</translation>
    </message>
    <message>
        <source>This organization and everything below it.</source>
        <translation>Эта организация и все её подчинённые.</translation>
    </message>
    <message>
        <source>Those that have all these words in their names, УНП or address, or one of them as their id.</source>
        <translation>Те, у которых все эти слова есть в названиях, УНП или адресе либо одно из них — номер.</translation>
    </message>
    <message>
        <source>Only these.</source>
        <translation>Только эти.</translation>
    </message>
    <message>
        <source>Only those of this region.</source>
        <translation>Только из этой области.</translation>
    </message>
    <message>
        <source>Only those in this state.</source>
        <translation>Только в этом состоянии.</translation>
    </message>
    <message>
        <source>Loading the register</source>
        <translation>Загрузка реестра</translation>
    </message>
</context>
<context>
    <name>OrganizationsShowCommand</name>
    <message>
        <source>Shows everything that the register knows about an organization.</source>
        <translation>Показывает всё, что реестр знает об организации.</translation>
    </message>
    <message>
        <source>The organization.</source>
        <translation>Организация.</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>Поиск</translation>
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
        <translation>Создано: %1</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <translation>Изменено: %1</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Перемещено: %1</translation>
    </message>
    <message>
        <source>State changed: %1</source>
        <translation>Изменено состояние: %1</translation>
    </message>
    <message>
        <source>Creation undone: %1</source>
        <translation>Создание отменено: %1</translation>
    </message>
    <message>
        <source>Questionnaires brought in</source>
        <translation>Загружены анкеты</translation>
    </message>
    <message>
        <source>Portal created</source>
        <translation>Портал создан</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Comments viewed: %1</source>
        <translation>Просмотр комментариев: %1</translation>
    </message>
    <message>
        <source>Questionnaires changed or removed</source>
        <translation>Анкеты изменены или удалены</translation>
    </message>
    <message>
        <source>Questionnaires changed or removed: %1</source>
        <translation>Анкеты изменены или удалены: %1</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>учётная запись</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>учётная запись %1</translation>
    </message>
</context>
<context>
    <name>PortalBackupCommand</name>
    <message>
        <source>Writes a whole copy of the portal into a new file, while others work.</source>
        <translation>Записывает полную копию портала в новый файл; работа других при этом не прерывается.</translation>
    </message>
    <message>
        <source>Where the copy goes; nothing is overwritten.</source>
        <translation>Куда записать копию; существующие файлы не перезаписываются.</translation>
    </message>
    <message>
        <source>Copying the portal</source>
        <translation>Копирование портала</translation>
    </message>
    <message>
        <source>A copy of %1 was written to %2.</source>
        <translation>Копия портала %1 записана в %2.</translation>
    </message>
</context>
<context>
    <name>PortalCheckCommand</name>
    <message>
        <source>Checking the portal</source>
        <translation>Проверка портала</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Всё в порядке.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>Найдена %n ошибка.</numerusform>
            <numerusform>Найдены %n ошибки.</numerusform>
            <numerusform>Найдено %n ошибок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks everything stored: the file itself, guards, cycles, orphans, tallies against questionnaires, the journal&apos;s chain and its head.</source>
        <translation>Проверяет всё, что хранится: сам файл, триггеры, замкнутые цепочки подчинения, отсутствующие вышестоящие организации, соответствие итогов анкетам, цепочку журнала и её конец.</translation>
    </message>
    <message>
        <source>Columns: finding, id (of the organization, questionnaire or journal entry), detail. Ends with status 3 when something is wrong. The journal&apos;s head, kept outside the portal, shows later that nothing was cut off the journal&apos;s end or written anew.</source>
        <translation>Столбцы: finding (что найдено), id (организации, анкеты или записи журнала), detail (подробности). Если что-то не так, команда завершается с кодом 3. Отметка о конце журнала, сохранённая вне портала, позволяет позже убедиться, что журнал не урезан и не переписан.</translation>
    </message>
    <message>
        <source>Whether the journal goes on from this head, or from the journal of this older copy of the portal.</source>
        <translation>Проверить, что журнал продолжает сохранённую отметку или журнал этой более ранней копии портала.</translation>
    </message>
    <message>
        <source>Writes the head of a journal that is well into a new file.</source>
        <translation>Сохранить в новый файл отметку о конце журнала, если портал исправен.</translation>
    </message>
    <message>
        <source>There is already a file “%1”. It was left as it is.</source>
        <translation>Файл «%1» уже существует. Он оставлен без изменений.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Не удалось записать «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Не удаётся прочитать «%1».</translation>
    </message>
    <message>
        <source>“%1” holds no head of a journal.</source>
        <translation>В файле «%1» нет отметки о конце журнала.</translation>
    </message>
</context>
<context>
    <name>PortalCopyCommand</name>
    <message>
        <source>The file and the portal are the same: “%1”.</source>
        <translation>Файл и портал — одно и то же: «%1».</translation>
    </message>
</context>
<context>
    <name>PortalCreateCommand</name>
    <message>
        <source>Makes an empty portal at the address: its tables, and nothing in them.</source>
        <translation>Создаёт по адресу пустой портал: таблицы, в которых ничего нет.</translation>
    </message>
    <message>
        <source>What the portal is called in the window; its address if not given.</source>
        <translation>Как портал называется в окне; по умолчанию его адрес.</translation>
    </message>
    <message>
        <source>The demo portal is made when it is first used. Name a file or a server for a portal of your own.</source>
        <translation>Демонстрационный портал создаётся при первом обращении. Для своего портала укажите файл или сервер.</translation>
    </message>
    <message>
        <source>An empty portal was made at %1, schema version %2.</source>
        <translation>Пустой портал создан: %1, версия схемы %2.</translation>
    </message>
    <message>
        <source>Makes the account of its first operator as well.</source>
        <translation>Создаёт и учётную запись его первого оператора.</translation>
    </message>
    <message>
        <source>“%1” is its operator.</source>
        <translation>«%1» — его оператор.</translation>
    </message>
    <message>
        <source>Making the account</source>
        <translation>Создание учётной записи</translation>
    </message>
</context>
<context>
    <name>PortalErrorText</name>
    <message>
        <source>Someone else changed the same data in the meantime. Your change was not saved. Refresh the page and make it again.</source>
        <translation>Тем временем эти данные изменил кто-то другой. Ваше изменение не сохранено. Обновите страницу и внесите его снова.</translation>
    </message>
    <message>
        <source>Your account may not do this. Nothing was changed. Ask an operator of the portal for the right.</source>
        <translation>Вашей учётной записи это не разрешено. Ничего не изменено. За разрешением обратитесь к оператору портала.</translation>
    </message>
    <message>
        <source>The portal does not accept these values. Nothing was changed. Correct them and try again.</source>
        <translation>Портал не принимает эти значения. Ничего не изменено. Исправьте их и повторите.</translation>
    </message>
    <message>
        <source>The portal does not answer. Nothing was changed. Check the network and try again.</source>
        <translation>Портал не отвечает. Ничего не изменено. Проверьте сеть и повторите.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Отменено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The portal failed unexpectedly. Nothing was changed. Try again; if it stays, pass the details on to the portal&apos;s administrator.</source>
        <translation>Неожиданный сбой портала. Ничего не изменено. Повторите; если не поможет, передайте подробности администратору портала.</translation>
    </message>
    <message>
        <source>The field “%1” has a value that the portal does not accept. Nothing was saved. Correct the field and save again.</source>
        <translation>Портал не принимает значение поля «%1». Ничего не сохранено. Исправьте поле и сохраните снова.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Nothing was changed. Choose another file, or create a portal there.</source>
        <translation>Файла «%1» нет. Ничего не изменено. Выберите другой файл или создайте портал в этом месте.</translation>
    </message>
    <message>
        <source>“%1” is not a portal database. It was left as it is. Choose another one, or create a portal in an empty place.</source>
        <translation>«%1» — не база данных портала. Она оставлена как есть. Выберите другую или создайте портал в пустом месте.</translation>
    </message>
    <message>
        <source>The portal&apos;s tables have version %1, newer than this program knows. Nothing was changed. Install a newer RatingDesk to work with it.</source>
        <translation>Версия таблиц портала — %1, новее, чем знает эта программа. Ничего не изменено. Установите более новую версию RatingDesk.</translation>
    </message>
    <message>
        <source>The portal&apos;s tables have version %1, older than this program needs. Nothing was changed. Run “ratingdesk portal upgrade” once; the data stay.</source>
        <translation>Версия таблиц портала — %1, старее, чем нужно программе. Ничего не изменено. Выполните один раз «ratingdesk portal upgrade»; данные сохранятся.</translation>
    </message>
    <message>
        <source>There is already a portal in “%1”. It was left as it is. Choose another place for the new one.</source>
        <translation>В «%1» уже есть портал. Он оставлен как есть. Выберите для нового другое место.</translation>
    </message>
    <message>
        <source>“%1” can only be read. Nothing was saved. Get the right to write to it, or work on a copy.</source>
        <translation>«%1» можно только читать. Ничего не сохранено. Получите право на запись или работайте с копией.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Nothing of this change was saved, and what was saved before is safe. Free some space and try again.</source>
        <translation>Диск, на котором лежит «%1», заполнен. Это изменение не сохранено, сохранённое раньше цело. Освободите место и повторите.</translation>
    </message>
    <message>
        <source>Another program keeps the database busy. Nothing was changed. Wait a moment and try again, or close the other program.</source>
        <translation>База данных занята другой программой. Ничего не изменено. Подождите немного и повторите или закройте другую программу.</translation>
    </message>
    <message>
        <source>The server “%1” does not answer. Nothing was changed. Check the address and the network, then connect again.</source>
        <translation>Сервер «%1» не отвечает. Ничего не изменено. Проверьте адрес и сеть и подключитесь снова.</translation>
    </message>
    <message>
        <source>The server refused to sign in “%1”. No data were read or changed. Check the user name and the password.</source>
        <translation>Сервер отклонил вход пользователя «%1». Данные не прочитаны и не изменены. Проверьте имя и пароль.</translation>
    </message>
    <message>
        <source>The database driver “%1” is not installed. Nothing was changed. Install it and start RatingDesk again.</source>
        <translation>Драйвер базы данных «%1» не установлен. Ничего не изменено. Установите его и запустите RatingDesk снова.</translation>
    </message>
    <message>
        <source>The connection to the portal broke off in the middle of the work. Nothing of it was saved. RatingDesk connects again by itself; then try once more.</source>
        <translation>Связь с порталом прервалась во время работы. Ничего из неё не сохранено. RatingDesk подключится сама; затем повторите.</translation>
    </message>
    <message>
        <source>Someone else changed this organization in the meantime. Your change was not saved, and theirs stays. Compare both and save again.</source>
        <translation>Тем временем эту организацию изменил кто-то другой. Ваше изменение не сохранено, чужое осталось. Сравните оба и сохраните снова.</translation>
    </message>
    <message>
        <source>An organization cannot stand below itself or below one of its own subordinates. Nothing was moved. Choose another place.</source>
        <translation>Организация не может подчиняться самой себе или своей подчинённой. Ничего не перемещено. Выберите другое место.</translation>
    </message>
    <message>
        <source>The organization with the id %1 already has subordinates, questionnaires or other data, so it cannot be withdrawn. Nothing was changed. Archive it instead.</source>
        <translation>У организации с номером %1 уже есть подчинённые, анкеты или другие данные, отозвать её нельзя. Ничего не изменено. Переведите её в архив.</translation>
    </message>
    <message>
        <source>The input cannot be used: %1. Nothing was changed. Correct it and try again.</source>
        <translation>Эти данные использовать нельзя: %1. Ничего не изменено. Исправьте и повторите.</translation>
    </message>
    <message>
        <source>“%1” could not be written. No half-written file was left. Check the folder and the free space, then try again.</source>
        <translation>Не удалось записать «%1». Недописанного файла не осталось. Проверьте папку и свободное место и повторите.</translation>
    </message>
    <message>
        <source>What was asked for is not in the portal. Nothing was changed.</source>
        <translation>Этого на портале нет. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no organization with the id %1 in the portal. Nothing was changed. Look for it by its name.</source>
        <translation>На портале нет организации с номером %1. Ничего не изменено. Поищите её по названию.</translation>
    </message>
    <message>
        <source>The portal file “%1” is damaged and cannot be read whole. It was left as it is. Restore a copy of it from the time before the damage.</source>
        <translation>Файл портала «%1» повреждён и читается не полностью. Он оставлен как есть. Восстановите копию, сделанную до повреждения.</translation>
    </message>
    <message>
        <source>The server has no database of the name “%1”. Nothing was changed. Check the name, or have the database made on the server.</source>
        <translation>На сервере нет базы данных с именем «%1». Ничего не изменено. Проверьте имя или попросите создать эту базу на сервере.</translation>
    </message>
    <message>
        <source>A move cannot begin on this day: it has not come yet, or the organization was moved after it. Nothing was changed. Choose another day.</source>
        <translation>Перемещение не может действовать с этого дня: он ещё не наступил, или организацию перемещали позже. Ничего не изменено. Выберите другой день.</translation>
    </message>
    <message>
        <source>There is no organization with the id %1 in the portal. Look for it by its name.</source>
        <translation>На портале нет организации с номером %1. Поищите её по названию.</translation>
    </message>
    <message>
        <source>Somebody at the computer “%1” is just writing to this portal file, which lies on a network drive: only one person can do so at a time. Nothing was changed. Try again in a moment; where several people work, keep the portal on a PostgreSQL server.</source>
        <translation>С компьютера «%1» сейчас записывают в этот файл портала. Он лежит на сетевом диске, где записывать может только один человек одновременно. Ничего не изменено. Повторите попытку через минуту; если с порталом работают несколько человек, разместите его на сервере PostgreSQL.</translation>
    </message>
    <message>
        <source>The request id “%1” stands for another change, or for one that was given up. Nothing was changed. Give each change an id of its own.</source>
        <translation>Номер запроса «%1» принадлежит другому изменению или такому, от которого отказались. Ничего не изменено. У каждого изменения должен быть свой номер запроса.</translation>
    </message>
    <message>
        <source>The server “%1” did not answer in time, so the work was given up. Nothing was changed. Try again when the server is less busy, or tell its administrator.</source>
        <translation>Сервер «%1» не ответил вовремя, и работа прекращена. Ничего не изменено. Повторите попытку, когда сервер будет менее загружен, или сообщите его администратору.</translation>
    </message>
    <message>
        <source>The server “%1” has as many connections as it can take. Nothing was changed. Wait a moment and connect again, or ask its administrator to allow more.</source>
        <translation>У сервера «%1» заняты все подключения. Ничего не изменено. Подождите немного и подключитесь снова или попросите администратора сервера увеличить их число.</translation>
    </message>
    <message>
        <source>No encrypted connection that can be trusted came about with the server “%1”. No data were sent. Check the encryption settings of the connection and the server&apos;s certificate.</source>
        <translation>Не удалось установить с сервером «%1» надёжное шифрованное соединение. Данные не передавались. Проверьте параметры шифрования подключения и сертификат сервера.</translation>
    </message>
    <message>
        <source>The server does not give your account the rights that this takes in “%1”. Nothing was changed. Ask the server&apos;s administrator for them.</source>
        <translation>У вашей учётной записи нет на сервере нужных для этого прав в «%1». Ничего не изменено. Обратитесь за ними к администратору сервера.</translation>
    </message>
    <message>
        <source>“%1” may sign in to the server, but has no active account in this portal. No data were read or changed. Ask an operator of the portal for an account.</source>
        <translation>Пользователь «%1» может войти на сервер, но действующей учётной записи в этом портале у него нет. Данные не прочитаны и не изменены. Обратитесь за учётной записью к оператору портала.</translation>
    </message>
    <message>
        <source>The file “%1” was removed or replaced while it was open. What was saved since cannot be found in it. Open the portal anew.</source>
        <translation>Файл «%1» удалён или заменён, пока был открыт. Сохранённого с этого времени в нём нет. Откройте портал заново.</translation>
    </message>
    <message>
        <source>The path “%1” is too long for a portal file. Nothing was changed. Choose a shorter name or another folder.</source>
        <translation>Путь «%1» слишком длинный для файла портала. Ничего не изменено. Выберите имя короче или другую папку.</translation>
    </message>
    <message>
        <source>The file “%1” may not be opened. Nothing was changed. Get the right to read and write it and its folder.</source>
        <translation>Открыть файл «%1» не разрешено. Ничего не изменено. Получите права на чтение и запись этого файла и его папки.</translation>
    </message>
    <message>
        <source>There is already a file “%1”. It was left as it is. Choose another name.</source>
        <translation>Файл «%1» уже существует. Он оставлен без изменений. Выберите другое имя.</translation>
    </message>
    <message>
        <source>“%1” is left from another state of the portal file beside it and would damage it. Nothing was opened or changed. Put both into another folder and bring the copy back with “ratingdesk portal restore”.</source>
        <translation>Файл «%1» остался от другого состояния портала, лежащего рядом, и повредил бы его. Ничего не открыто и не изменено. Переместите оба файла в другую папку и восстановите копию командой «ratingdesk portal restore».</translation>
    </message>
    <message>
        <source>The program “%1” is needed for this and is not installed. Nothing was changed. Install PostgreSQL&apos;s client programs and try again.</source>
        <translation>Для этого нужна программа «%1», а она не установлена. Ничего не изменено. Установите клиентские программы PostgreSQL и повторите попытку.</translation>
    </message>
    <message>
        <source>The text is empty or too long, or holds a character that cannot be seen or read. Nothing was changed. Type it anew.</source>
        <translation>Текст пуст, слишком длинный или содержит невидимый либо нечитаемый знак. Ничего не изменено. Введите его заново.</translation>
    </message>
    <message>
        <source>There is no such sphere in the portal. Nothing was changed. See which ones there are.</source>
        <translation>Такой сферы на портале нет. Ничего не изменено. Посмотрите, какие сферы есть.</translation>
    </message>
    <message>
        <source>The list has this name already, under the number %1. Nothing was added. Use that entry, or choose another name.</source>
        <translation>Такое название уже есть в списке под номером %1. Ничего не добавлено. Используйте эту запись или выберите другое название.</translation>
    </message>
    <message>
        <source>The connection to the portal broke off before it confirmed the change. It is not known whether the change was saved; RatingDesk finds out when the portal answers again. Making the same change once more does it only once.</source>
        <translation>Соединение с порталом прервалось до подтверждения изменения. Сохранено ли оно, неизвестно; RatingDesk выяснит это, как только портал снова ответит. Если повторить то же изменение, оно будет выполнено один раз.</translation>
    </message>
    <message>
        <source>The role of “%1” in this portal does not allow this. Nothing was changed. Ask an operator of the portal if it belongs to your work.</source>
        <translation>Роль пользователя «%1» на этом портале не позволяет этого. Ничего не изменено. Если это входит в ваши обязанности, обратитесь к оператору портала.</translation>
    </message>
    <message>
        <source>This lies outside the part of the register in which “%1” works. Nothing was changed. Ask an operator of the portal if it belongs to your work.</source>
        <translation>Это вне той части реестра, с которой работает пользователь «%1». Ничего не изменено. Если это входит в ваши обязанности, обратитесь к оператору портала.</translation>
    </message>
    <message>
        <source>This cannot be the name of an account: it is empty or longer than 100 characters, begins or ends with a space, or holds a character that cannot be seen. Nothing was changed. Type another one.</source>
        <translation>Такого имени у учётной записи быть не может: оно пустое, длиннее 100 знаков, начинается или кончается пробелом или содержит невидимый знак. Ничего не изменено. Введите другое имя.</translation>
    </message>
    <message>
        <source>A password has 10 to 200 characters. Nothing was changed. Choose another one.</source>
        <translation>В пароле должно быть от 10 до 200 знаков. Ничего не изменено. Выберите другой пароль.</translation>
    </message>
    <message>
        <source>There is no account “%1” that you could change. Nothing was changed. Refresh the list of accounts.</source>
        <translation>Учётной записи «%1», которую вы могли бы изменить, нет. Ничего не изменено. Обновите список учётных записей.</translation>
    </message>
    <message>
        <source>There is an account “%1” already. Nothing was added. Choose another name.</source>
        <translation>Учётная запись «%1» уже есть. Ничего не добавлено. Выберите другое имя.</translation>
    </message>
    <message>
        <source>Nobody changes what they may do themselves. Nothing was changed. Ask another operator to change “%1”.</source>
        <translation>Собственные права никто себе не меняет. Ничего не изменено. Попросите другого оператора изменить «%1».</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3</source>
        <translation>Изменение %1 из %2: %3</translation>
    </message>
    <message>
        <source>There is no stand number %1 that you could change. Nothing was changed. Load the list of stands again.</source>
        <translation>Стенда № %1, который вы могли бы изменить, нет. Ничего не изменено. Загрузите список стендов заново.</translation>
    </message>
    <message>
        <source>The place of a stand has at most %L1 characters, all of which can be seen. Nothing was saved. Say in fewer words where it hangs.</source>
        <translation>Место стенда – не больше %L1 символов, и все они видимые. Ничего не сохранено. Скажите короче, где он размещён.</translation>
    </message>
    <message>
        <source>A stand that hangs somewhere has a place and a day, which lies between its print and today. Nothing was saved. Correct the place or the day and save again.</source>
        <translation>У размещённого стенда есть место и день: не раньше печати и не позже сегодняшнего. Ничего не сохранено. Исправьте место или день и сохраните ещё раз.</translation>
    </message>
    <message>
        <source>A stand can be checked only where it hangs, between the day on which it was placed and today. Nothing was saved. Say first where it hangs, or correct the day.</source>
        <translation>Осмотреть можно только размещённый стенд: не раньше дня размещения и не позже сегодняшнего. Ничего не сохранено. Сначала укажите, где он размещён, или исправьте день.</translation>
    </message>
    <message>
        <source>A stand is retired on a day between its print and today. Nothing was saved. Correct the day and save again.</source>
        <translation>День снятия стенда – не раньше печати и не позже сегодняшнего. Ничего не сохранено. Исправьте день и сохраните ещё раз.</translation>
    </message>
    <message>
        <source>At most %L1 stands can be registered or changed at once. Nothing was changed. Do it in several parts.</source>
        <translation>За один раз можно зарегистрировать или изменить не больше %L1 стендов. Ничего не изменено. Сделайте это по частям.</translation>
    </message>
    <message>
        <source>The name of the template cannot be registered: it is too long or holds characters that cannot be seen. Nothing was registered. Give the template another name.</source>
        <translation>Имя макета нельзя зарегистрировать: оно слишком длинное или содержит невидимые символы. Ничего не зарегистрировано. Дайте макету другое имя.</translation>
    </message>
    <message>
        <source>Only an active organization that stands below none of those that are merged can be their successor. Nothing was changed. Choose another one.</source>
        <translation>Правопреемником может быть только действующая организация, не подчинённая ни одной из присоединяемых. Ничего не изменено. Выберите другую.</translation>
    </message>
    <message>
        <source>One of the organizations was merged into another one already. Nothing was changed. Separate it first.</source>
        <translation>Одна из организаций уже присоединена к другой. Ничего не изменено. Сначала отделите её.</translation>
    </message>
</context>
<context>
    <name>PortalRestoreCommand</name>
    <message>
        <source>Brings a portal back from a copy that “portal backup” wrote.</source>
        <translation>Восстанавливает портал из копии, записанной командой «portal backup».</translation>
    </message>
    <message>
        <source>Do not copy a portal file over another one by hand: what lies beside it from before would damage it.</source>
        <translation>Не копируйте файл портала поверх другого вручную: файлы, оставшиеся рядом от прежнего, повредили бы его.</translation>
    </message>
    <message>
        <source>The copy.</source>
        <translation>Копия.</translation>
    </message>
    <message>
        <source>Also where there is a portal already: all that it holds is lost.</source>
        <translation>Заменить и существующий портал: всё, что в нём есть, будет потеряно.</translation>
    </message>
    <message>
        <source>Bringing the portal back</source>
        <translation>Восстановление портала</translation>
    </message>
    <message>
        <source>The portal at %1 was brought back from %2.</source>
        <translation>Портал %1 восстановлен из %2.</translation>
    </message>
</context>
<context>
    <name>PortalUpgradeCommand</name>
    <message>
        <source>Brings the tables of a portal to this version&apos;s form and says what was done.</source>
        <translation>Приводит таблицы портала к виду этой версии и сообщает, что сделано.</translation>
    </message>
    <message>
        <source>Nothing to do: the portal has schema version %1, the newest.</source>
        <translation>Обновление не требуется: у портала новейшая версия схемы, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) applied, now at schema version %1.</source>
        <translation>
            <numerusform>Применено %n обновление, теперь версия схемы %1.</numerusform>
            <numerusform>Применены %n обновления, теперь версия схемы %1.</numerusform>
            <numerusform>Применено %n обновлений, теперь версия схемы %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each migration is one transaction: after an error the portal is as it was. Make a backup of a portal on a server first all the same; a file is copied beside itself before.</source>
        <translation>Каждый шаг обновления — одна транзакция: при ошибке портал остаётся прежним. Перед обновлением файл портала копируется рядом; с портала на сервере всё же сделайте сначала резервную копию.</translation>
    </message>
    <message>
        <source>A copy of the portal as it was: %1</source>
        <translation>Копия портала до обновления: %1</translation>
    </message>
</context>
<context>
    <name>PosterMakingCommand</name>
    <message>
        <source>This organization; may be given several times.</source>
        <translation>Эта организация; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>This organization and all active ones below it.</source>
        <translation>Эта организация и все её действующие подчинённые.</translation>
    </message>
    <message>
        <source>All active organizations.</source>
        <translation>Все действующие организации.</translation>
    </message>
    <message>
        <source>The organizations whose ids begin the lines of this file.</source>
        <translation>Организации, чьими номерами начинаются строки этого файла.</translation>
    </message>
    <message>
        <source>The language of the posters; ru if not given. That of the messages is --language in front of the command.</source>
        <translation>Язык плакатов; по умолчанию ru. Язык сообщений задаётся параметром --language перед командой.</translation>
    </message>
    <message>
        <source>The form of the link; full if not given.</source>
        <translation>Вид ссылки; по умолчанию full.</translation>
    </message>
    <message>
        <source>A line for each code.</source>
        <translation>По строке на каждый код.</translation>
    </message>
    <message>
        <source>Say what to make posters of: --organization, --under, --list or --all.</source>
        <translation>Укажите, для чего делать плакаты: --organization, --under, --list или --all.</translation>
    </message>
    <message>
        <source>The template “%1” cannot be used.</source>
        <translation>Макет «%1» использовать нельзя.</translation>
    </message>
    <message>
        <source>There is no template “%1”. See “ratingdesk templates list”.</source>
        <translation>Макета «%1» нет. См. «ratingdesk templates list».</translation>
    </message>
    <message>
        <source>There is no organization to make a poster of.</source>
        <translation>Нет ни одной организации для плаката.</translation>
    </message>
    <message>
        <source>The settings of this connection do not allow codes with the address %1: add it there, in the window, to the hosts that printed codes may lead to.</source>
        <translation>Настройки этого подключения не разрешают коды с адресом %1: добавьте его в окне, в настройках подключения, к сайтам, на которые могут вести напечатанные коды.</translation>
    </message>
    <message>
        <source>Fetching organizations</source>
        <translation>Загрузка организаций</translation>
    </message>
    <message>
        <source>Loading the register</source>
        <translation>Загрузка реестра</translation>
    </message>
    <message>
        <source>There is no organization with the id %1.</source>
        <translation>Организации с номером %1 нет.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) that are not active any more were left out.</source>
        <translation>
            <numerusform>Пропущена %Ln недействующая организация.</numerusform>
            <numerusform>Пропущены %Ln недействующие организации.</numerusform>
            <numerusform>Пропущено %Ln недействующих организаций.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds no ids: each line must begin with one.</source>
        <translation>В «%1» нет ни одного номера организации: с него должна начинаться каждая строка.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is not an id.</source>
        <translation>%1, строка %2: «%3» — не номер.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>The template “%1” is given twice.</source>
        <translation>Макет «%1» указан дважды.</translation>
    </message>
    <message>
        <source>“%1” is not a folder: let its name end with “/”.</source>
        <translation>«%1» – не папка: пусть имя папки заканчивается на «/».</translation>
    </message>
    <message>
        <source>Of these, only those of which no stand hangs or waits to be hung.</source>
        <translation>Из них – только те, у которых нет ни размещённого, ни ожидающего размещения стенда.</translation>
    </message>
    <message>
        <source>Of these, only those with a stand in use that is to be printed anew, because they were renamed, or another one with a stand was merged into them.</source>
        <translation>Из них – только те, чей действующий стенд надо напечатать заново: организация переименована или к ней присоединена другая, у которой был стенд.</translation>
    </message>
    <message>
        <source>Loading the stands</source>
        <translation>Загрузка стендов</translation>
    </message>
    <message>
        <source>All of them have a stand: there is nothing to make.</source>
        <translation>У всех есть стенд: делать нечего.</translation>
    </message>
    <message>
        <source>No stand is to be printed anew: there is nothing to make.</source>
        <translation>Печатать заново ни один стенд не надо: делать нечего.</translation>
    </message>
</context>
<context>
    <name>PosterWords</name>
    <message>
        <source>The portal&apos;s name</source>
        <translation>Название портала</translation>
    </message>
    <message>
        <source>The heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>The organization&apos;s name</source>
        <translation>Название организации</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>Приглашение</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>The footer</source>
        <translation>Нижняя строка</translation>
    </message>
    <message>
        <source>The note on invented data</source>
        <translation>Пометка о вымышленных данных</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Файл «%1» не читается.</translation>
    </message>
    <message>
        <source>The file is too large: a template has at most 8 MB.</source>
        <translation>Файл слишком велик: макет занимает не больше 8 МБ.</translation>
    </message>
    <message>
        <source>There is too much in the file, at %1: simplify the drawing.</source>
        <translation>В файле слишком много элементов (%1): упростите рисунок.</translation>
    </message>
    <message>
        <source>This is not an SVG file.</source>
        <translation>Это не файл SVG.</translation>
    </message>
    <message>
        <source>This is not an SVG file: %1</source>
        <translation>Это не файл SVG: %1</translation>
    </message>
    <message>
        <source>The view box has other proportions than the page, so everything would be stretched.</source>
        <translation>Пропорции области просмотра не совпадают со страницей, всё было бы растянуто.</translation>
    </message>
    <message>
        <source>The file holds something that moves or runs (%1). Templates may hold shapes, text and pictures only.</source>
        <translation>В файле есть то, что движется или выполняется (%1). В макете могут быть только фигуры, текст и рисунки.</translation>
    </message>
    <message>
        <source>The file refers to something outside of it (%1). Embed the picture, or remove the reference.</source>
        <translation>Файл ссылается на что-то вне себя (%1). Встройте рисунок или уберите ссылку.</translation>
    </message>
    <message>
        <source>The place for the code is too small: its modules would have %1 mm, phones need 0.4 mm at least.</source>
        <translation>Место для кода слишком мало: модули были бы %1 мм, телефонам нужно не меньше 0,4 мм.</translation>
    </message>
    <message>
        <source>The element “%1” reaches beyond the page.</source>
        <translation>Элемент «%1» выходит за край страницы.</translation>
    </message>
    <message>
        <source>The element “%1” has no rectangle that says how much room there is.</source>
        <translation>У элемента «%1» нет прямоугольника, который задаёт место.</translation>
    </message>
    <message>
        <source>The file of words beside the template cannot be used: %1</source>
        <translation>Файл слов рядом с макетом использовать нельзя: %1</translation>
    </message>
    <message>
        <source>The poster does not name the organization: there is no element “name”.</source>
        <translation>На плакате не названа организация: нет элемента «name».</translation>
    </message>
    <message>
        <source>There is no address for those who type: no element “link”.</source>
        <translation>Нет адреса для тех, кто набирает вручную: нет элемента «link».</translation>
    </message>
    <message>
        <source>Nobody is told that rating needs sign-in: there is neither an element “steps” nor “step2”.</source>
        <translation>Не сказано, что для оценки нужно войти: нет ни элемента «steps», ни «step2».</translation>
    </message>
    <message>
        <source>The font “%1” is not installed here, or lacks Belarusian letters; another one is used.</source>
        <translation>Шрифт «%1» не установлен, или в нём нет белорусских букв; используется другой.</translation>
    </message>
    <message>
        <source>The connection&apos;s settings do not allow codes with this address.</source>
        <translation>Настройки подключения не разрешают коды с таким адресом.</translation>
    </message>
    <message>
        <source>The link is too long for a QR code.</source>
        <translation>Ссылка слишком длинна для QR-кода.</translation>
    </message>
    <message>
        <source>The code would be %1 mm wide, the template has room for %2 mm: choose a smaller reading distance, lower error correction or a larger template.</source>
        <translation>Код был бы шириной %1 мм, а в макете место на %2 мм: выберите меньшее расстояние чтения, меньшую коррекцию ошибок или макет крупнее.</translation>
    </message>
    <message>
        <source>The code cannot be read back from what would be printed, so it was not printed. Check what the template draws over it.</source>
        <translation>Код не читается с того, что было бы напечатано, поэтому он не напечатан. Проверьте, что макет рисует поверх него.</translation>
    </message>
    <message>
        <source>The name is printed in smaller letters.</source>
        <translation>Название напечатано мельче.</translation>
    </message>
    <message>
        <source>The short name is printed: the full one does not fit.</source>
        <translation>Напечатано краткое название: полное не помещается.</translation>
    </message>
    <message>
        <source>There is no name in the chosen language; that of the other is printed.</source>
        <translation>Названия на выбранном языке нет; напечатано на другом.</translation>
    </message>
    <message>
        <source>The name had to be cut: not even the short one fits.</source>
        <translation>Название пришлось сократить: не помещается даже краткое.</translation>
    </message>
    <message>
        <source>%1 had to be cut: it does not fit.</source>
        <translation>%1: пришлось сократить, не помещается.</translation>
    </message>
    <message>
        <source>No poster was made.</source>
        <translation>Плакаты не сделаны.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln code(s) were proved, the lowest grade is %1.</source>
        <translation>
            <numerusform>Проверен %Ln код, оценка %1.</numerusform>
            <numerusform>Проверены все коды (%Ln), наихудшая оценка %1.</numerusform>
            <numerusform>Проверены все коды (%Ln), наихудшая оценка %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) were proved, the lowest grade is %1.</source>
        <translation>
            <numerusform>Проверен %Ln код, наихудшая оценка %1.</numerusform>
            <numerusform>Проверено %Ln кода, наихудшая оценка %1.</numerusform>
            <numerusform>Проверено %Ln кодов, наихудшая оценка %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) had to be shortened.</source>
        <translation>
            <numerusform>Пришлось сократить %Ln название.</numerusform>
            <numerusform>Пришлось сократить %Ln названия.</numerusform>
            <numerusform>Пришлось сократить %Ln названий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) got no poster.</source>
        <translation>
            <numerusform>%Ln организация осталась без плаката.</numerusform>
            <numerusform>%Ln организации остались без плаката.</numerusform>
            <numerusform>%Ln организаций осталось без плаката.</numerusform>
        </translation>
    </message>
    <message>
        <source>Low: 7 % may be lost</source>
        <translation>Низкая: можно потерять 7 %</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Белорусский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Russian and Belarusian</source>
        <translation>Русский и белорусский</translation>
    </message>
    <message>
        <source>Full address (качество-услуг.бел)</source>
        <translation>Полный адрес (качество-услуг.бел)</translation>
    </message>
    <message>
        <source>Short address (kch.by)</source>
        <translation>Короткий адрес (kch.by)</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>такого файла нет</translation>
    </message>
    <message>
        <source>the PDF is protected with a password</source>
        <translation>PDF защищён паролем</translation>
    </message>
    <message>
        <source>it is neither a PDF nor a picture, or it is damaged</source>
        <translation>это не PDF и не рисунок, либо файл повреждён</translation>
    </message>
    <message>
        <source>the picture is too large</source>
        <translation>рисунок слишком велик</translation>
    </message>
    <message>
        <source>The code cannot be read: something that is drawn lies over it.</source>
        <translation>Код не читается: поверх него что-то нарисовано.</translation>
    </message>
    <message>
        <source>The template shows a code of its own, which leads to %1. A poster may show the code of its organization only: remove the other one.</source>
        <translation>В макете есть собственный код, он ведёт на %1. На плакате может быть только код его организации: уберите другой.</translation>
    </message>
    <message>
        <source>The code lies over the element “%1” and hides its text.</source>
        <translation>Код лежит поверх элемента «%1» и закрывает его текст.</translation>
    </message>
    <message>
        <source>The template shows another code beside the organization&apos;s own; it leads to %1. No poster was made: choose another template.</source>
        <translation>В макете, кроме кода организации, есть другой код: он ведёт на %1. Плакат не сделан: выберите другой макет.</translation>
    </message>
    <message>
        <source>The organization is not active any more: a poster would lead to an old profile.</source>
        <translation>Организация больше не действует: плакат вёл бы на старый профиль.</translation>
    </message>
    <message>
        <source>The portal has no such organization.</source>
        <translation>На портале нет такой организации.</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln poster(s) a text had to be cut.</source>
        <translation>
            <numerusform>На %Ln плакате пришлось обрезать текст.</numerusform>
            <numerusform>На %Ln плакатах пришлось обрезать текст.</numerusform>
            <numerusform>На %Ln плакатах пришлось обрезать текст.</numerusform>
        </translation>
    </message>
    <message>
        <source>it has more than %L1 pages</source>
        <translation>в нём больше %L1 страниц</translation>
    </message>
    <message>
        <source>reading it takes too long, so it was given up</source>
        <translation>чтение длится слишком долго и прервано</translation>
    </message>
    <message>
        <source>reading it takes too much memory, or it is damaged so that it cannot be read</source>
        <translation>чтение требует слишком много памяти, или файл повреждён так, что не читается</translation>
    </message>
    <message>
        <source>On this paper the modules of the code would have %1 mm, phones need %2 mm at least: choose larger paper or another template.</source>
        <translation>На этой бумаге модули кода были бы %1 мм, телефонам нужно не меньше %2 мм: выберите бумагу больше или другой макет.</translation>
    </message>
    <message>
        <source>There is no template that can be used.</source>
        <translation>Нет ни одного пригодного макета.</translation>
    </message>
    <message>
        <source>No organization is chosen.</source>
        <translation>Не выбрана ни одна организация.</translation>
    </message>
    <message>
        <source>The organizations are being fetched.</source>
        <translation>Данные организаций загружаются.</translation>
    </message>
    <message>
        <source>The note that the portal asks for no money</source>
        <translation>Примечание о том, что портал не просит денег</translation>
    </message>
    <message>
        <source>The page has no size: set width and height in File, Document properties, in mm or for screens in px.</source>
        <translation>У страницы нет размера: задайте ширину и высоту (Файл → Свойства документа) в мм, а для экранов в px.</translation>
    </message>
    <message>
        <source>A page of %1 mm cannot be made: sides from 20 to 2000 mm can.</source>
        <translation>Страницу %1 мм сделать нельзя: стороны могут быть от 20 до 2000 мм.</translation>
    </message>
    <message>
        <source>There is no element with the id “qr”: draw a rectangle where the code is to be, and give it that id (Object, Object Properties, ID).</source>
        <translation>Нет элемента с идентификатором «qr»: нарисуйте прямоугольник там, где должен стоять код, и дайте ему этот идентификатор (Объект → Свойства объекта → ID).</translation>
    </message>
    <message>
        <source>The element “%1” is turned or skewed. Places for text and code must be upright (Object, Transform, Matrix, Clear).</source>
        <translation>Элемент «%1» повёрнут или наклонён. Места для текста и кода должны стоять прямо (Объект → Трансформировать → Матрица → Очистить).</translation>
    </message>
    <message>
        <source>There are several elements with the id “%1”: give all but one another id (Object, Object Properties, ID).</source>
        <translation>Есть несколько элементов с идентификатором «%1»: оставьте его одному, остальным дайте другой (Объект → Свойства объекта → ID).</translation>
    </message>
    <message>
        <source>The element “%1” holds other places: it seems to be a layer or a group with the id of a place. Give it another one (Object, Object Properties, ID).</source>
        <translation>Элемент «%1» содержит другие места: похоже, это слой или группа с идентификатором места. Дайте ему другой идентификатор (Объект → Свойства объекта → ID).</translation>
    </message>
    <message>
        <source>A picture is embedded as %1. Save it as PNG or JPEG, and import that.</source>
        <translation>Рисунок встроен в формате %1. Сохраните его как PNG или JPEG и импортируйте снова.</translation>
    </message>
    <message>
        <source>The code has no room in the element “qr” (mm: %1). Make the rectangle larger, or the numbers of its attributes data-module and data-least-width smaller (Edit, XML Editor).</source>
        <translation>Коду не хватает места в элементе «qr» (мм: %1). Увеличьте прямоугольник или уменьшите числа в его атрибутах data-module и data-least-width (Правка → Редактор XML).</translation>
    </message>
    <message>
        <source>Not printed as Inkscape shows it: %1. Choose Path, Object to Path (for shapes and text) or Edit, Make a Bitmap Copy in its place.</source>
        <translation>Печатается не так, как показывает Inkscape: %1. Замените это контуром (Контур → Оконтурить объект) или растровой копией (Правка → Сделать растровую копию).</translation>
    </message>
    <message>
        <source>The element “%1” is hidden in the drawing, so it is not printed. Show it (Object, Unhide All) or delete it.</source>
        <translation>Элемент «%1» в рисунке скрыт и поэтому не печатается. Покажите его (Объект → Показать всё) или удалите.</translation>
    </message>
    <message>
        <source>The element “qr” is hidden in the drawing: show it (Object, Unhide All), or give the id to the rectangle that is to be used.</source>
        <translation>Элемент «qr» в рисунке скрыт: покажите его (Объект → Показать всё) или дайте этот идентификатор прямоугольнику, который нужен.</translation>
    </message>
    <message>
        <source>The clone “%1” shows some of the places and not all. Put everything that is filled into one group and clone that, or unlink the clone.</source>
        <translation>Клон «%1» показывает лишь часть мест. Соберите всё, что заполняется, в одну группу и клонируйте её или отсоедините клон.</translation>
    </message>
    <message>
        <source>The element “%1” is covered by what is drawn above it. Lower that, or raise the element (Object, Raise to Top).</source>
        <translation>Элемент «%1» закрыт тем, что нарисовано поверх. Опустите это или поднимите элемент (Объект → Поднять на передний план).</translation>
    </message>
    <message>
        <source>The words drawn in “%1” are not printed: words come from the file of words beside the template (the same name, ending in .json).</source>
        <translation>Слова, нарисованные в «%1», не печатаются: слова берутся из файла рядом с шаблоном (то же имя с окончанием .json).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) without a code were made.</source>
        <translation>
            <numerusform>Сделана %Ln картинка без кода.</numerusform>
            <numerusform>Сделаны %Ln картинки без кода.</numerusform>
            <numerusform>Сделано %Ln картинок без кода.</numerusform>
        </translation>
    </message>
    <message>
        <source>not every reader gets the link</source>
        <translation>не каждая программа читает ссылку</translation>
    </message>
    <message>
        <source>contrast between light and dark</source>
        <translation>контраст светлого и тёмного</translation>
    </message>
    <message>
        <source>modules that are not clearly light or dark</source>
        <translation>модули, не вполне светлые или тёмные</translation>
    </message>
    <message>
        <source>something lies over the corner squares or the margin</source>
        <translation>что-то лежит поверх угловых квадратов или поля</translation>
    </message>
    <message>
        <source>something lies over the code and uses up its error correction</source>
        <translation>что-то лежит поверх кода и расходует коррекцию ошибок</translation>
    </message>
    <message>
        <source>size of the modules</source>
        <translation>размер модулей</translation>
    </message>
    <message>
        <source>grainy pictures</source>
        <translation>зернистые снимки</translation>
    </message>
    <message>
        <source>faded print</source>
        <translation>выцветшая печать</translation>
    </message>
    <message>
        <source>dirt and scratches: error correction is low for it</source>
        <translation>грязь и царапины: коррекции ошибок для них мало</translation>
    </message>
    <message>
        <source>seen from the side</source>
        <translation>вид сбоку</translation>
    </message>
    <message>
        <source>size, dirt and fading together</source>
        <translation>размер, грязь и выцветание вместе</translation>
    </message>
    <message>
        <source>Grade %1, an estimate before printing.</source>
        <translation>Оценка %1 — предварительная, до печати.</translation>
    </message>
    <message>
        <source>Current: the code leads to the profile.</source>
        <translation>Действует: код ведёт на страницу организации.</translation>
    </message>
    <message>
        <source>Outdated: an older form of the address, which is not made any more.</source>
        <translation>Устарел: старый вид адреса, который больше не делают.</translation>
    </message>
    <message>
        <source>The organization was archived: the print is to be taken down.</source>
        <translation>Организация в архиве: плакат нужно снять.</translation>
    </message>
    <message>
        <source>Merged into “%1” (%2).</source>
        <translation>Присоединена к «%1» (%2).</translation>
    </message>
    <message>
        <source>Merged into an organization that is not active any more.</source>
        <translation>Присоединена к организации, которая больше не действует.</translation>
    </message>
    <message>
        <source>Unknown: the portal has no such organization.</source>
        <translation>Неизвестен: на портале нет такой организации.</translation>
    </message>
    <message>
        <source>Foreign: the code does not lead to the portal.</source>
        <translation>Чужой: код ведёт не на портал.</translation>
    </message>
    <message>
        <source>There are codes that do not say the same. One of them may be a sticker that somebody put there: look at the place.</source>
        <translation>Здесь коды, которые говорят разное. Один из них может быть чужой наклейкой: осмотрите место.</translation>
    </message>
    <message>
        <source>A code leads away from the portal. It may be a sticker that somebody put there to get at money or data: look at the place.</source>
        <translation>Код ведёт не на портал. Это может быть наклейка мошенников, которым нужны деньги или данные: осмотрите место.</translation>
    </message>
    <message>
        <source>Grade %1, an estimate before printing. Limited by: %2.</source>
        <translation>Оценка %1 — предварительная, до печати. Что её ограничивает: %2.</translation>
    </message>
    <message>
        <source>Medium, for screens: 15 % may be lost</source>
        <translation>Средняя, для экранов: можно потерять 15 %</translation>
    </message>
    <message>
        <source>Good, for indoors: 25 % may be lost</source>
        <translation>Хорошая, для помещений: можно потерять 25 %</translation>
    </message>
    <message>
        <source>Highest, for outdoors: 30 % may be lost</source>
        <translation>Наивысшая, для улицы: можно потерять 30 %</translation>
    </message>
    <message>
        <source>The stand&apos;s code</source>
        <translation>Код стенда</translation>
    </message>
    <message>
        <source>The template shows no code, so its posters cannot be stands: choose another one, or do without stand codes.</source>
        <translation>В макете нет кода, поэтому его плакаты не могут быть стендами: выберите другой макет или обойдитесь без кодов стендов.</translation>
    </message>
    <message>
        <source>It could not be registered as a stand, so it was not printed.</source>
        <translation>Не удалось зарегистрировать как стенд, поэтому не напечатан.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln poster(s)</source>
        <translation>
            <numerusform>%Ln плакат</numerusform>
            <numerusform>%Ln плаката</numerusform>
            <numerusform>%Ln плакатов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostersCommand</name>
    <message>
        <source>Makes posters with a proved QR code for organizations.</source>
        <translation>Делает плакаты с проверенным QR-кодом для организаций.</translation>
    </message>
    <message>
        <source>See “templates list”; a4-poster if not given.</source>
        <translation>См. «templates list»; по умолчанию a4-poster.</translation>
    </message>
    <message>
        <source>One PDF with a page each, or a folder with a file each.</source>
        <translation>Один PDF, по странице на организацию, или папка с файлом на каждую.</translation>
    </message>
    <message>
        <source>Pictures in the folder, not PDFs.</source>
        <translation>В папке рисунки, а не PDF.</translation>
    </message>
    <message>
        <source>Their dots per inch; 300 if not given.</source>
        <translation>Точек на дюйм; по умолчанию 300.</translation>
    </message>
    <message>
        <source>Pictures go into a folder: name one with --out.</source>
        <translation>Рисунки складываются в папку: укажите её в --out.</translation>
    </message>
    <message>
        <source>Making posters</source>
        <translation>Изготовление плакатов</translation>
    </message>
    <message>
        <source>“%1” is neither a PDF nor a folder: let a file end with .pdf, or a folder with “/”.</source>
        <translation>«%1» — не PDF и не папка: имя файла должно заканчиваться на .pdf, имя папки — на «/».</translation>
    </message>
    <message>
        <source>Where the codes are shown, which decides how much of them may be lost: screen 15 %, indoors 25 %, outdoors 30 %; by the template if not given.</source>
        <translation>Где показываются коды, от этого зависит, сколько их можно потерять: screen — на экране, 15 %; indoors — в помещении, 25 %; outdoors — на улице, 30 %; по умолчанию — по макету.</translation>
    </message>
    <message>
        <source>How much of a code may be lost at least: 7, 15, 25, 30 %; by the medium if not given. More is taken where the code does not grow by it.</source>
        <translation>Сколько кода можно потерять самое меньшее: 7, 15, 25, 30 %; по умолчанию — по месту (--medium). Берётся больше, если код от этого не растёт.</translation>
    </message>
    <message>
        <source>Makes codes large enough to be read from there: a tenth of it wide, by the rule of the trade.</source>
        <translation>Делает коды такими, чтобы они читались с этого расстояния: шириной в его десятую часть, по правилу печатников.</translation>
    </message>
    <message>
        <source>Makes codes at least that wide, without their margin.</source>
        <translation>Делает коды не уже этого, без поля вокруг.</translation>
    </message>
    <message>
        <source>Each code is read by two readers, which both have to get exactly the link: from the page, under wear, and once more from the file that was written. It is graded from A to F, after the parameters of ISO/IEC 15415: an estimate before printing. One that cannot be read is not printed, and the exit status is 3, as it is when an organization gets no poster or a text had to be cut. Organizations that are not active any more get none. Files appear when they are complete.
With --stands each poster is registered as a stand before it is made: its link carries a code of its own, which is printed too, and “stands list” tells of it. What cannot be registered is not printed, and the stand of a poster that was not printed is retired. The same order with the same --request makes no second stands.
Columns of the report: organization_id, page_or_file, link, version, error_correction, module_mm, grade, decoded (what a reader gets from the printed code), reading_distance_m, notes, limited_by (what keeps the grade from being a better one), stand (its code).</source>
        <translation>Каждый код читают две программы, и обе должны получить в точности ссылку: со страницы, изношенным и ещё раз из записанного файла. Он получает оценку от A до F по параметрам ISO/IEC 15415 — предварительную, до печати. Нечитаемый не печатается, и код завершения 3 — как и тогда, когда организация осталась без плаката или пришлось обрезать текст. Для недействующих организаций плакаты не делаются. Файлы появляются, когда готовы целиком.
С --stands каждый плакат до изготовления регистрируется как стенд: в его ссылке – собственный код, который печатается и на самом плакате, а «stands list» рассказывает о нём. Что зарегистрировать не удалось, не печатается, а стенд плаката, который так и не напечатан, отмечается снятым. Тот же заказ с тем же --request вторых стендов не создаёт.
Столбцы отчёта: organization_id, page_or_file, link, version, error_correction, module_mm, grade, decoded (что читается с напечатанного кода), reading_distance_m, notes, limited_by (что не даёт оценке быть выше), stand (код стенда).</translation>
    </message>
    <message>
        <source>Registers each as a stand, with a code of its own in its link.</source>
        <translation>Регистрирует каждый как стенд, с собственным кодом в ссылке.</translation>
    </message>
    <message>
        <source>Registering the stands</source>
        <translation>Регистрация стендов</translation>
    </message>
    <message>
        <source>The stands could not be registered, so nothing was printed.</source>
        <translation>Стенды зарегистрировать не удалось, поэтому ничего не напечатано.</translation>
    </message>
    <message>
        <source>To make none twice, repeat the order with --request %1.</source>
        <translation>Чтобы ни один не появился дважды, повторите заказ с --request %1.</translation>
    </message>
    <message>
        <source>Loading the stands</source>
        <translation>Загрузка стендов</translation>
    </message>
    <message>
        <source>Saving the stands</source>
        <translation>Сохранение стендов</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) that were not printed have been retired.</source>
        <translation>
            <numerusform>%Ln ненапечатанный стенд отмечен снятым.</numerusform>
            <numerusform>%Ln ненапечатанных стенда отмечены снятыми.</numerusform>
            <numerusform>%Ln ненапечатанных стендов отмечены снятыми.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) that were not printed are still in the register: retire them there.</source>
        <translation>
            <numerusform>%Ln ненапечатанный стенд остался в реестре: отметьте его там снятым.</numerusform>
            <numerusform>%Ln ненапечатанных стенда остались в реестре: отметьте их там снятыми.</numerusform>
            <numerusform>%Ln ненапечатанных стендов остались в реестре: отметьте их там снятыми.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order of the posters: as they are named, or as one delivers them, by region, district, body and name; named if not given.</source>
        <translation>Порядок плакатов: как названы или как их развозят – по областям, районам, органам и названиям; если не указан – как названы.</translation>
    </message>
    <message>
        <source>In the PDF, a sheet before the posters of each body that says whose they are.</source>
        <translation>В PDF – лист перед плакатами каждого органа, на котором сказано, чьи они.</translation>
    </message>
    <message>
        <source>What has a file of its own in the folder; organization if not given.</source>
        <translation>На что в папке приходится отдельный файл: на организацию или на орган; если не указано – на организацию.</translation>
    </message>
    <message>
        <source>Folders in the folder that mirror the hierarchy.</source>
        <translation>Внутри папки – папки по подчинённости.</translation>
    </message>
    <message>
        <source>Several files go into a folder: name one with --out.</source>
        <translation>Несколько файлов записываются в папку: укажите её в --out.</translation>
    </message>
    <message>
        <source>Separator sheets lie in one PDF: name it with --out.</source>
        <translation>Разделительные листы бывают только в одном общем PDF: укажите его в --out.</translation>
    </message>
    <message>
        <source>A picture holds one poster: leave --file-per body out.</source>
        <translation>На одном рисунке – один плакат: уберите --file-per body.</translation>
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
        <translation>Принтер не печатает так близко к краю бумаги (%1 мм): часть плаката пропадёт.</translation>
    </message>
    <message>
        <source>The posters are %1 mm, the paper that is set is larger: %2 mm.</source>
        <translation>Размер плакатов — %1 мм, а выбранная бумага больше: %2 мм.</translation>
    </message>
    <message>
        <source>The posters are %1 mm, the paper that is set is %2 mm: a part of them would be cut off.</source>
        <translation>Размер плакатов — %1 мм, а выбранной бумаги — %2 мм: часть плаката не напечатается.</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Simple and clear process of getting the service</source>
        <translation>Простота и понятность процесса получения услуги</translation>
    </message>
    <message>
        <source>Information on how to get the service</source>
        <translation>Доступность информации о порядке получения услуги</translation>
    </message>
    <message>
        <source>Keeping to the set term</source>
        <translation>Соблюдение установленного срока предоставления услуги</translation>
    </message>
    <message>
        <source>Courteous and friendly staff</source>
        <translation>Вежливость и доброжелательность сотрудников</translation>
    </message>
    <message>
        <source>Portal of public service ratings</source>
        <translation>Портал рейтинговой оценки</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Demo portal: the data are invented.</source>
        <translation>Демонстрационный портал: данные вымышлены.</translation>
    </message>
    <message>
        <source>How to rate</source>
        <translation>Как оценить</translation>
    </message>
    <message>
        <source>Sign in to the portal or register: rating needs an account.</source>
        <translation>Войдите на портал или зарегистрируйтесь: для оценки нужен вход.</translation>
    </message>
    <message>
        <source>Give scores from 1 to 5 on each of the four criteria.</source>
        <translation>Поставьте оценки от 1 до 5 по каждому из четырёх критериев.</translation>
    </message>
    <message>
        <source>If you like, write a comment. Your rating counts at once.</source>
        <translation>При желании оставьте отзыв. Ваша оценка учитывается сразу.</translation>
    </message>
    <message>
        <source>This organization is in the archive and is not rated any more.</source>
        <translation>Эта организация переведена в архив и больше не оценивается.</translation>
    </message>
    <message>
        <source>Organization No. %1</source>
        <translation>Объект оценки № %1</translation>
    </message>
    <message>
        <source>Nobody has rated it yet: be the first.</source>
        <translation>Оценок пока нет: ваша будет первой.</translation>
    </message>
    <message>
        <source>How it is rated</source>
        <translation>Как её оценивают</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 из 5</translation>
    </message>
    <message>
        <source>Position in the country</source>
        <translation>Позиция в рейтинге страны</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Анкет</translation>
    </message>
    <message>
        <source>By criterion</source>
        <translation>По критериям</translation>
    </message>
    <message>
        <source>There are few ratings yet: the position may change by chance.</source>
        <translation>Оценок пока мало: позиция может меняться случайно.</translation>
    </message>
    <message>
        <source>As of %1: everything rated to date, with what is rated of the organization&apos;s subordinates, by the four base criteria.</source>
        <translation>На %1: все оценки за всё время, вместе с оценками подчинённых организаций, по четырём базовым критериям.</translation>
    </message>
    <message>
        <source>There is no such organization</source>
        <translation>Такой организации нет</translation>
    </message>
    <message>
        <source>The code may have been read wrongly, or belongs to another portal.</source>
        <translation>Возможно, код прочитан неверно или относится к другому порталу.</translation>
    </message>
    <message>
        <source>The portal does not answer</source>
        <translation>Портал не отвечает</translation>
    </message>
    <message>
        <source>Please try again in a minute.</source>
        <translation>Пожалуйста, повторите попытку через минуту.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>%1 left</source>
        <comment>minutes and seconds</comment>
        <translation>осталось %1</translation>
    </message>
</context>
<context>
    <name>RankSetsCommand</name>
    <message>
        <source>Says which ranks are possible where what is ranked is known with errors.</source>
        <translation>Показывает, какие места возможны, если то, что ранжируется, известно с погрешностью.</translation>
    </message>
    <message>
        <source>The file names the columns item, estimate, standard_error and, where it is known, n: the number of observations. Higher estimates are better; equal ones share the best rank. Columns written: item, rank, rank_low, rank_high; the true rank lies from rank_low to rank_high with the probability that was asked for.
Simultaneous sets hold all together, marginal ones each for itself. holm-welch takes the numbers of observations into account, the others take the errors for known; exact makes marginal sets only; bootstrap draws ten thousand times, always the same. Without an estimate or an error, or with one observation, an item has no rank and is left out of the ranks of the others.
Method: Mogstad, Romano, Shaikh, Wilhelm, Review of Economic Studies 2024, doi 10.1093/restud/rdad006.</source>
        <translation>В файле есть столбцы item, estimate (оценка), standard_error (стандартная ошибка) и, если известно, n — число наблюдений. Чем выше оценка, тем лучше; равные делят лучшее место. Выводятся столбцы item, rank, rank_low, rank_high; истинное место лежит от rank_low до rank_high с заданной вероятностью.
Совместные множества (simultaneous) верны все сразу, отдельные (marginal) — каждое само по себе. holm-welch учитывает число наблюдений, остальные методы считают ошибки известными; exact строит только отдельные множества; bootstrap делает десять тысяч розыгрышей, всегда одних и тех же. Строка без оценки, без ошибки или с одним наблюдением не получает места и не учитывается в местах остальных.
Метод: Mogstad, Romano, Shaikh, Wilhelm, Review of Economic Studies 2024, doi 10.1093/restud/rdad006.</translation>
    </message>
    <message>
        <source>A table: CSV, XLSX or ODS.</source>
        <translation>Таблица: CSV, XLSX или ODS.</translation>
    </message>
    <message>
        <source>The probability; 0.95 if not given.</source>
        <translation>Вероятность; если не указана — 0.95.</translation>
    </message>
    <message>
        <source>For all together (simultaneous, if not given), or for each alone.</source>
        <translation>Для всех сразу (simultaneous, если не указано) или для каждой строки отдельно.</translation>
    </message>
    <message>
        <source>How they are found; holm-welch if not given.</source>
        <translation>Как их найти; если не указано — holm-welch.</translation>
    </message>
    <message>
        <source>The exact method makes marginal sets only: --sets marginal.</source>
        <translation>Точный метод строит только отдельные множества: --sets marginal.</translation>
    </message>
    <message numerus="yes">
        <source>The bootstrap takes at most %n item(s); holm-welch takes any number.</source>
        <translation>
            <numerusform>Бутстреп берёт не больше %n строки; для holm-welch предела нет.</numerusform>
            <numerusform>Бутстреп берёт не больше %n строк; для holm-welch предела нет.</numerusform>
            <numerusform>Бутстреп берёт не больше %n строк; для holm-welch предела нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing all with all</source>
        <translation>Сравнение каждого с каждым</translation>
    </message>
    <message>
        <source>“%1” has no column %2.</source>
        <translation>В «%1» нет столбца %2.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is not a number.</source>
        <translation>Строка %1: «%2» — не число.</translation>
    </message>
    <message>
        <source>Row %1: a standard error is not below 0.</source>
        <translation>Строка %1: стандартная ошибка не бывает меньше 0.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no rank: an estimate or its error is missing, or there is one observation only.</source>
        <translation>
            <numerusform>%n строка без места: нет оценки или её ошибки либо наблюдение всего одно.</numerusform>
            <numerusform>%n строки без места: нет оценки или её ошибки либо наблюдение всего одно.</numerusform>
            <numerusform>%n строк без места: нет оценки или её ошибки либо наблюдение всего одно.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankingCommand</name>
    <message>
        <source>Writes a ranking to a file.</source>
        <translation>Выгружает рейтинг в файл.</translation>
    </message>
    <message>
        <source>Ranks organizations by their scores in a period.</source>
        <translation>Строит рейтинг организаций по их баллам за период.</translation>
    </message>
    <message>
        <source>2023-05, 2023-Q1, 2023-H1, 2023, or whole months such as 2023-01-01..2023-03-31.</source>
        <translation>2023-05, 2023-Q1, 2023-H1, 2023 или целые месяцы, например 2023-01-01..2023-03-31.</translation>
    </message>
    <message>
        <source>The period against which movements are counted.</source>
        <translation>Период, относительно которого считается изменение позиций.</translation>
    </message>
    <message>
        <source>Columns: rank, previous_rank and movement (places won, against --compare), organization_id, name, questionnaires, score, satisfaction (0 to 1), and rank_low, rank_high, verdict, which are empty. Only members with a position are listed. Of a period that is not over, movements are counted against the same months of the other one, and only at the end of a month: ratings are counted by the month.</source>
        <translation>Столбцы: rank, previous_rank и movement (на сколько позиций выше, чем в --compare), organization_id, name, questionnaires, score, satisfaction (от 0 до 1), а также пустые rank_low, rank_high и verdict. Перечисляются только участники с позицией. Если период ещё не закончился, изменения считаются относительно тех же месяцев другого периода и только в конце месяца: оценки учитываются по месяцам.</translation>
    </message>
</context>
<context>
    <name>RankingCommandBase</name>
    <message>
        <source>The file; it appears only when it is complete.</source>
        <translation>Файл; появляется, только когда готов целиком.</translation>
    </message>
    <message>
        <source>“%1” does not end with .csv: rankings are written as CSV.</source>
        <translation>«%1» не оканчивается на .csv: рейтинги выгружаются в CSV.</translation>
    </message>
    <message>
        <source>The last column, method, says in every row how the ranking was formed.</source>
        <translation>Последний столбец, method, в каждой строке сообщает, как построен рейтинг.</translation>
    </message>
</context>
<context>
    <name>RankingFiles</name>
    <message>
        <source>Position</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Previous position</source>
        <translation>Предыдущая позиция</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Анкеты</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Satisfaction, %</source>
        <translation>Удовлетворённость, %</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>few ratings</source>
        <translation>мало оценок</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
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
        <translation>%1 полуг. %2</translation>
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
        <translation>Полугодия</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Все уровни</translation>
    </message>
    <message>
        <source>State bodies</source>
        <translation>Государственные органы</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Subdivisions</source>
        <translation>Структурные подразделения</translation>
    </message>
    <message>
        <source>Direct subordinates</source>
        <translation>Непосредственно подчинённые</translation>
    </message>
    <message>
        <source>All ratings up to the period&apos;s end</source>
        <translation>Все оценки до конца периода</translation>
    </message>
    <message>
        <source>Ratings within the period only</source>
        <translation>Только оценки за период</translation>
    </message>
    <message>
        <source>Four base criteria</source>
        <translation>Четыре базовых критерия</translation>
    </message>
    <message>
        <source>All criteria of the questionnaire</source>
        <translation>Все критерии анкеты</translation>
    </message>
    <message>
        <source>Own questionnaires only</source>
        <translation>Только собственные анкеты</translation>
    </message>
    <message>
        <source>Subordinates&apos; questionnaires pooled</source>
        <translation>Вместе с анкетами подчинённых</translation>
    </message>
    <message>
        <source>Mean of the direct subordinates</source>
        <translation>Среднее по непосредственно подчинённым</translation>
    </message>
    <message>
        <source>Satisfaction: share with a score of 4 or more</source>
        <translation>Удовлетворённость: доля анкет с баллом 4 и выше</translation>
    </message>
    <message>
        <source>Satisfaction: score divided by 5</source>
        <translation>Удовлетворённость: балл, делённый на 5</translation>
    </message>
    <message>
        <source>Hierarchy of the period&apos;s end</source>
        <translation>Подчинённость на конец периода</translation>
    </message>
    <message>
        <source>Today&apos;s hierarchy</source>
        <translation>Сегодняшняя подчинённость</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>No position in the compared period</source>
        <translation>В сравниваемом периоде позиции нет</translation>
    </message>
    <message>
        <source>Same position</source>
        <translation>Позиция та же</translation>
    </message>
    <message>
        <source>Demo portal: invented data</source>
        <translation>Демонстрационный портал: данные вымышлены</translation>
    </message>
    <message>
        <source>Questionnaires needed: %1</source>
        <translation>Минимум анкет: %1</translation>
    </message>
    <message>
        <source>Up by %1</source>
        <extracomment>%1 is a number of places in the ranking</extracomment>
        <translation>Вверх на %1</translation>
    </message>
    <message>
        <source>Down by %1</source>
        <translation>Вниз на %1</translation>
    </message>
    <message>
        <source>%1 (still running)</source>
        <extracomment>A period that is not over; the words fit a month, a quarter, a half and a year</extracomment>
        <translation>%1 (ещё идёт)</translation>
    </message>
    <message>
        <source>%1 has not begun yet.</source>
        <translation>Период «%1» ещё не начался.</translation>
    </message>
    <message>
        <source>%1 is still running: ratings up to %2 count.</source>
        <extracomment>%1 is a period, %2 a day</extracomment>
        <translation>Период «%1» ещё идёт: учтены оценки по %2.</translation>
    </message>
    <message>
        <source>Like for like, it is compared with %1, the same part of %2.</source>
        <extracomment>%1 is the same part of the period %2</extracomment>
        <translation>Сравнение с такой же частью периода «%2»: %1.</translation>
    </message>
    <message>
        <source>No movements are shown: ratings are counted by the month, so the same days of %1 cannot be told.</source>
        <translation>Изменения не показаны: оценки учитываются по месяцам, и те же дни периода «%1» выделить нельзя.</translation>
    </message>
    <message>
        <source>No movements are shown: %1 is not over.</source>
        <translation>Изменения не показаны: период «%1» не закончился.</translation>
    </message>
    <message>
        <source>%1 in comparison with %2</source>
        <extracomment>Two periods</extracomment>
        <translation>%1 в сравнении с периодом «%2»</translation>
    </message>
    <message>
        <source>No position: no questionnaires</source>
        <translation>Нет позиции: нет анкет</translation>
    </message>
    <message>
        <source>No position: questionnaires %1, minimum %2</source>
        <extracomment>%1 is how many there are, %2 how many are needed</extracomment>
        <translation>Нет позиции: анкет %1, минимум %2</translation>
    </message>
</context>
<context>
    <name>RepeatableRequest</name>
    <message>
        <source>The id that was named when the connection broke: what was done under it is not done again.</source>
        <translation>Номер запроса, названный при обрыве соединения: выполненное под этим номером не выполняется повторно.</translation>
    </message>
    <message>
        <source>The request id is longer than %1 characters.</source>
        <translation>Номер запроса длиннее %1 символов.</translation>
    </message>
    <message>
        <source>Looking whether it was done</source>
        <translation>Проверка, выполнен ли запрос</translation>
    </message>
    <message>
        <source>This was done already, under the request id “%1”. Nothing was changed now.</source>
        <translation>Это уже выполнено под номером запроса «%1». Сейчас ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>“%1” is the file that is read. Choose another name for what is written.</source>
        <translation>«%1» — это читаемый файл. Выберите для сохранения другое имя.</translation>
    </message>
    <message>
        <source>“%1” is there already, and this program wrote no such table. It was left as it is. Choose another name.</source>
        <translation>Файл «%1» уже есть, и такую таблицу записала не эта программа. Он оставлен как есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>Another program is writing “%1”. Nothing was done.</source>
        <translation>Файл «%1» сейчас записывает другая программа. Ничего не сделано.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>Не удалось записать «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>SeparateCommand</name>
    <message>
        <source>Takes back that an organization was merged into another one.</source>
        <translation>Отменяет присоединение организации к другой.</translation>
    </message>
    <message>
        <source>It is again what it was before, and what came along with it stands below it again, save what was moved on since. Possible at any time.</source>
        <translation>Организация снова становится прежней, и перешедшие вместе с ней организации возвращаются в её подчинение, кроме перемещённых после этого. Возможно в любое время.</translation>
    </message>
    <message>
        <source>The organization that was merged.</source>
        <translation>Присоединённая организация.</translation>
    </message>
    <message>
        <source>The reason is empty: say why, for the journal.</source>
        <translation>Основание пустое: укажите его для журнала.</translation>
    </message>
    <message>
        <source>Loading the register</source>
        <translation>Загрузка реестра</translation>
    </message>
    <message>
        <source>Organization %1 is not merged into another one.</source>
        <translation>Организация %1 не присоединена к другой.</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>Чтение журнала</translation>
    </message>
</context>
<context>
    <name>ServiceProgram</name>
    <message>
        <source>The password file “%1” cannot be read: %2.</source>
        <translation>Файл с паролем «%1» не читается: %2.</translation>
    </message>
    <message>
        <source>The demo portal is being invented …</source>
        <translation>Придумывается демонстрационный портал…</translation>
    </message>
    <message>
        <source>Anybody who reads this may sign in to the demo portal:</source>
        <translation>Каждый, кто это читает, может войти на демонстрационный портал:</translation>
    </message>
    <message>
        <source>Serves a portal over HTTP: its API for RatingDesk, and the pages that printed codes lead to. TLS is the business of a proxy in front of it.</source>
        <translation>Отдаёт портал по HTTP: API для RatingDesk и страницы, на которые ведут напечатанные коды. TLS — дело прокси-сервера перед ним.</translation>
    </message>
    <message>
        <source>The portal: demo, sqlite:PATH or postgresql://user@host/database.</source>
        <translation>Портал: demo, sqlite:ПУТЬ или postgresql://пользователь@узел/база.</translation>
    </message>
    <message>
        <source>Where it listens; port 0: any that is free.</source>
        <translation>Где слушать; порт 0 — любой свободный.</translation>
    </message>
    <message>
        <source>A file whose first line is the database&apos;s password. Without it, RATINGDESK_PASSWORD is looked at.</source>
        <translation>Файл, первая строка которого — пароль базы данных. Без него берётся RATINGDESK_PASSWORD.</translation>
    </message>
    <message>
        <source>Say where to listen as in --listen 127.0.0.1:8080.</source>
        <translation>Укажите, где слушать, например: --listen 127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>It cannot listen at %1: %2</source>
        <translation>Не удаётся слушать %1: %2</translation>
    </message>
    <message>
        <source>Passwords travel unencrypted to whoever reaches this address directly. Let a proxy with TLS stand in front of it.</source>
        <translation>Тот, кто обращается к этому адресу напрямую, передаёт пароли без шифрования. Поставьте перед ним прокси-сервер с TLS.</translation>
    </message>
    <message>
        <source>Listening at http://%1:%2</source>
        <translation>Слушаю http://%1:%2</translation>
    </message>
    <message>
        <source>How it is reached from outside: https://host; links of its own begin with it.</source>
        <translation>Адрес, по которому служба доступна извне: https://узел; с него начинаются её ссылки.</translation>
    </message>
    <message>
        <source>The account with whose eyes those look who have not signed in. With PostgreSQL there are no public pages without it.</source>
        <translation>Учётная запись, от имени которой показываются открытые страницы. В PostgreSQL без неё открытых страниц нет.</translation>
    </message>
    <message>
        <source>“%1” is no address like https://host.</source>
        <translation>«%1» — не адрес вида https://узел.</translation>
    </message>
    <message>
        <source>What is served is a database: give its address, not that of an API.</source>
        <translation>Отдаётся база данных: укажите её адрес, а не адрес API.</translation>
    </message>
    <message>
        <source>A hot standby of the portal&apos;s server, postgresql://user@host/database: rankings and charts are read there while it has all that was saved. Several hosts with target_session_attrs=prefer-standby serve as well.</source>
        <translation>Резервный сервер (hot standby) портала, postgresql://user@host/database: рейтинги и диаграммы читаются с него, пока на нём есть всё сохранённое. Можно назвать и несколько серверов с target_session_attrs=prefer-standby.</translation>
    </message>
    <message>
        <source>“%1” is no standby of “%2”: both are addresses postgresql://user@host/database.</source>
        <translation>«%1» не может быть резервным сервером для «%2»: оба адреса должны иметь вид postgresql://user@host/database.</translation>
    </message>
</context>
<context>
    <name>StandsChangeCommand</name>
    <message>
        <source>The codes of the stands.</source>
        <translation>Коды стендов.</translation>
    </message>
    <message>
        <source>Since when; today in Minsk if not given.</source>
        <translation>С какого дня; если не указано, сегодня по минскому времени.</translation>
    </message>
    <message>
        <source>Loading the stands</source>
        <translation>Загрузка стендов</translation>
    </message>
    <message>
        <source>There is no stand with the code “%1”.</source>
        <translation>Стенда с кодом «%1» нет.</translation>
    </message>
    <message>
        <source>Saving the stands</source>
        <translation>Сохранение стендов</translation>
    </message>
</context>
<context>
    <name>StandsCheckCommand</name>
    <message>
        <source>Says that somebody looked at a stand, and that it hangs there and can be read.</source>
        <translation>Отмечает, что стенд осмотрен: он на месте и читается.</translation>
    </message>
</context>
<context>
    <name>StandsListCommand</name>
    <message>
        <source>Lists what was printed with a code of its own, and where it hangs.</source>
        <translation>Перечисляет всё, что напечатано с собственным кодом, и где оно размещено.</translation>
    </message>
    <message>
        <source>Only of this organization and all below it.</source>
        <translation>Только этой организации и всех подчинённых ей.</translation>
    </message>
    <message>
        <source>Only stands in this state.</source>
        <translation>Только стенды в этом состоянии.</translation>
    </message>
    <message>
        <source>Only stands that hang and at which nobody looked since that day.</source>
        <translation>Только размещённые стенды, которые с этого дня никто не осматривал.</translation>
    </message>
    <message>
        <source>Only stands that hang and whose link nobody opened since that day.</source>
        <translation>Только размещённые стенды, ссылку которых с этого дня никто не открывал.</translation>
    </message>
    <message>
        <source>Loading the stands</source>
        <translation>Загрузка стендов</translation>
    </message>
    <message>
        <source>Columns: code, organization, state (printed, placed or retired), place, design, language, printed_on, printed_by, placed_on, checked_on, retired_on, scans (how often its link was opened), scanned_on (last), link; with --outdated also why it is to be printed anew: renamed, archived or merged.</source>
        <translation>Столбцы: code, organization, state (printed – напечатан, placed – размещён, retired – снят), place, design, language, printed_on, printed_by, placed_on, checked_on, retired_on, scans (сколько раз открывали ссылку), scanned_on (последний раз), link; с --outdated ещё и почему его пора напечатать заново: renamed (организация переименована), archived (в архиве) или merged (объединена).</translation>
    </message>
    <message>
        <source>Only stands in use whose organization was renamed, archived or merged since they were printed.</source>
        <translation>Только неснятые стенды, чья организация после печати переименована, переведена в архив или объединена с другой.</translation>
    </message>
    <message>
        <source>Loading the register</source>
        <translation>Загрузка реестра</translation>
    </message>
</context>
<context>
    <name>StandsPlaceCommand</name>
    <message>
        <source>Says where a stand hangs.</source>
        <translation>Отмечает, где размещён стенд.</translation>
    </message>
    <message>
        <source>Where, in words.</source>
        <translation>Где именно, словами.</translation>
    </message>
</context>
<context>
    <name>StandsRegisterCommand</name>
    <message>
        <source>Registers what is to be printed, and gives each its code and link.</source>
        <translation>Регистрирует то, что будет напечатано, и даёт каждому экземпляру код и ссылку.</translation>
    </message>
    <message>
        <source>For whom; may be given often.</source>
        <translation>Для какой организации; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>The template of the print.</source>
        <translation>Шаблон печати.</translation>
    </message>
    <message>
        <source>The language of the print; ru+be if not given.</source>
        <translation>Язык печати; если не указан, ru+be.</translation>
    </message>
    <message>
        <source>How many for each; 1 if not given.</source>
        <translation>Сколько экземпляров на каждую; если не указано, 1.</translation>
    </message>
    <message>
        <source>Registering the stands</source>
        <translation>Регистрация стендов</translation>
    </message>
</context>
<context>
    <name>StandsRetireCommand</name>
    <message>
        <source>Says that a stand is gone. Its link still leads to the organization.</source>
        <translation>Отмечает, что стенд снят. Его ссылка по-прежнему ведёт к организации.</translation>
    </message>
</context>
<context>
    <name>StateCommand</name>
    <message>
        <source>Takes organizations out of use; their history stays.</source>
        <translation>Переводит организации в архив; их история сохраняется.</translation>
    </message>
    <message>
        <source>Brings archived organizations back into use.</source>
        <translation>Возвращает организации из архива.</translation>
    </message>
    <message>
        <source>The organizations to be archived.</source>
        <translation>Организации, которые нужно перевести в архив.</translation>
    </message>
    <message>
        <source>The organizations to be brought back.</source>
        <translation>Организации, которые нужно вернуть из архива.</translation>
    </message>
    <message>
        <source>Also all active organizations below them.</source>
        <translation>Вместе со всеми действующими подчинёнными.</translation>
    </message>
    <message>
        <source>Also all archived organizations below them.</source>
        <translation>Вместе со всеми подчинёнными из архива.</translation>
    </message>
    <message>
        <source>Loading the register</source>
        <translation>Загрузка реестра</translation>
    </message>
    <message>
        <source>Organization %1 is archived already.</source>
        <translation>Организация %1 уже в архиве.</translation>
    </message>
    <message>
        <source>Organization %1 is in use already.</source>
        <translation>Организация %1 уже действует.</translation>
    </message>
    <message numerus="yes">
        <source>%n active organization(s) below are archived with them.</source>
        <translation>
            <numerusform>Вместе с ними в архив переводится %n действующая подчинённая организация.</numerusform>
            <numerusform>Вместе с ними в архив переводятся %n действующие подчинённые организации.</numerusform>
            <numerusform>Вместе с ними в архив переводятся %n действующих подчинённых организаций.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active organization(s) below stay in use where they are; --with-below archives them too.</source>
        <translation>
            <numerusform>%n действующая подчинённая организация остаётся на своём месте; с --with-below и она переводится в архив.</numerusform>
            <numerusform>%n действующие подчинённые организации остаются на своих местах; с --with-below и они переводятся в архив.</numerusform>
            <numerusform>%n действующих подчинённых организаций остаются на своих местах; с --with-below и они переводятся в архив.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived organization(s) below are brought back with them.</source>
        <translation>
            <numerusform>Вместе с ними из архива возвращается %n подчинённая организация.</numerusform>
            <numerusform>Вместе с ними из архива возвращаются %n подчинённые организации.</numerusform>
            <numerusform>Вместе с ними из архива возвращаются %n подчинённых организаций.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived organization(s) below stay archived; --with-below brings them back too.</source>
        <translation>
            <numerusform>%n подчинённая организация остаётся в архиве; с --with-below возвращается и она.</numerusform>
            <numerusform>%n подчинённые организации остаются в архиве; с --with-below возвращаются и они.</numerusform>
            <numerusform>%n подчинённых организаций остаются в архиве; с --with-below возвращаются и они.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatesCheckCommand</name>
    <message>
        <source>Says whether an SVG file can be a template.</source>
        <translation>Сообщает, годится ли файл SVG как макет.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Файл.</translation>
    </message>
    <message>
        <source>The template can be used.</source>
        <translation>Макет годится.</translation>
    </message>
    <message>
        <source>The template cannot be used.</source>
        <translation>Макет не годится.</translation>
    </message>
    <message>
        <source>The template can be used, but it would not be printed as it is drawn.</source>
        <translation>Макет можно использовать, но напечатается он не так, как нарисован.</translation>
    </message>
    <message>
        <source>A template is an SVG file made in Inkscape, in millimetres or for screens in pixels. Elements with these ids (Object, Object Properties) are filled: qr (needed on paper), name, short-name, heading, invitation, step1, step2, step3 or steps, caution, host, link, link-hint, portal, footer, stand-code, demo; with -ru, -be or -en behind it, in that language only. Each is a rectangle, or a group of a rectangle (the room) and a text (the look). Clones of the group that holds them all are filled too. The exit status is 3 when something would not be printed as it is drawn.</source>
        <translation>Шаблон – это файл SVG, сделанный в Inkscape, в миллиметрах или, для экранов, в пикселях. Заполняются элементы с такими идентификаторами (Объект → Свойства объекта): qr (на бумаге обязателен), name, short-name, heading, invitation, step1, step2, step3 или steps, caution, host, link, link-hint, portal, footer, stand-code, demo; с окончанием -ru, -be или -en – только на этом языке. Каждый из них – прямоугольник или группа из прямоугольника (место) и текста (вид). Клоны группы, в которой лежат все места, тоже заполняются. Код завершения 3 – что-то напечатается не так, как нарисовано.</translation>
    </message>
</context>
<context>
    <name>TemplatesExportCommand</name>
    <message>
        <source>Writes a template as a file, to make your own of it.</source>
        <translation>Записывает шаблон в файл, чтобы сделать из него свой.</translation>
    </message>
    <message>
        <source>Beside FILE.svg it writes what belongs to it: FILE.ru+be.svg, the drawing for posters in two languages, and FILE.json with titles and words. Change them in Inkscape and in a text editor, and put them into %1.</source>
        <translation>Рядом с FILE.svg записывается то, что к нему относится: FILE.ru+be.svg – рисунок для плакатов на двух языках – и FILE.json с названиями и словами. Измените их в Inkscape и в текстовом редакторе и положите в %1.</translation>
    </message>
    <message>
        <source>See “templates list”.</source>
        <translation>См. «templates list».</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Файл.</translation>
    </message>
    <message>
        <source>There is no template “%1”. See “ratingdesk templates list”.</source>
        <translation>Нет шаблона «%1». См. «ratingdesk templates list».</translation>
    </message>
    <message>
        <source>“%1” exists already: choose another name.</source>
        <translation>«%1» уже есть: выберите другое имя.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>«%1» не записывается: %2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
</context>
<context>
    <name>TemplatesListCommand</name>
    <message>
        <source>Lists the templates for posters.</source>
        <translation>Перечисляет макеты плакатов.</translation>
    </message>
    <message>
        <source>Your own templates are SVG files in %1.</source>
        <translation>Ваши собственные макеты — файлы SVG в %1.</translation>
    </message>
</context>
<context>
    <name>UpdateCommand</name>
    <message>
        <source>Changes fields of an organization.</source>
        <translation>Изменяет поля организации.</translation>
    </message>
    <message>
        <source>The organization.</source>
        <translation>Организация.</translation>
    </message>
    <message>
        <source>A field and its new value, or nothing to clear it; once for each field.</source>
        <translation>Поле и его новое значение или пустота, чтобы очистить; по одному разу на поле.</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Where an organization stands is changed by “organizations move”, its state by “organizations archive”.</source>
        <translation>Подчинённость изменяет «organizations move», состояние — «organizations archive».</translation>
    </message>
    <message>
        <source>Nothing to change: the fields have these values already.</source>
        <translation>Менять нечего: у полей уже такие значения.</translation>
    </message>
    <message>
        <source>%1: “%2” becomes “%3”</source>
        <translation>%1: «%2» станет «%3»</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Reads the QR codes in PDFs and pictures and says where they lead.</source>
        <translation>Читает QR-коды в PDF и рисунках и сообщает, куда они ведут.</translation>
    </message>
    <message>
        <source>PDFs and pictures.</source>
        <translation>PDF и рисунки.</translation>
    </message>
    <message>
        <source>Asking the portal</source>
        <translation>Запрос к порталу</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» не читается: %2.</translation>
    </message>
    <message>
        <source>%1, page %2: no QR code can be read.</source>
        <translation>%1, страница %2: ни один QR-код не читается.</translation>
    </message>
    <message>
        <source>Reading codes</source>
        <translation>Чтение кодов</translation>
    </message>
    <message>
        <source>“%1” cannot be read beyond page %2: %3.</source>
        <translation>«%1» не читается дальше страницы %2: %3.</translation>
    </message>
    <message>
        <source>Photographs, scans and PDFs are read by two readers, of which one suffices: turned, small, light on dark, dirty, and several codes in one picture.
Verdicts: current; outdated (the older form of the address, which is not made any more); archived; merged; unknown (no such organization in the portal); foreign (not a link of the portal). Codes on one page that do not say the same, and foreign ones, are an alarm: fake stickers are put over official codes. Where another poster is to hang there, the command that makes it is named.
The exit status is 3 when a verdict is not current, codes on a page differ, or a page has no code that can be read. A file that takes too much time or memory is given up; the others are read, and the exit status is 1.</source>
        <translation>Фотографии, сканы и PDF читают две программы, и достаточно одной: повёрнутые, мелкие, светлые на тёмном, загрязнённые коды и несколько кодов на одном снимке.
Результаты: current — действует; outdated — старый вид адреса, который больше не делают; archived — в архиве; merged — присоединена; unknown — на портале нет такой организации; foreign — не ссылка портала. Если коды на одной странице говорят разное или есть чужой, это тревога: поверх официальных кодов клеят поддельные. Если там должен висеть другой плакат, названа команда, которая его делает.
Код завершения 3, если результат не current, коды на странице различаются или на ней нет читаемого кода. Чтение файла, которому нужно слишком много времени или памяти, прерывается; остальные читаются, код завершения 1.</translation>
    </message>
    <message>
        <source>%1, page %2: %3</source>
        <translation>%1, страница %2: %3</translation>
    </message>
    <message>
        <source>Posters that are to hang there instead: %1</source>
        <translation>Плакаты, которые должны висеть там вместо этих: %1</translation>
    </message>
</context>
<context>
    <name>ratingdesk::AccountActions</name>
    <message>
        <source>Select an account first</source>
        <translation>Сначала выберите учётную запись</translation>
    </message>
    <message>
        <source>Change what the account may do</source>
        <translation>Изменить, что разрешено учётной записи</translation>
    </message>
    <message>
        <source>Choose the organization below which the account works</source>
        <translation>Выбрать организацию, в пределах которой действует учётная запись</translation>
    </message>
    <message>
        <source>Let it work everywhere below “%1”</source>
        <translation>Пусть действует во всём, что подчинено «%1»</translation>
    </message>
    <message>
        <source>Let it work in the whole register</source>
        <translation>Пусть действует во всём реестре</translation>
    </message>
    <message>
        <source>Nobody works under it any more; it can be enabled again</source>
        <translation>Под ней больше никто не сможет работать; её можно включить снова</translation>
    </message>
    <message>
        <source>Let it work again, with the password that it had</source>
        <translation>Снова разрешить под ней работать, с прежним паролем</translation>
    </message>
    <message>
        <source>Make a new password; whoever was signed in with the old one has to sign in again</source>
        <translation>Создать новый пароль; тому, кто вошёл со старым, придётся войти заново</translation>
    </message>
    <message>
        <source>&amp;New account…</source>
        <translation>&amp;Новая учётная запись…</translation>
    </message>
    <message>
        <source>Make an account for somebody who is to work on the portal</source>
        <translation>Создать учётную запись для того, кто будет работать на портале</translation>
    </message>
    <message>
        <source>&amp;Works in…</source>
        <translation>&amp;Где работает…</translation>
    </message>
    <message>
        <source>&amp;Everything below</source>
        <translation>&amp;Всё подчинённое</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Отключить</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>&amp;Включить</translation>
    </message>
    <message>
        <source>New &amp;password…</source>
        <translation>Новый &amp;пароль…</translation>
    </message>
    <message>
        <source>&amp;Whole register</source>
        <translation>&amp;Весь реестр</translation>
    </message>
    <message>
        <source>&amp;Role ▾</source>
        <translation>&amp;Роль ▾</translation>
    </message>
    <message>
        <source>It works there already</source>
        <translation>Эта запись и так действует там</translation>
    </message>
</context>
<context>
    <name>ratingdesk::AccountChanges</name>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
</context>
<context>
    <name>ratingdesk::AccountModel</name>
    <message>
        <source>The whole register</source>
        <translation>Весь реестр</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>Организация %1</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>an account</comment>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>an account</comment>
        <translation>Отключена</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>signed in</comment>
        <translation>Ещё не входил</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Где работает</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Последний вход</translation>
    </message>
</context>
<context>
    <name>ratingdesk::AccountWords</name>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Print staff</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Контролирующий</translation>
    </message>
    <message>
        <source>Keeps the register, the lists and all accounts</source>
        <translation>Ведёт реестр, справочники и все учётные записи</translation>
    </message>
    <message>
        <source>Keeps the organizations and the accounts of their part of the register</source>
        <translation>Ведёт организации и учётные записи своей части реестра</translation>
    </message>
    <message>
        <source>Makes posters; changes nothing, reads no comments</source>
        <translation>Печатает плакаты; ничего не меняет и отзывов не читает</translation>
    </message>
    <message>
        <source>Watches ratings and reads comments; changes nothing</source>
        <translation>Следит за оценками и читает отзывы; ничего не меняет</translation>
    </message>
    <message>
        <source>You have no account in this portal. An operator can make one.</source>
        <translation>У вас нет учётной записи на этом портале. Её может создать оператор.</translation>
    </message>
    <message>
        <source>Your role does not allow this. An operator can do it.</source>
        <translation>Ваша роль этого не позволяет. Это может сделать оператор.</translation>
    </message>
    <message>
        <source>This lies outside the part of the register in which you work. An operator can do it.</source>
        <translation>Это вне той части реестра, с которой вы работаете. Это может сделать оператор.</translation>
    </message>
    <message>
        <source>Nobody changes what they may do themselves. Another operator or administrator can do it.</source>
        <translation>Собственные права никто себе не меняет. Это может сделать другой оператор или администратор.</translation>
    </message>
</context>
<context>
    <name>ratingdesk::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>The password was copied</source>
        <translation>Пароль скопирован</translation>
    </message>
    <message>
        <source>Loading the accounts…</source>
        <translation>Загрузка учётных записей…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln учётная запись</numerusform>
            <numerusform>%Ln учётные записи</numerusform>
            <numerusform>%Ln учётных записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable “%1”</source>
        <translation>Включить «%1»</translation>
    </message>
    <message>
        <source>“%1” can work again</source>
        <translation>«%1» снова действует</translation>
    </message>
    <message>
        <source>Disable “%1”</source>
        <translation>Отключить «%1»</translation>
    </message>
    <message>
        <source>“%1” was disabled</source>
        <translation>Учётная запись «%1» отключена</translation>
    </message>
    <message>
        <source>Change the role of “%1”</source>
        <translation>Изменить роль «%1»</translation>
    </message>
    <message>
        <source>The role of “%1” is now: %2</source>
        <translation>Теперь роль «%1»: %2</translation>
    </message>
    <message>
        <source>Change where “%1” works</source>
        <translation>Изменить, где работает «%1»</translation>
    </message>
    <message>
        <source>“%1” now works in: %2</source>
        <translation>Теперь «%1» работает здесь: %2</translation>
    </message>
    <message>
        <source>The account “%1” was made</source>
        <translation>Учётная запись «%1» создана</translation>
    </message>
    <message>
        <source>Who works on this portal, with which role and where</source>
        <translation>Кто работает на этом портале, в какой роли и где</translation>
    </message>
    <message>
        <source>This portal is a file: whoever may open it works on it as its operator, without signing in. These accounts are for those who work over ratingdesk-portal, which serves the file to others.</source>
        <translation>Этот портал — файл: кто может его открыть, работает с ним как оператор, входить не нужно. Эти учётные записи — для тех, кто работает через ratingdesk-portal, который открывает файл другим.</translation>
    </message>
    <message>
        <source>Filter: name, role, organization, state</source>
        <translation>Фильтр: имя, роль, организация, состояние</translation>
    </message>
    <message>
        <source>Filter the accounts</source>
        <translation>Отфильтровать учётные записи</translation>
    </message>
    <message>
        <source>Here stand those who sign in to this portal. There is nobody yet.</source>
        <translation>Здесь будут те, кто входит на этот портал. Пока никого нет.</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>Новая учётная запись…</translation>
    </message>
    <message>
        <source>No account holds all of this.</source>
        <translation>Ни одна учётная запись этому не соответствует.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
</context>
<context>
    <name>ratingdesk::BranchPanel</name>
    <message>
        <source>Archive “%1”?</source>
        <translation>Перевести в архив «%1»?</translation>
    </message>
    <message>
        <source>Bring back “%1”?</source>
        <translation>Вернуть из архива «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln organization(s)?</source>
        <translation>
            <numerusform>Перевести в архив %Ln организацию?</numerusform>
            <numerusform>Перевести в архив %Ln организации?</numerusform>
            <numerusform>Перевести в архив %Ln организаций?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln organization(s)?</source>
        <translation>
            <numerusform>Вернуть из архива %Ln организацию?</numerusform>
            <numerusform>Вернуть из архива %Ln организации?</numerusform>
            <numerusform>Вернуть из архива %Ln организаций?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active organization(s) below. What is archived leaves ratings and rankings; the rest stays active.</source>
        <translation>
            <numerusform>В подчинении %Ln действующая организация. Архивные не оцениваются и не входят в рейтинг; остальные продолжают действовать.</numerusform>
            <numerusform>В подчинении %Ln действующие организации. Архивные не оцениваются и не входят в рейтинг; остальные продолжают действовать.</numerusform>
            <numerusform>В подчинении %Ln действующих организаций. Архивные не оцениваются и не входят в рейтинг; остальные продолжают действовать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln archived organization(s) below. What is brought back can be rated and ranked again; the rest stays archived.</source>
        <translation>
            <numerusform>В подчинении %Ln организация в архиве. Возвращённые снова оцениваются и входят в рейтинг; остальные остаются в архиве.</numerusform>
            <numerusform>В подчинении %Ln организации в архиве. Возвращённые снова оцениваются и входят в рейтинг; остальные остаются в архиве.</numerusform>
            <numerusform>В подчинении %Ln организаций в архиве. Возвращённые снова оцениваются и входят в рейтинг; остальные остаются в архиве.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Только её</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln selected</source>
        <translation>
            <numerusform>Только %Ln выбранную</numerusform>
            <numerusform>Только %Ln выбранные</numerusform>
            <numerusform>Только %Ln выбранных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With all below: %Ln</source>
        <translation>
            <numerusform>Вместе с подчинёнными: %Ln</numerusform>
            <numerusform>Вместе с подчинёнными: %Ln</numerusform>
            <numerusform>Вместе с подчинёнными: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::Breadcrumb</name>
    <message>
        <source>Path</source>
        <translation>Путь</translation>
    </message>
</context>
<context>
    <name>ratingdesk::ChangeDialog</name>
    <message>
        <source>Reason for the change</source>
        <translation>Основание изменения</translation>
    </message>
    <message>
        <source>Order, decision, correction…</source>
        <translation>Приказ, решение, исправление…</translation>
    </message>
    <message>
        <source>Reason, for the journal</source>
        <translation>Основание, для журнала</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ratingdesk::ChartActions</name>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Скопировать диаграмму как рисунок</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>Сохранить диаграмму…</translation>
    </message>
    <message>
        <source>Print the chart…</source>
        <translation>Напечатать диаграмму…</translation>
    </message>
    <message>
        <source>The chart was copied as a picture.</source>
        <translation>Диаграмма скопирована как рисунок.</translation>
    </message>
    <message>
        <source>The chart was printed: %1</source>
        <extracomment>%1 is a printer</extracomment>
        <translation>Диаграмма напечатана: %1</translation>
    </message>
</context>
<context>
    <name>ratingdesk::ColumnKeeper</name>
    <message>
        <source>Reset columns</source>
        <translation>Вернуть столбцы к исходному виду</translation>
    </message>
</context>
<context>
    <name>ratingdesk::CommentList</name>
    <message>
        <source>No comments yet.</source>
        <translation>Комментариев пока нет.</translation>
    </message>
    <message>
        <source>%1 · score %2</source>
        <comment>day and score</comment>
        <translation>%1 · балл %2</translation>
    </message>
</context>
<context>
    <name>ratingdesk::ConflictPanel</name>
    <message>
        <source>Someone else changed this organization while you were editing it. Nothing is lost: choose for each field what shall hold.</source>
        <translation>Пока вы правили эту организацию, её изменил кто-то другой. Ничего не потеряно: выберите для каждого поля, что оставить.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моё</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Другого пользователя</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Продолжить правку</translation>
    </message>
    <message>
        <source>Save these choices</source>
        <translation>Сохранить выбранное</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>field, whose, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Changed only by them, and kept:</source>
        <translation>Изменено только другим пользователем и сохранено:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changed by %1, %2</source>
        <comment>account, and day and time</comment>
        <translation>Изменил(а) %1, %2</translation>
    </message>
</context>
<context>
    <name>ratingdesk::ConnectionDialog</name>
    <message>
        <source>The portal “%1” answers.</source>
        <translation>Портал «%1» отвечает.</translation>
    </message>
    <message>
        <source>The server did not accept this user and password. Check both; the portal&apos;s data are not touched.</source>
        <translation>Сервер не принял имя и пароль. Проверьте их; данные портала не затронуты.</translation>
    </message>
    <message>
        <source>Demo portal</source>
        <translation>Демонстрационный портал</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Новое подключение</translation>
    </message>
    <message>
        <source>Portal file</source>
        <translation>Файл портала</translation>
    </message>
    <message>
        <source>Portal files (*.sqlite *.db);;All files (*)</source>
        <translation>Файлы портала (*.sqlite *.db);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Making the portal…</source>
        <translation>Создание портала…</translation>
    </message>
    <message>
        <source>A new, empty portal was made. You can connect now.</source>
        <translation>Создан новый пустой портал. Теперь можно подключиться.</translation>
    </message>
    <message>
        <source>Upgrading the portal…</source>
        <translation>Обновление портала…</translation>
    </message>
    <message>
        <source>The portal was upgraded. You can connect now.</source>
        <translation>Портал обновлён. Теперь можно подключиться.</translation>
    </message>
    <message>
        <source>Upgrade the portal</source>
        <translation>Обновить портал</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Portals</source>
        <translation>Порталы</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>An invented portal of national size in a file on this computer: 13,500 organizations with four years of ratings. For training and for trying everything out.

The first time it has to be made, which takes up to a minute.</source>
        <translation>Вымышленный портал размером со страну в файле на этом компьютере: 13 500 организаций и четыре года оценок. Для обучения и для проб.

В первый раз его нужно создать, это займёт до минуты.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Проверить подключение</translation>
    </message>
    <message>
        <source>Make a new portal here</source>
        <translation>Создать здесь новый портал</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключиться</translation>
    </message>
    <message>
        <source>With this encryption somebody on the way could pose as the server and read the password. Choose a weaker one only where you trust everybody on the network.</source>
        <translation>При таком шифровании кто-то по пути может выдать себя за сервер и прочитать пароль. Выбирайте более слабое только там, где доверяете всем в сети.</translation>
    </message>
</context>
<context>
    <name>ratingdesk::CopyPortal</name>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Copies of portal files (*.sqlite *.db)</source>
        <translation>Копии файлов портала (*.sqlite *.db)</translation>
    </message>
    <message>
        <source>Copies of a server&apos;s portal (*.dump)</source>
        <translation>Копии портала с сервера (*.dump)</translation>
    </message>
    <message>
        <source>Bring the portal back</source>
        <translation>Восстановление портала</translation>
    </message>
    <message>
        <source>Bring “%1” back to what “%2” holds?</source>
        <translation>Восстановить портал «%1» из копии «%2»?</translation>
    </message>
    <message>
        <source>Everything that was changed in the portal since that copy was made is lost, for everybody who works with it. This cannot be undone; make a copy of the present state first.</source>
        <translation>Все изменения, внесённые на портале после создания этой копии, будут потеряны у всех, кто с ним работает. Отменить это нельзя: сначала сделайте копию нынешнего состояния.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Copy the portal into a file</source>
        <translation>Копирование портала в файл</translation>
    </message>
    <message>
        <source>Choose the copy to bring back</source>
        <translation>Выбор копии для восстановления</translation>
    </message>
</context>
<context>
    <name>ratingdesk::Desk</name>
    <message>
        <source>The picture could not be saved: %1</source>
        <translation>Не удалось сохранить рисунок: %1</translation>
    </message>
    <message>
        <source>The last two starts failed, so RatingDesk begins with fresh settings. The former ones are kept in %1.</source>
        <translation>Два последних запуска не удались, поэтому RatingDesk начинает с новыми настройками. Прежние сохранены в %1.</translation>
    </message>
</context>
<context>
    <name>ratingdesk::DeskArguments</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>Для %1 нужно значение.</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Непонятно: %1</translation>
    </message>
    <message>
        <source>“%1” does not fit %2. Possible are: %3.</source>
        <translation>«%1» не подходит для %2. Возможно: %3.</translation>
    </message>
    <message>
        <source>There is no page “%1”. Possible are: %2.</source>
        <translation>Страницы «%1» нет. Возможны: %2.</translation>
    </message>
</context>
<context>
    <name>ratingdesk::DraftOffer</name>
    <message>
        <source>A new organization</source>
        <translation>Новая организация</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) have unsaved changes from last time.</source>
        <translation>
            <numerusform>С прошлого раза остались несохранённые правки %Ln организации.</numerusform>
            <numerusform>С прошлого раза остались несохранённые правки %Ln организаций.</numerusform>
            <numerusform>С прошлого раза остались несохранённые правки %Ln организаций.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message numerus="yes">
        <source>The unsaved changes of %Ln organization(s) have no place in the register any more.</source>
        <translation>
            <numerusform>Несохранённым правкам %Ln организации в реестре больше нет места.</numerusform>
            <numerusform>Несохранённым правкам %Ln организаций в реестре больше нет места.</numerusform>
            <numerusform>Несохранённым правкам %Ln организаций в реестре больше нет места.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::DuplicateModel</name>
    <message>
        <source>%1 · id %2</source>
        <comment>name and id</comment>
        <translation>%1 · номер %2</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>одинаковое название</translation>
    </message>
    <message>
        <source>names %1% alike</source>
        <translation>названия похожи на %1 %</translation>
    </message>
    <message>
        <source>same УНП</source>
        <translation>один УНП</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>один адрес</translation>
    </message>
    <message>
        <source>same superior</source>
        <translation>одна вышестоящая</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>May be the same as</source>
        <translation>Возможно, она же</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Признаки</translation>
    </message>
</context>
<context>
    <name>ratingdesk::DuplicatesDialog</name>
    <message>
        <source>Show in the tree</source>
        <translation>Показать в дереве</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>Это разные</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дубликаты</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Вероятные дубликаты</translation>
    </message>
    <message>
        <source>Do not show this pair any more</source>
        <translation>Больше не показывать эту пару</translation>
    </message>
    <message>
        <source>Pairs of organizations that may be registered twice stand here. There are none.</source>
        <translation>Здесь будут пары организаций, которые могли быть внесены дважды. Сейчас таких нет.</translation>
    </message>
    <message>
        <source>Comparing the organizations…</source>
        <translation>Сравниваем организации…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of organizations may be registered twice.</source>
        <translation>
            <numerusform>%Ln пара организаций могла быть внесена дважды.</numerusform>
            <numerusform>%Ln пары организаций могли быть внесены дважды.</numerusform>
            <numerusform>%Ln пар организаций могли быть внесены дважды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln dismissed again</source>
        <translation>
            <numerusform>Снова показать %Ln скрытую</numerusform>
            <numerusform>Снова показать %Ln скрытые</numerusform>
            <numerusform>Снова показать %Ln скрытых</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::ExportDialog</name>
    <message>
        <source>and everything below</source>
        <translation>и всё подчинённое</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Export organizations</source>
        <translation>Выгрузка организаций</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Электронная таблица (XLSX)</translation>
    </message>
    <message>
        <source>CSV for Excel: a double click opens it right</source>
        <translation>CSV для Excel: верно открывается двойным щелчком</translation>
    </message>
    <message>
        <source>CSV for other programs: commas, UTF-8</source>
        <translation>CSV для других программ: запятые, UTF-8</translation>
    </message>
    <message>
        <source>As</source>
        <translation>В виде</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln organization(s)</source>
        <translation>
            <numerusform>Всю %Ln организацию</numerusform>
            <numerusform>Все %Ln организации</numerusform>
            <numerusform>Все %Ln организаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln that the search and the filters found</source>
        <translation>
            <numerusform>%Ln найденную поиском и фильтрами</numerusform>
            <numerusform>%Ln найденные поиском и фильтрами</numerusform>
            <numerusform>%Ln найденных поиском и фильтрами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>%Ln выбранную</numerusform>
            <numerusform>%Ln выбранные</numerusform>
            <numerusform>%Ln выбранных</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the organizations</source>
        <translation>Сохранить организации</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Электронные таблицы (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>Organizations.xlsx</source>
        <translation>Организации.xlsx</translation>
    </message>
    <message>
        <source>Organizations.csv</source>
        <translation>Организации.csv</translation>
    </message>
    <message>
        <source>Loading the organizations</source>
        <translation>Получение организаций</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Запись файла</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Организации</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) written to “%1”.</source>
        <translation>
            <numerusform>%Ln организация записана в «%1».</numerusform>
            <numerusform>%Ln организации записаны в «%1».</numerusform>
            <numerusform>%Ln организаций записано в «%1».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::FilterChip</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>property and how many values are chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show all, whatever their property “%1”</source>
        <translation>Показать все, какое бы ни было свойство «%1»</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Фильтр: %1</translation>
    </message>
    <message>
        <source>Filter: %1, only %2</source>
        <translation>Фильтр: %1, только %2</translation>
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
        <translation>Ещё не сохранено</translation>
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
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>About RatingDesk</source>
        <translation>О программе RatingDesk</translation>
    </message>
    <message>
        <source>RatingDesk %1</source>
        <translation>RatingDesk %1</translation>
    </message>
    <message>
        <source>Administration client of the portal on which citizens rate state organizations: the register and its hierarchy, proved QR posters, and the ranking and its movement.

Free software under the GNU General Public License, version 3 or later. Built with Qt %1.</source>
        <translation>Клиент администрирования портала, на котором граждане оценивают государственные организации: реестр и подчинённость, проверенные QR-плакаты, рейтинг и его изменения.

Свободная программа под лицензией GNU GPL версии 3 или новее. Собрана с Qt %1.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Keys on this page</source>
        <translation>Клавиши на этой странице</translation>
    </message>
    <message>
        <source>Keys everywhere</source>
        <translation>Клавиши во всём окне</translation>
    </message>
</context>
<context>
    <name>ratingdesk::HelpTexts</name>
    <message>
        <source>The portal at a glance: how many users, organizations and questionnaires there are, and how satisfied the citizens are, each beside the month before.</source>
        <translation>Портал в целом: сколько пользователей, организаций и анкет и насколько довольны граждане — рядом с показателями предыдущего месяца.</translation>
    </message>
    <message>
        <source>Below stand the questionnaires month by month, who rose and who fell most in the ranking, and what was changed last in the register. Every name leads to where more is said of it.</source>
        <translation>Ниже — анкеты по месяцам, кто больше всех поднялся и опустился в рейтинге и что изменено в реестре последним. Каждое название ведёт туда, где о нём сказано подробнее.</translation>
    </message>
    <message>
        <source>Go where the selected line leads</source>
        <translation>Перейти туда, куда ведёт выбранная строка</translation>
    </message>
    <message>
        <source>The register. On the left the tree of bodies, organizations and their subdivisions; on the right all that is known about the selected one.</source>
        <translation>Реестр. Слева — дерево государственных органов, организаций и их подразделений, справа — всё о выбранной организации.</translation>
    </message>
    <message>
        <source>Search by a part of the name, an УНП, an address or an id; the filters leave only what fits. To move an organization, drag it onto the one it will belong to: you are asked for the day and the reason.</source>
        <translation>Ищите по части названия, УНП, адресу или номеру; фильтры оставляют только подходящее. Чтобы переподчинить организацию, перетащите её на ту, которой она будет подчинена: программа спросит дату и основание.</translation>
    </message>
    <message>
        <source>What you edit is marked until you save or discard it, and it stays while you look at other organizations. Where a colleague has changed the same field meanwhile, you choose which of the two holds.</source>
        <translation>Правки отмечены, пока вы их не сохраните или не отмените, и не пропадают, когда вы смотрите другие организации. Если то же поле тем временем изменил коллега, вы выбираете, какое значение останется.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>In the tree: search</source>
        <translation>В дереве: поиск</translation>
    </message>
    <message>
        <source>In the tree: open the branch or the form</source>
        <translation>В дереве: раскрыть ветвь или карточку</translation>
    </message>
    <message>
        <source>In the search field: end the search</source>
        <translation>В строке поиска: закончить поиск</translation>
    </message>
    <message>
        <source>Shift or Ctrl with a click</source>
        <translation>Shift или Ctrl и щелчок</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Выбрать несколько</translation>
    </message>
    <message>
        <source>Posters, stands and banners with a code that leads to the profile of an organization. On the left for whom, in the middle how, on the right the page as it will be printed.</source>
        <translation>Плакаты, стенды и баннеры с кодом, который ведёт на профиль организации. Слева — для кого, посередине — как оформить, справа — лист, каким он выйдет из печати.</translation>
    </message>
    <message>
        <source>Ctrl with the wheel</source>
        <translation>Ctrl и колесо мыши</translation>
    </message>
    <message>
        <source>On the page: larger or smaller</source>
        <translation>На листе: крупнее или мельче</translation>
    </message>
    <message>
        <source>How organizations rank in a period, and how they have moved since another one. Above the table, below the course of their positions; what is selected in one is selected in the other.</source>
        <translation>Позиции организаций за период и их изменение в сравнении с другим периодом. Сверху — таблица, снизу — ход позиций; выбранное в одной части выбрано и в другой.</translation>
    </message>
    <message>
        <source>Enter or a double click goes down to the subordinates of a row, the path above the table leads up again. The line under the path says how the ranking was formed; with few questionnaires a place says little.</source>
        <translation>Enter или двойной щелчок ведёт к подчинённым строки, путь над таблицей — обратно наверх. Строка под путём говорит, как составлен рейтинг; когда анкет мало, позиция значит немногое.</translation>
    </message>
    <message>
        <source>The ranking of the subordinates</source>
        <translation>Рейтинг подчинённых</translation>
    </message>
    <message>
        <source>The menu in the upper right corner copies the whole portal into a file, while everybody goes on working, and brings it back from such a copy. Keep the copies on another disk. Never put one over a portal&apos;s file by hand: what lies beside that file would damage it.</source>
        <translation>Через меню в правом верхнем углу можно скопировать весь портал в файл, не прерывая ничьей работы, и восстановить его из такой копии. Храните копии на другом диске. Никогда не кладите копию поверх файла портала вручную: файлы, лежащие рядом с ним, повредили бы её.</translation>
    </message>
    <message>
        <source>Who works on this portal: with which role, in which part of the register, and when they signed in last. Operators see all accounts, administrators those of their part.</source>
        <translation>Кто работает на этом портале: в какой роли, в какой части реестра и когда входил в последний раз. Операторы видят все учётные записи, администраторы — записи своей части.</translation>
    </message>
    <message>
        <source>A new account, and one whose password is made anew, gets a password that is shown once: hand it over, for nobody can look it up later. What was changed can be undone; nobody changes what they may do themselves.</source>
        <translation>Новой учётной записи, как и той, пароль которой создан заново, даётся пароль, который показывается один раз: передайте его, потом его уже не посмотреть. Изменения можно отменить; собственные права никто себе не меняет.</translation>
    </message>
    <message>
        <source>Every code is read back from the finished page by two readers and graded before it is printed. What was found, a shortened name for instance, is said below the page.</source>
        <translation>Каждый код перед печатью читают с готовой страницы две программы, и он получает оценку. Что замечено, например сокращённое название, сказано под страницей.</translation>
    </message>
    <message>
        <source>A photograph, a scan or a PDF of something printed can be dropped on the window: whose code it is, whether it still leads there, and whether somebody has stuck another one on it.</source>
        <translation>Фотографию, скан или PDF напечатанного можно перетащить в окно: чей это код, ведёт ли он ещё туда и не наклеил ли кто-нибудь поверх другой.</translation>
    </message>
    <message>
        <source>A table of organizations comes in with “Import…”, or is dropped on the window. Every row has its verdict before anything is changed, and the whole import can be undone.</source>
        <translation>Таблицу организаций загружают кнопкой «Загрузить…» или перетаскивают в окно. Решение по каждой строке видно до того, как что-либо изменится, а всю загрузку можно отменить.</translation>
    </message>
    <message>
        <source>Each poster that was registered as a stand when it was printed: its code, where it hangs and since when, when somebody looked at it last, and how often its link was opened.</source>
        <translation>Каждый плакат, при печати зарегистрированный как стенд: его код, где и с какого дня он размещён, когда его осматривали в последний раз и сколько раз открывали его ссылку.</translation>
    </message>
    <message>
        <source>The filters show what is to be done: which ones nobody has looked at for a long time, whose links nobody opens, and which are to be printed anew because their organization was renamed, archived or merged. The list can be saved for those who go round.</source>
        <translation>Фильтры показывают, что нужно сделать: какие стенды давно никто не осматривал, чьи ссылки никто не открывает и какие пора напечатать заново, потому что организация переименована, переведена в архив или объединена с другой. Список можно сохранить для тех, кто обходит стенды.</translation>
    </message>
    <message>
        <source>Say of the selected ones where they hang, that somebody looked at them, or that they are gone. The link of a retired stand still leads to the organization. What was said can be undone.</source>
        <translation>О выбранных можно сказать, где они размещены, что их осмотрели или что их больше нет. Ссылка снятого стенда по-прежнему ведёт к организации. Сказанное можно отменить.</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Двойной щелчок</translation>
    </message>
    <message>
        <source>Say where it hangs</source>
        <translation>Сказать, где размещён</translation>
    </message>
    <message>
        <source>“Merge…” makes several organizations one: what is below them, their links and their stands go to the successor. It can be undone at once, and taken back later with “Separate…”. “Duplicates…” finds what may be registered twice.</source>
        <translation>«Объединить…» делает из нескольких организаций одну: подчинённые, ссылки и стенды переходят к правопреемнику. Это можно сразу отменить, а позже – разделить кнопкой «Отделить…». «Дубликаты…» находит то, что могло быть внесено дважды.</translation>
    </message>
    <message>
        <source>Banners and pictures for screens are saved as PNG, and beside each, if you want, the HTML that shows it on a web site: as a link to the profile, with a text for those who do not see it.</source>
        <translation>Баннеры и рисунки для экранов сохраняются в PNG, а рядом с каждым, если нужно, – HTML, который показывает его на сайте: как ссылку на профиль, с текстом для тех, кто рисунка не видит.</translation>
    </message>
    <message>
        <source>Who delivers posters puts the list in the order of delivery and takes a separator sheet before those of each body; or saves a file for each body, in folders as in the hierarchy.</source>
        <translation>Чтобы развезти плакаты, расставьте список в порядке доставки и напечатайте разделительный лист перед плакатами каждого органа – или сохраните отдельный файл для каждого органа, в папках по подчинённости.</translation>
    </message>
    <message>
        <source>A kit for each body is a ZIP file with a poster, a table tent, stickers and banners for each of its organizations, and a page that says how to use them: “More” below the page saves it.</source>
        <translation>Комплект для органа – ZIP-файл, в котором для каждой его организации есть плакат, настольный домик, наклейки и баннеры, а также страница о том, как ими пользоваться. Сохраняет его кнопка «Ещё» под страницей.</translation>
    </message>
</context>
<context>
    <name>ratingdesk::ImportColumnTable</name>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Читать как</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Столбцы файла</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Читать как: %1</translation>
    </message>
    <message>
        <source>– leave out –</source>
        <translation>– пропустить –</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Строка %1</translation>
    </message>
</context>
<context>
    <name>ratingdesk::ImportDialog</name>
    <message>
        <source>Show the new organizations</source>
        <translation>Показать новые организации</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Import organizations</source>
        <translation>Загрузка организаций</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message numerus="yes">
        <source>The portal does not take %Ln row(s); why stands beside them. Nothing was changed. Mend them, or leave them out.</source>
        <translation>
            <numerusform>Портал не принимает %Ln строку, причина указана в ней. Ничего не изменено. Исправьте её или исключите.</numerusform>
            <numerusform>Портал не принимает %Ln строки, причины указаны в них. Ничего не изменено. Исправьте их или исключите.</numerusform>
            <numerusform>Портал не принимает %Ln строк, причины указаны в них. Ничего не изменено. Исправьте их или исключите.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Загружено из файла %1</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Чтение файла</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>Проверка строк</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>File and columns</source>
        <translation>Файл и столбцы</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Проверить строки</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln organization(s)</source>
        <translation>
            <numerusform>Загрузить %Ln организацию</numerusform>
            <numerusform>Загрузить %Ln организации</numerusform>
            <numerusform>Загрузить %Ln организаций</numerusform>
        </translation>
    </message>
    <message>
        <source>No row would change anything</source>
        <translation>Ни одна строка ничего не изменит</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>“%1” was imported. It can be undone as one change.</source>
        <translation>Файл «%1» загружен. Загрузку можно отменить как одно изменение.</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Загрузка «%1»</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was imported: %Ln change(s)</source>
        <translation>
            <numerusform>Файл «%1» загружен: %Ln изменение</numerusform>
            <numerusform>Файл «%1» загружен: %Ln изменения</numerusform>
            <numerusform>Файл «%1» загружен: %Ln изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>File with organizations</source>
        <translation>Файл с организациями</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx *.ods);;All files (*)</source>
        <translation>Таблицы (*.csv *.txt *.tsv *.xlsx *.ods);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Choices for an import</source>
        <translation>Соответствия для загрузки</translation>
    </message>
    <message>
        <source>Mappings (*.json);;All files (*)</source>
        <translation>Описания соответствий (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Save the choices</source>
        <translation>Сохранить соответствия</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Описания соответствий (*.json)</translation>
    </message>
    <message>
        <source>The choices were saved to “%1”.</source>
        <translation>Соответствия сохранены в «%1».</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>%1 report.csv</source>
        <comment>the name of a file</comment>
        <translation>%1 отчёт.csv</translation>
    </message>
    <message>
        <source>The report was saved to “%1”.</source>
        <translation>Отчёт сохранён в «%1».</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Nothing was imported yet, and what was mended and chosen here would be lost.</source>
        <translation>Ничего ещё не загружено, а исправленное и выбранное здесь пропадёт.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Всё равно закрыть</translation>
    </message>
</context>
<context>
    <name>ratingdesk::ImportFilePane</name>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Signs of web pages such as &amp;&amp;quot; are what they mean</source>
        <translation>Знаки веб-страниц, как &amp;&amp;quot;, заменять на обычные</translation>
    </message>
    <message>
        <source>Several spaces are one</source>
        <translation>Несколько пробелов считать одним</translation>
    </message>
    <message>
        <source>Surplus separators belong to the text of the last column</source>
        <translation>Лишние разделители отнести к последнему столбцу</translation>
    </message>
    <message>
        <source>Load choices…</source>
        <translation>Загрузить соответствия…</translation>
    </message>
    <message>
        <source>Save choices…</source>
        <translation>Сохранить соответствия…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Takes what columns mean from a file, as the command line reads it</source>
        <translation>Взять значения столбцов из файла, который читает и командная строка</translation>
    </message>
    <message>
        <source>Keeps what was chosen here in a file, which the command line takes with --mapping</source>
        <translation>Сохранить выбранное здесь в файл, который командная строка принимает через --mapping</translation>
    </message>
    <message>
        <source>Added to every id</source>
        <translation>Прибавить к каждому номеру</translation>
    </message>
    <message>
        <source>So that ids of another system do not meet those of the portal</source>
        <translation>Чтобы номера другой системы не совпали с номерами портала</translation>
    </message>
    <message>
        <source>found out</source>
        <translation>определить</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Between the fields</source>
        <translation>Разделитель полей</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Row that names the columns</source>
        <translation>Строка с названиями столбцов</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) below the heading.</source>
        <translation>
            <numerusform>Под заголовком %Ln строка.</numerusform>
            <numerusform>Под заголовком %Ln строки.</numerusform>
            <numerusform>Под заголовком %Ln строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>запятая ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>точка с запятой ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>вертикальная черта |</translation>
    </message>
    <message>
        <source>A table of organizations, in CSV, XLSX or ODS, one row of which names the columns. It can also be dropped here. Nothing is changed before you have seen what would become of every row.</source>
        <translation>Таблица организаций в CSV, XLSX или ODS, одна из строк которой называет столбцы. Её можно и перетащить сюда. Ничего не изменится, пока вы не увидите, что станет с каждой строкой.</translation>
    </message>
</context>
<context>
    <name>ratingdesk::ImportRowsModel</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column of a file and what stands in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Лишнее</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>The file&apos;s column “%1”</source>
        <translation>Столбец файла «%1»</translation>
    </message>
</context>
<context>
    <name>ratingdesk::ImportRowsPane</name>
    <message>
        <source>Search the rows</source>
        <translation>Искать в строках</translation>
    </message>
    <message>
        <source>Take those shown</source>
        <translation>Выбрать показанные</translation>
    </message>
    <message>
        <source>Leave out those shown</source>
        <translation>Исключить показанные</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Строки файла</translation>
    </message>
    <message>
        <source>The selected row</source>
        <translation>Выбранная строка</translation>
    </message>
    <message>
        <source>Reason, kept in the journal</source>
        <translation>Причина для журнала</translation>
    </message>
    <message>
        <source>Show only rows with this verdict; several can be chosen together</source>
        <translation>Показать только строки с этим решением; можно выбрать несколько</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a verdict and how many rows have it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 из %2 строк</translation>
    </message>
    <message>
        <source>All that is to be said of the selected row stands here. A cell is mended by a double click or F2, a row is left out with its check box or the space bar.</source>
        <translation>Здесь стоит всё о выбранной строке. Ячейку исправляют двойным щелчком или F2, строку исключают флажком или пробелом.</translation>
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
        <translation>%1 (отмена)</translation>
    </message>
    <message>
        <source>%1 (undo of: %2)</source>
        <comment>what happened, by taking back an earlier change, and that one&apos;s reason</comment>
        <translation>%1 (отмена: %2)</translation>
    </message>
    <message>
        <source>%1 — %2, %3</source>
        <comment>what happened, who did it, and when</comment>
        <translation>%1 — %2, %3</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the value of a field before a change</comment>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <comment>the value of a field after a change</comment>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Merged into “%1”</source>
        <translation>Присоединена к «%1»</translation>
    </message>
    <message>
        <source>Separated from “%1”</source>
        <translation>Отделена от «%1»</translation>
    </message>
</context>
<context>
    <name>ratingdesk::JumpField</name>
    <message>
        <source>Jump to organization… (Ctrl+K)</source>
        <translation>Перейти к организации… (Ctrl+K)</translation>
    </message>
    <message>
        <source>Jump to organization</source>
        <translation>Перейти к организации</translation>
    </message>
    <message>
        <source>Find an organization by name, УНП, address or id</source>
        <translation>Найти организацию по названию, УНП, адресу или номеру</translation>
    </message>
</context>
<context>
    <name>ratingdesk::JumpModel</name>
    <message>
        <source>The register is still being loaded.</source>
        <translation>Реестр ещё загружается.</translation>
    </message>
    <message>
        <source>Type a part of a name, an УНП, an address or an id.</source>
        <translation>Введите часть названия, УНП, адрес или номер.</translation>
    </message>
    <message>
        <source>No organization has all of these words.</source>
        <translation>Нет организации со всеми этими словами.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: type further words.</source>
        <translation>
            <numerusform>Ещё %Ln: введите больше слов.</numerusform>
            <numerusform>Ещё %Ln: введите больше слов.</numerusform>
            <numerusform>Ещё %Ln: введите больше слов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::Leaving</name>
    <message>
        <source>Not confirmed yet</source>
        <translation>Ещё не подтверждено</translation>
    </message>
    <message>
        <source>The portal has not confirmed your last changes yet.</source>
        <translation>Портал ещё не подтвердил ваши последние изменения.</translation>
    </message>
    <message>
        <source>Whoever leaves now does not learn whether they were made. What has not been sent yet is not made.</source>
        <translation>Если выйти сейчас, останется неизвестным, внесены ли они. То, что ещё не отправлено, внесено не будет.</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Выйти сейчас</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Подождать</translation>
    </message>
</context>
<context>
    <name>ratingdesk::ListChanges</name>
    <message>
        <source>The list was put in the order of delivery</source>
        <translation>Список расставлен в порядке доставки</translation>
    </message>
    <message>
        <source>None of them has a stand.</source>
        <translation>Стенда нет ни у одной из них.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) with a stand were taken out of the list</source>
        <translation>
            <numerusform>Из списка убрана %Ln организация, у которой есть стенд</numerusform>
            <numerusform>Из списка убраны %Ln организации, у которых есть стенд</numerusform>
            <numerusform>Из списка убрано %Ln организаций, у которых есть стенд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::MainWindow</name>
    <message>
        <source>This desktop has no keychain: the password will be asked for each time.</source>
        <translation>В этой системе нет связки ключей: пароль придётся вводить каждый раз.</translation>
    </message>
    <message>
        <source>The keychain did not take the password: it will be asked for next time.</source>
        <translation>Связка ключей не приняла пароль: в следующий раз он будет запрошен.</translation>
    </message>
    <message>
        <source>Open a portal file</source>
        <translation>Открыть файл портала</translation>
    </message>
    <message>
        <source>Portal files (*.sqlite *.db);;All files (*)</source>
        <translation>Файлы портала (*.sqlite *.db);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Demo portal: invented data</source>
        <translation>Демонстрационный портал: данные вымышлены</translation>
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
            <numerusform>%Ln организация · обновлено в %1</numerusform>
            <numerusform>%Ln организации · обновлено в %1</numerusform>
            <numerusform>%Ln организаций · обновлено в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>The portal answers again: the change whose outcome was not known was saved.</source>
        <translation>Портал снова отвечает: изменение, о котором не было известно, сохранено оно или нет, сохранено.</translation>
    </message>
    <message>
        <source>The portal answers again: the change whose outcome was not known was not saved. Make it again.</source>
        <translation>Портал снова отвечает: изменение, о котором не было известно, сохранено оно или нет, не сохранено. Внесите его снова.</translation>
    </message>
    <message>
        <source>What is typed cannot be kept on this computer until it is saved: the folder %1 takes no files.</source>
        <translation>Введённое не удаётся хранить на этом компьютере до сохранения: в папку %1 нельзя записать файлы.</translation>
    </message>
    <message>
        <source>Copying “%1”</source>
        <translation>Копирование портала «%1»</translation>
    </message>
    <message>
        <source>The portal was copied into “%1”</source>
        <translation>Портал скопирован в файл «%1»</translation>
    </message>
    <message>
        <source>Bringing “%1” back</source>
        <translation>Восстановление портала «%1»</translation>
    </message>
    <message>
        <source>The log file could not be opened. It lies here: %1</source>
        <translation>Не удалось открыть файл протокола. Он находится здесь: %1</translation>
    </message>
    <message>
        <source>The portal has not confirmed your last changes yet. As soon as it has, it goes on by itself.</source>
        <translation>Портал ещё не подтвердил ваши последние изменения. После подтверждения работа продолжится сама.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Войти снова</translation>
    </message>
</context>
<context>
    <name>ratingdesk::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Into which: name, УНП, id or address</source>
        <translation>Правопреемник: название, УНП, номер или адрес</translation>
    </message>
    <message>
        <source>Search the organization that goes on</source>
        <translation>Поиск организации-правопреемника</translation>
    </message>
    <message>
        <source>Organizations that can go on</source>
        <translation>Возможные правопреемники</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>The day from which they are one</source>
        <translation>День, с которого это одна организация</translation>
    </message>
    <message>
        <source>Merge “%1” into another organization</source>
        <translation>Присоединить «%1» к другой организации</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln organization(s) into one</source>
        <translation>
            <numerusform>Объединить %Ln организацию в одну</numerusform>
            <numerusform>Объединить %Ln организации в одну</numerusform>
            <numerusform>Объединить %Ln организаций в одну</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>Присоединить «%1» к «%2»</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln organization(s) into “%1”</source>
        <translation>
            <numerusform>Присоединить %Ln организацию к «%1»</numerusform>
            <numerusform>Присоединить %Ln организации к «%1»</numerusform>
            <numerusform>Присоединить %Ln организаций к «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was merged into “%2”</source>
        <translation>«%1» присоединена к «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) were merged into “%1”</source>
        <translation>
            <numerusform>%Ln организация присоединена к «%1»</numerusform>
            <numerusform>%Ln организации присоединены к «%1»</numerusform>
            <numerusform>%Ln организаций присоединено к «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up what this touches…</source>
        <translation>Проверяем, что это затронет…</translation>
    </message>
    <message>
        <source>Choose the organization that goes on.</source>
        <translation>Выберите правопреемника.</translation>
    </message>
</context>
<context>
    <name>ratingdesk::MergeWords</name>
    <message>
        <source>“%1” stood below one of them and takes its place.</source>
        <translation>«%1» была в подчинении одной из них и займёт её место.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) below them come below “%1”.</source>
        <translation>
            <numerusform>%Ln подчинённая организация перейдёт в подчинение «%1».</numerusform>
            <numerusform>%Ln подчинённые организации перейдут в подчинение «%1».</numerusform>
            <numerusform>%Ln подчинённых организаций перейдут в подчинение «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questionnaire(s) stay in their own history and count in no ranking from that day on.</source>
        <translation>
            <numerusform>%Ln анкета останется в собственной истории и с этого дня не учитывается в рейтингах.</numerusform>
            <numerusform>%Ln анкеты останутся в собственной истории и с этого дня не учитываются в рейтингах.</numerusform>
            <numerusform>%Ln анкет останутся в собственной истории и с этого дня не учитываются в рейтингах.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) in use lead to “%1”.</source>
        <translation>
            <numerusform>%Ln неснятый стенд будет вести на «%1».</numerusform>
            <numerusform>%Ln неснятых стенда будут вести на «%1».</numerusform>
            <numerusform>%Ln неснятых стендов будут вести на «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) keep the right to what is merged and have none to what moves away.</source>
        <translation>
            <numerusform>%Ln учётная запись сохранит права на присоединённое, но не на то, что перейдёт к другой организации.</numerusform>
            <numerusform>%Ln учётные записи сохранят права на присоединённое, но не на то, что перейдёт к другой организации.</numerusform>
            <numerusform>%Ln учётных записей сохранят права на присоединённое, но не на то, что перейдёт к другой организации.</numerusform>
        </translation>
    </message>
    <message>
        <source>These accounts keep the right to what is merged and have none to what moves away: %1.</source>
        <translation>Эти учётные записи сохранят права на присоединённое, но не на то, что перейдёт к другой организации: %1.</translation>
    </message>
    <message>
        <source>Nothing else hangs on them.</source>
        <translation>Больше ничего с ними не связано.</translation>
    </message>
    <message>
        <source>Merged into “%1” on %2 by %3.</source>
        <translation>Присоединена к «%1» %2, автор изменения — %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) that came along stand below it again.</source>
        <translation>
            <numerusform>%Ln перешедшая вместе с ней организация вернётся в её подчинение.</numerusform>
            <numerusform>%Ln перешедшие вместе с ней организации вернутся в её подчинение.</numerusform>
            <numerusform>%Ln перешедших вместе с ней организаций вернутся в её подчинение.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) that came along were moved on since and stay where they are.</source>
        <translation>
            <numerusform>%Ln перешедшая с ней организация после этого перемещена и останется на своём месте.</numerusform>
            <numerusform>%Ln перешедшие с ней организации после этого перемещены и останутся на своём месте.</numerusform>
            <numerusform>%Ln перешедших с ней организаций после этого перемещены и останутся на своём месте.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Копировать подробности</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>ratingdesk::MethodChooser</name>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Участники</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Group: region, sphere or category</source>
        <translation>Группа: область, сфера или категория</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Способ расчёта</translation>
    </message>
    <message>
        <source>How the ranking is formed</source>
        <translation>Как строится рейтинг</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Все группы</translation>
    </message>
    <message>
        <source>Questionnaires needed for a position</source>
        <translation>Минимум анкет для позиции</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Не меньше %1</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Score of a questionnaire</source>
        <translation>Балл анкеты</translation>
    </message>
    <message>
        <source>Score of an organization</source>
        <translation>Балл организации</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Удовлетворённость</translation>
    </message>
    <message>
        <source>Hierarchy</source>
        <translation>Подчинённость</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Группа</translation>
    </message>
</context>
<context>
    <name>ratingdesk::MonthColumns</name>
    <message>
        <source>%1: no questionnaires</source>
        <translation>%1: анкет нет</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln questionnaire(s), score %2</source>
        <translation>
            <numerusform>%1: %Ln анкета, балл %2</numerusform>
            <numerusform>%1: %Ln анкеты, балл %2</numerusform>
            <numerusform>%1: %Ln анкет, балл %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::MovePanel</name>
    <message>
        <source>Move “%1”</source>
        <translation>Переместить «%1»</translation>
    </message>
    <message>
        <source>Move “%1” below “%2”</source>
        <translation>Подчинить «%1» организации «%2»</translation>
    </message>
    <message>
        <source>Move “%1” to the top of the hierarchy</source>
        <translation>Переместить «%1» на верхний уровень</translation>
    </message>
    <message>
        <source>The top of the hierarchy</source>
        <translation>Верхний уровень</translation>
    </message>
    <message>
        <source>Looking up what moves along…</source>
        <translation>Проверяется, что переходит вместе…</translation>
    </message>
    <message>
        <source>It stands there already.</source>
        <translation>Она уже там.</translation>
    </message>
    <message>
        <source>Where to: name, УНП, id or address</source>
        <translation>Куда: название, УНП, номер или адрес</translation>
    </message>
    <message>
        <source>Search the place to move to</source>
        <translation>Поиск места для перемещения</translation>
    </message>
    <message>
        <source>Places to move to</source>
        <translation>Места для перемещения</translation>
    </message>
    <message>
        <source>Reason, for the journal</source>
        <translation>Причина для журнала</translation>
    </message>
    <message>
        <source>Reason for the move</source>
        <translation>Причина перемещения</translation>
    </message>
    <message>
        <source>Order, decision, correction…</source>
        <translation>Приказ, решение, исправление…</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>The day from which it stands there</source>
        <translation>День, с которого она там находится</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Переместить</translation>
    </message>
    <message>
        <source>Nothing else moves along.</source>
        <translation>Подчинённых нет.</translation>
    </message>
    <message>
        <source>“%1” now stands below “%2”</source>
        <translation>«%1» теперь в подчинении организации «%2»</translation>
    </message>
    <message>
        <source>“%1” now stands at the top of the hierarchy</source>
        <translation>«%1» теперь на верхнем уровне</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln organization(s)</source>
        <translation>
            <numerusform>Переместить %Ln организацию</numerusform>
            <numerusform>Переместить %Ln организации</numerusform>
            <numerusform>Переместить %Ln организаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln organization(s) below “%1”</source>
        <translation>
            <numerusform>Подчинить %Ln организацию организации «%1»</numerusform>
            <numerusform>Подчинить %Ln организации организации «%1»</numerusform>
            <numerusform>Подчинить %Ln организаций организации «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln organization(s) to the top of the hierarchy</source>
        <translation>
            <numerusform>Переместить %Ln организацию на верхний уровень</numerusform>
            <numerusform>Переместить %Ln организации на верхний уровень</numerusform>
            <numerusform>Переместить %Ln организаций на верхний уровень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) now stand below “%1”</source>
        <translation>
            <numerusform>%Ln организация теперь в подчинении «%1»</numerusform>
            <numerusform>%Ln организации теперь в подчинении «%1»</numerusform>
            <numerusform>%Ln организаций теперь в подчинении «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) now stand at the top of the hierarchy</source>
        <translation>
            <numerusform>%Ln организация теперь на верхнем уровне</numerusform>
            <numerusform>%Ln организации теперь на верхнем уровне</numerusform>
            <numerusform>%Ln организаций теперь на верхнем уровне</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) below it move along.</source>
        <translation>
            <numerusform>Вместе с ней переходит %Ln подчинённая организация.</numerusform>
            <numerusform>Вместе с ней переходят %Ln подчинённые организации.</numerusform>
            <numerusform>Вместе с ней переходит %Ln подчинённых организаций.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questionnaire(s) count at the new place from then on.</source>
        <translation>
            <numerusform>С этого дня на новом месте учитывается %Ln анкета.</numerusform>
            <numerusform>С этого дня на новом месте учитываются %Ln анкеты.</numerusform>
            <numerusform>С этого дня на новом месте учитывается %Ln анкет.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::MovementPane</name>
    <message>
        <source>Position</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Анкеты</translation>
    </message>
    <message>
        <source>Best, last and around the selected</source>
        <translation>Лучшие, последние и рядом с выбранной</translation>
    </message>
    <message>
        <source>Most questionnaires</source>
        <translation>Больше всего анкет</translation>
    </message>
    <message>
        <source>Largest movements</source>
        <translation>Наибольшие изменения</translation>
    </message>
    <message>
        <source>Pinned only</source>
        <translation>Только закреплённые</translation>
    </message>
    <message>
        <source>Lit lines</source>
        <translation>Выделенные линии</translation>
    </message>
    <message>
        <source>&amp;Lit lines</source>
        <translation>&amp;Выделены</translation>
    </message>
    <message>
        <source>&amp;Periods</source>
        <translation>&amp;Периодов</translation>
    </message>
    <message>
        <source>Number of periods in the chart</source>
        <translation>Число периодов на диаграмме</translation>
    </message>
    <message>
        <source>Movement chart</source>
        <translation>Диаграмма изменения позиций</translation>
    </message>
    <message>
        <source>Unpin the selected line</source>
        <translation>Открепить выбранную линию</translation>
    </message>
    <message>
        <source>Pin the selected line</source>
        <translation>Закрепить выбранную линию</translation>
    </message>
    <message>
        <source>%1: position %2 of %3, score %4</source>
        <extracomment>%1 period, %2 position, %3 how many have one, %4 score</extracomment>
        <translation>%1: позиция %2 из %3, балл %4</translation>
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
        <translation>Новая учётная запись</translation>
    </message>
    <message>
        <source>Name with which the person signs in</source>
        <translation>Имя для входа</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Создать учётную запись</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ratingdesk::OpeningOffer</name>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>«%1» не удалось открыть.</translation>
    </message>
</context>
<context>
    <name>ratingdesk::OrganizationActions</name>
    <message>
        <source>Archive “%1”</source>
        <translation>В архив «%1»</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>Вернуть «%1»</translation>
    </message>
    <message>
        <source>&amp;New below…</source>
        <translation>&amp;Добавить подчинённую…</translation>
    </message>
    <message>
        <source>Register a new organization below this one</source>
        <translation>Зарегистрировать новую организацию в подчинении этой</translation>
    </message>
    <message>
        <source>New at the &amp;top…</source>
        <translation>Добавить на &amp;верхнем уровне…</translation>
    </message>
    <message>
        <source>Register a new organization at the top of the hierarchy</source>
        <translation>Зарегистрировать новую организацию на верхнем уровне</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Переместить…</translation>
    </message>
    <message>
        <source>Put it below another organization</source>
        <translation>Подчинить другой организации</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>В &amp;архив</translation>
    </message>
    <message>
        <source>Take it out of ratings and rankings; its history stays</source>
        <translation>Убрать из оценок и рейтингов; история сохранится</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>В&amp;ернуть</translation>
    </message>
    <message>
        <source>Make it active again</source>
        <translation>Снова сделать действующей</translation>
    </message>
    <message>
        <source>Make &amp;posters…</source>
        <translation>П&amp;лакаты…</translation>
    </message>
    <message>
        <source>Make posters for what is selected</source>
        <translation>Сделать плакаты для выбранного</translation>
    </message>
    <message>
        <source>Make posters for all &amp;below…</source>
        <translation>Плакаты для всех по&amp;дчинённых…</translation>
    </message>
    <message>
        <source>Make posters for what is selected and everything below</source>
        <translation>Сделать плакаты для выбранного и всех подчинённых</translation>
    </message>
    <message>
        <source>Show in &amp;ranking</source>
        <translation>В &amp;рейтинге</translation>
    </message>
    <message>
        <source>Show its place among its neighbours</source>
        <translation>Показать позицию среди соседей</translation>
    </message>
    <message>
        <source>&amp;Copy profile link</source>
        <translation>&amp;Копировать ссылку на профиль</translation>
    </message>
    <message>
        <source>Copy the address of the profile page</source>
        <translation>Копировать адрес страницы профиля</translation>
    </message>
    <message>
        <source>“%1” was archived</source>
        <translation>Переведено в архив: «%1»</translation>
    </message>
    <message>
        <source>“%1” is active again</source>
        <translation>Снова действует: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile link(s) copied</source>
        <translation>
            <numerusform>Скопирована %Ln ссылка на профиль</numerusform>
            <numerusform>Скопированы %Ln ссылки на профили</numerusform>
            <numerusform>Скопировано %Ln ссылок на профили</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make posters of the %Ln found…</source>
        <translation>
            <numerusform>Плакаты для %Ln найденной…</numerusform>
            <numerusform>Плакаты для %Ln найденных…</numerusform>
            <numerusform>Плакаты для %Ln найденных…</numerusform>
        </translation>
    </message>
    <message>
        <source>Make posters for all that the search and the filters ask for</source>
        <translation>Сделать плакаты для всего, что найдено поиском и фильтрами</translation>
    </message>
    <message numerus="yes">
        <source>Archive “%1” and %Ln more</source>
        <translation>
            <numerusform>Перевести в архив «%1» и ещё %Ln организацию</numerusform>
            <numerusform>Перевести в архив «%1» и ещё %Ln организации</numerusform>
            <numerusform>Перевести в архив «%1» и ещё %Ln организаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %Ln more were archived</source>
        <translation>
            <numerusform>«%1» и ещё %Ln организация переведены в архив</numerusform>
            <numerusform>«%1» и ещё %Ln организации переведены в архив</numerusform>
            <numerusform>«%1» и ещё %Ln организаций переведены в архив</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back “%1” and %Ln more</source>
        <translation>
            <numerusform>Вернуть из архива «%1» и ещё %Ln организацию</numerusform>
            <numerusform>Вернуть из архива «%1» и ещё %Ln организации</numerusform>
            <numerusform>Вернуть из архива «%1» и ещё %Ln организаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %Ln more are active again</source>
        <translation>
            <numerusform>«%1» и ещё %Ln организация снова действуют</numerusform>
            <numerusform>«%1» и ещё %Ln организации снова действуют</numerusform>
            <numerusform>«%1» и ещё %Ln организаций снова действуют</numerusform>
        </translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>О&amp;бъединить…</translation>
    </message>
    <message>
        <source>Make several organizations one</source>
        <translation>Объединить несколько организаций в одну</translation>
    </message>
    <message>
        <source>&amp;Separate…</source>
        <translation>&amp;Отделить…</translation>
    </message>
    <message>
        <source>Take back that it was merged into another one</source>
        <translation>Отменить присоединение к другой организации</translation>
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
        <translation>%1 · номер %2</translation>
    </message>
</context>
<context>
    <name>ratingdesk::OrganizationDetail</name>
    <message>
        <source>Loading the organization…</source>
        <translation>Загрузка организации…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>A new organization below this one is not saved yet.</source>
        <translation>Новая подчинённая организация ещё не сохранена.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Register “%1”</source>
        <translation>Зарегистрировать «%1»</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Изменить «%1»</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общее</translation>
    </message>
    <message>
        <source>Position and ratings</source>
        <translation>Позиция и оценки</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Details of the organization</source>
        <translation>Сведения об организации</translation>
    </message>
    <message>
        <source>“%1” was registered</source>
        <translation>Зарегистрировано: «%1»</translation>
    </message>
    <message>
        <source>“%1” was changed</source>
        <translation>Изменено: «%1»</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <source>“%1” was not saved: %2</source>
        <comment>name and why</comment>
        <translation>Не сохранено «%1»: %2</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Сохранить и добавить ещё</translation>
    </message>
</context>
<context>
    <name>ratingdesk::OrganizationFilterBar</name>
    <message>
        <source>Search by name, УНП, id or address</source>
        <translation>Поиск по названию, УНП, номеру или адресу</translation>
    </message>
    <message>
        <source>Search organizations</source>
        <translation>Поиск организаций</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Реестр</translation>
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
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>В реестре</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Profile link</source>
        <translation>Ссылка на профиль</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the link in the form that codes and browsers use</source>
        <translation>Копировать ссылку в виде для кодов и браузеров</translation>
    </message>
    <message>
        <source>Copy the profile link</source>
        <translation>Копировать ссылку на профиль</translation>
    </message>
    <message>
        <source>There are no spheres in this portal yet. Its operator adds them on the command line: ratingdesk spheres create.</source>
        <translation>На этом портале ещё нет сфер. Их добавляет оператор портала в командной строке: ratingdesk spheres create.</translation>
    </message>
    <message>
        <source>* At least one of the two full names is required.</source>
        <translation>* Нужно хотя бы одно из двух полных названий.</translation>
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
        <translation>Новая организация</translation>
    </message>
    <message>
        <source>below “%1”</source>
        <translation>в подчинении: %1</translation>
    </message>
    <message>
        <source>at the top of the hierarchy</source>
        <translation>на верхнем уровне</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Где находится</translation>
    </message>
</context>
<context>
    <name>ratingdesk::OrganizationHistory</name>
    <message>
        <source>History of the organization</source>
        <translation>История организации</translation>
    </message>
    <message>
        <source>Every change of this organization will stand here, with who made it, when and why.</source>
        <translation>Здесь будет каждое изменение этой организации: кто, когда и почему его внёс.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Loading the history…</source>
        <translation>Загрузка истории…</translation>
    </message>
</context>
<context>
    <name>ratingdesk::OrganizationRatings</name>
    <message>
        <source>Loading the ratings…</source>
        <translation>Загрузка оценок…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position and how many have one</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>With everything below</source>
        <translation>Со всеми подчинёнными</translation>
    </message>
    <message>
        <source>Its own only</source>
        <translation>Только собственные</translation>
    </message>
    <message>
        <source>Whose questionnaires are counted</source>
        <translation>Чьи анкеты учитываются</translation>
    </message>
    <message>
        <source>in the country</source>
        <translation>в стране</translation>
    </message>
    <message>
        <source>among neighbours</source>
        <translation>среди соседей</translation>
    </message>
    <message>
        <source>questionnaires</source>
        <translation>анкет</translation>
    </message>
    <message>
        <source>score</source>
        <translation>балл</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>довольны</translation>
    </message>
    <message>
        <source>Positions to date, by the base criteria, with all questionnaires of what stands below. Satisfied: share of questionnaires with a score of 4 and more.</source>
        <translation>Позиции на сегодня по базовым критериям, вместе с анкетами всех подчинённых. Довольны: доля анкет с баллом 4 и выше.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Критерии</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Questionnaires per month</source>
        <translation>Анкеты по месяцам</translation>
    </message>
    <message>
        <source>Latest comments</source>
        <translation>Последние комментарии</translation>
    </message>
    <message>
        <source>Mean score per criterion</source>
        <translation>Средний балл по критериям</translation>
    </message>
    <message>
        <source>How often each score was given</source>
        <translation>Как часто ставили каждый балл</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln ответ</numerusform>
            <numerusform>%Ln ответа</numerusform>
            <numerusform>%Ln ответов</numerusform>
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
        <translation>Сколько организаций и подразделений в подчинении, на всех уровнях</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Подчинённых</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subordinate(s)</source>
        <translation>
            <numerusform>%Ln подчинённая</numerusform>
            <numerusform>%Ln подчинённые</numerusform>
            <numerusform>%Ln подчинённых</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, level %3</source>
        <comment>name, kind and depth in the tree</comment>
        <translation>%1, %2, уровень %3</translation>
    </message>
    <message>
        <source>%1, %2, %3, level %4</source>
        <comment>name, kind, state and depth in the tree</comment>
        <translation>%1, %2, %3, уровень %4</translation>
    </message>
</context>
<context>
    <name>ratingdesk::OrganizationTreePanel</name>
    <message>
        <source>Loading the register…</source>
        <translation>Загрузка реестра…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>No organization matches.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>The register is empty. Its organizations will stand here as a tree.</source>
        <translation>Реестр пуст. Здесь его организации будут показаны деревом.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Новая организация</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <comment>numbers of organizations</comment>
        <translation>Найдено %1 из %2</translation>
    </message>
    <message>
        <source>It cannot stand here.</source>
        <translation>Сюда переместить нельзя.</translation>
    </message>
    <message>
        <source>Open this level</source>
        <translation>Раскрыть этот уровень</translation>
    </message>
    <message>
        <source>Close this branch</source>
        <translation>Свернуть эту ветвь</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Drop it to put it below “%1”</source>
        <translation>Отпустите — будет в подчинении: «%1»</translation>
    </message>
    <message>
        <source>Drop it to put it at the top of the hierarchy</source>
        <translation>Отпустите — будет на верхнем уровне</translation>
    </message>
</context>
<context>
    <name>ratingdesk::OrganizationTreeView</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::OrganizationsPage</name>
    <message>
        <source>Organizations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Переместить</translation>
    </message>
    <message>
        <source>Select an organization in the tree: its data, ratings and history stand here.</source>
        <translation>Выберите организацию в дереве: здесь появятся её данные, оценки и история.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) in the register</source>
        <translation>
            <numerusform>В реестре %Ln организация</numerusform>
            <numerusform>В реестре %Ln организации</numerusform>
            <numerusform>В реестре %Ln организаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Поиск в реестре</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Новая организация</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>Дубликаты…</translation>
    </message>
    <message>
        <source>Find organizations that may be registered twice</source>
        <translation>Найти организации, которые могли быть внесены дважды</translation>
    </message>
</context>
<context>
    <name>ratingdesk::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Loading the overview…</source>
        <translation>Загрузка обзора…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <extracomment>%1 is the portal&apos;s name, %2 a day</extracomment>
        <translation>%1 · на %2</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>registered citizens</source>
        <translation>зарегистрированных граждан</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>active organizations</source>
        <translation>действующих организаций</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Анкеты</translation>
    </message>
    <message>
        <source>completed assessments</source>
        <translation>заполненных анкет</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Удовлетворённость</translation>
    </message>
    <message>
        <source>share with a score of 4 or more</source>
        <translation>доля анкет с баллом 4 и выше</translation>
    </message>
    <message>
        <source>Questionnaires per month</source>
        <translation>Анкеты по месяцам</translation>
    </message>
    <message>
        <source>There are no questionnaires yet. Once citizens rate the organizations of this portal, their number stands here month by month.</source>
        <translation>Анкет пока нет. Когда граждане оценят организации этого портала, здесь будет их число по месяцам.</translation>
    </message>
    <message>
        <source>Largest rises</source>
        <translation>Наибольший рост</translation>
    </message>
    <message>
        <source>Largest falls</source>
        <translation>Наибольшее падение</translation>
    </message>
    <message>
        <source>Latest changes</source>
        <translation>Последние изменения</translation>
    </message>
    <message>
        <source>Nothing has been changed in the register yet.</source>
        <translation>В реестре ещё ничего не менялось.</translation>
    </message>
    <message>
        <source>Nobody with enough questionnaires rose.</source>
        <translation>Никто с достаточным числом анкет не поднялся.</translation>
    </message>
    <message>
        <source>Nobody with enough questionnaires fell.</source>
        <translation>Никто с достаточным числом анкет не опустился.</translation>
    </message>
    <message>
        <source>No questionnaires have come in since %1.</source>
        <extracomment>%1 is a month</extracomment>
        <translation>Последние анкеты — %1, с тех пор новых нет.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in comparison with %2, with at least %Ln questionnaires</source>
        <extracomment>%1 and %2 are months; %n is a number of questionnaires</extracomment>
        <translation>
            <numerusform>%1 в сравнении с периодом «%2»; не менее %Ln анкеты</numerusform>
            <numerusform>%1 в сравнении с периодом «%2»; не менее %Ln анкет</numerusform>
            <numerusform>%1 в сравнении с периодом «%2»; не менее %Ln анкет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::PasswordDialog</name>
    <message>
        <source>Keep it in this desktop&apos;s keychain</source>
        <translation>Хранить в связке ключей этой системы</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>The server did not accept this user and password. Password of %1 for “%2” on %3:</source>
        <translation>Сервер не принял имя и пароль. Пароль пользователя %1 для «%2» на %3:</translation>
    </message>
    <message>
        <source>Password of %1 for “%2” on %3:</source>
        <translation>Пароль пользователя %1 для «%2» на %3:</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключиться</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ratingdesk::PasswordPanel</name>
    <message>
        <source>The new password of “%1”. Hand it over in person or on paper; it is not shown again.</source>
        <translation>Новый пароль учётной записи «%1». Передайте его лично или на бумаге: больше он не появится.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>I have passed it &amp;on</source>
        <translation>&amp;Передано</translation>
    </message>
    <message>
        <source>Your new password. Note it now, it is not shown again: you will be asked for it soon, for the old one does not let you in any more.</source>
        <translation>Ваш новый пароль. Запишите его сейчас, больше он не появится: скоро он понадобится, потому что со старым уже не войти.</translation>
    </message>
    <message>
        <source>I have &amp;noted it</source>
        <translation>&amp;Записано</translation>
    </message>
</context>
<context>
    <name>ratingdesk::PeriodChooser</name>
    <message>
        <source>Length of the periods</source>
        <translation>Длина периодов</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Period it is compared with</source>
        <translation>Период для сравнения</translation>
    </message>
    <message>
        <source>%1 (a year before)</source>
        <extracomment>%1 is a period one year earlier</extracomment>
        <translation>%1 (год назад)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>не сравнивать</translation>
    </message>
    <message>
        <source>in comparison with</source>
        <translation>в сравнении с</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
</context>
<context>
    <name>ratingdesk::PosterChooser</name>
    <message>
        <source>Add: name, УНП, address or id…</source>
        <translation>Добавить: название, УНП, адрес или номер…</translation>
    </message>
    <message>
        <source>Search the register for organizations to add</source>
        <translation>Поиск в реестре организаций для добавления</translation>
    </message>
    <message>
        <source>Find among the chosen…</source>
        <translation>Найти среди выбранных…</translation>
    </message>
    <message>
        <source>Find among the chosen organizations</source>
        <translation>Найти среди выбранных организаций</translation>
    </message>
    <message>
        <source>Chosen organizations</source>
        <translation>Выбранные организации</translation>
    </message>
    <message>
        <source>Found organizations</source>
        <translation>Найденные организации</translation>
    </message>
    <message>
        <source>Here stand the organizations that get a poster. Search above, choose some in the register, or take them all.</source>
        <translation>Здесь будут организации, для которых делаются плакаты. Найдите их выше, выберите в реестре или возьмите все.</translation>
    </message>
    <message>
        <source>Take all active organizations</source>
        <translation>Взять все действующие</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Убрать все</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add with everything below</source>
        <translation>Добавить со всеми подчинёнными</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found; the first %1 are listed.</source>
        <translation>
            <numerusform>Найдена %Ln; показаны первые %1.</numerusform>
            <numerusform>Найдено %Ln; показаны первые %1.</numerusform>
            <numerusform>Найдено %Ln; показаны первые %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>Найдена %Ln</numerusform>
            <numerusform>Найдено %Ln</numerusform>
            <numerusform>Найдено %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add all %Ln found</source>
        <translation>
            <numerusform>Добавить найденную (%Ln)</numerusform>
            <numerusform>Добавить все найденные (%Ln)</numerusform>
            <numerusform>Добавить все найденные (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln организация</numerusform>
            <numerusform>%Ln организации</numerusform>
            <numerusform>%Ln организаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the selected ones out of the list</source>
        <translation>Убрать выбранные из списка</translation>
    </message>
    <message>
        <source>All organizations were removed from the list</source>
        <translation>Из списка убраны все организации</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) were removed from the list</source>
        <translation>
            <numerusform>Из списка убрана %Ln организация</numerusform>
            <numerusform>Из списка убраны %Ln организации</numerusform>
            <numerusform>Из списка убрано %Ln организаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in the register</source>
        <translation>Открыть в реестре</translation>
    </message>
    <message>
        <source>Copy the ids</source>
        <translation>Копировать номера</translation>
    </message>
    <message>
        <source>Paste ids</source>
        <translation>Вставить номера</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить все</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) were added by their ids</source>
        <translation>
            <numerusform>По номерам добавлена %Ln организация</numerusform>
            <numerusform>По номерам добавлены %Ln организации</numerusform>
            <numerusform>По номерам добавлено %Ln организаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) are not in the register: %1</source>
        <translation>
            <numerusform>%Ln номера нет в реестре: %1</numerusform>
            <numerusform>%Ln номеров нет в реестре: %1</numerusform>
            <numerusform>%Ln номеров нет в реестре: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) that are not active any more were left out.</source>
        <translation>
            <numerusform>Пропущена %Ln недействующая организация.</numerusform>
            <numerusform>Пропущены %Ln недействующие организации.</numerusform>
            <numerusform>Пропущено %Ln недействующих организаций.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) were added</source>
        <translation>
            <numerusform>Добавлена %Ln организация</numerusform>
            <numerusform>Добавлены %Ln организации</numerusform>
            <numerusform>Добавлено %Ln организаций</numerusform>
        </translation>
    </message>
    <message>
        <source>All active organizations were added</source>
        <translation>Добавлены все действующие организации</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are not active any more are not listed.</source>
        <translation>
            <numerusform>%Ln недействующая не показана.</numerusform>
            <numerusform>%Ln недействующие не показаны.</numerusform>
            <numerusform>%Ln недействующих не показано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find an organization to add</source>
        <translation>Найти организацию, чтобы добавить</translation>
    </message>
    <message>
        <source>“%1” is not active any more: a poster of it would lead nowhere.</source>
        <translation>Организация «%1» больше не действует: её плакат никуда бы не вёл.</translation>
    </message>
    <message>
        <source>Order of delivery</source>
        <translation>Порядок доставки</translation>
    </message>
    <message>
        <source>Put the list in the order in which one delivers: by region, district, body and name</source>
        <translation>Расставить список в порядке доставки: по областям, районам, органам и названиям</translation>
    </message>
    <message>
        <source>Only those without a stand</source>
        <translation>Только без стенда</translation>
    </message>
    <message>
        <source>Take those out of the list of which a stand hangs or waits to be hung</source>
        <translation>Убрать из списка тех, чей стенд размещён или ожидает размещения</translation>
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
        <translation>Прочитать макеты заново. Ваши собственные — файлы SVG в %1</translation>
    </message>
    <message>
        <source>Read the templates anew</source>
        <translation>Прочитать макеты заново</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Макеты</translation>
    </message>
    <message>
        <source>Language of the poster</source>
        <translation>Язык плаката</translation>
    </message>
    <message>
        <source>Link in the code</source>
        <translation>Ссылка в коде</translation>
    </message>
    <message>
        <source>Error correction</source>
        <translation>Коррекция ошибок</translation>
    </message>
    <message>
        <source>Read from a distance of</source>
        <translation>Читать с расстояния</translation>
    </message>
    <message>
        <source>As designed</source>
        <translation>Как в макете</translation>
    </message>
    <message>
        <source> m</source>
        <comment>metres, after a number</comment>
        <translation> м</translation>
    </message>
    <message>
        <source>A phone reads a code from about ten times its width. A greater distance makes the code larger, as far as the template has room.</source>
        <translation>Телефон читает код примерно с десяти его ширин. Чем больше расстояние, тем крупнее код, пока в макете есть место.</translation>
    </message>
    <message>
        <source>Code: %1 mm wide (%2 pixels), modules of %3 mm (%4 pixels), at %5 dpi; read from up to %6 m.</source>
        <translation>Код: ширина %1 мм (%2 пикселей), модули по %3 мм (%4 пикселей) при %5 точках на дюйм; читается с расстояния до %6 м.</translation>
    </message>
    <message>
        <source>As the design needs</source>
        <translation>Как нужно для макета</translation>
    </message>
    <message>
        <source>Width of the code</source>
        <translation>Ширина кода</translation>
    </message>
    <message>
        <source> mm</source>
        <comment>millimetres, after a number</comment>
        <translation> мм</translation>
    </message>
    <message>
        <source>At least, without its margin. The reading distance follows it: ten times the width.</source>
        <translation>Не меньше, без поля вокруг. Расстояние чтения следует за ней: десять таких ширин.</translation>
    </message>
    <message>
        <source>The margin of four modules is that of ISO/IEC 18004. Phones read modules of 0.4 mm and more from paper; smaller ones are refused. Ten to one is the rule of the trade. Modules are whole dots of a printer, so that all are alike.</source>
        <translation>Поле в четыре модуля — по ISO/IEC 18004. С бумаги телефоны читают модули от 0,4 мм, меньшие не принимаются. Десять к одному — правило печатников. Модуль занимает целое число точек принтера, чтобы все были одинаковы.</translation>
    </message>
    <message>
        <source>Register each as a stand</source>
        <translation>Регистрировать как стенды</translation>
    </message>
    <message>
        <source>Each gets a code of its own, which its link carries and its footer shows: the register of stands then tells where it hangs and how often its link was opened.</source>
        <translation>Каждый получает собственный код – в ссылке и внизу страницы: реестр стендов потом показывает, где он размещён и сколько раз открывали его ссылку.</translation>
    </message>
    <message>
        <source>Your account may not register stands.</source>
        <translation>Вашей учётной записи нельзя регистрировать стенды.</translation>
    </message>
    <message>
        <source>HTML beside each PNG</source>
        <translation>HTML к каждому PNG</translation>
    </message>
    <message>
        <source>Beside each picture a file is saved that shows it on a web site: as a link to the organization&apos;s profile, with a text for those who do not see it.</source>
        <translation>Рядом с каждым рисунком сохраняется файл, который показывает его на сайте: как ссылку на профиль организации, с текстом для тех, кто рисунка не видит.</translation>
    </message>
    <message>
        <source>Separator sheets</source>
        <translation>Разделительные листы</translation>
    </message>
    <message>
        <source>In one PDF and on the printer, a sheet before the posters of each body that says whose they are. Put the list in the order of delivery first.</source>
        <translation>В общем PDF и на принтере – лист перед плакатами каждого органа, на котором сказано, чьи они. Сначала расставьте список в порядке доставки.</translation>
    </message>
    <message>
        <source>Folders as in the hierarchy</source>
        <translation>Папки по подчинённости</translation>
    </message>
    <message>
        <source>Several files are saved in folders that mirror the hierarchy.</source>
        <translation>Несколько файлов сохраняются в папках, разложенных по подчинённости.</translation>
    </message>
</context>
<context>
    <name>ratingdesk::PosterOutput</name>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>PNG for each…</source>
        <translation>PNG для каждой…</translation>
    </message>
    <message>
        <source>PDF for each…</source>
        <translation>PDF для каждой…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <source>Print the posters, or some of them</source>
        <translation>Напечатать плакаты, все или часть</translation>
    </message>
    <message>
        <source>Save a picture for each in a folder</source>
        <translation>Сохранить в папку отдельный рисунок для каждой организации</translation>
    </message>
    <message>
        <source>Save a PDF for each in a folder</source>
        <translation>Сохранить в папку отдельный PDF для каждой организации</translation>
    </message>
    <message>
        <source>Save one PDF with a page for each</source>
        <translation>Сохранить один PDF, по странице на каждую организацию</translation>
    </message>
    <message>
        <source>Save the posters</source>
        <translation>Сохранить плакаты</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Posters.pdf</source>
        <translation>Плакаты.pdf</translation>
    </message>
    <message>
        <source>Folder for the posters</source>
        <translation>Папка для плакатов</translation>
    </message>
    <message numerus="yes">
        <source>Saving %Ln poster(s)</source>
        <translation>
            <numerusform>Сохранение %Ln плаката</numerusform>
            <numerusform>Сохранение %Ln плакатов</numerusform>
            <numerusform>Сохранение %Ln плакатов</numerusform>
        </translation>
    </message>
    <message>
        <source>The paper does not fit the posters</source>
        <translation>Бумага не подходит к плакатам</translation>
    </message>
    <message>
        <source>Nothing has been printed yet.</source>
        <translation>Пока ничего не напечатано.</translation>
    </message>
    <message>
        <source>Scale to the paper</source>
        <translation>Масштабировать под бумагу</translation>
    </message>
    <message>
        <source>Keep the size</source>
        <translation>Оставить размер</translation>
    </message>
    <message>
        <source>Use paper of the posters&apos; size</source>
        <translation>Взять бумагу по размеру плакатов</translation>
    </message>
    <message numerus="yes">
        <source>Printing %Ln poster(s)</source>
        <translation>
            <numerusform>Печать %Ln плаката</numerusform>
            <numerusform>Печать %Ln плакатов</numerusform>
            <numerusform>Печать %Ln плакатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln poster(s) sent to the printer.</source>
        <translation>
            <numerusform>Отправлен на печать %Ln плакат.</numerusform>
            <numerusform>Отправлено на печать %Ln плаката.</numerusform>
            <numerusform>Отправлено на печать %Ln плакатов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln poster(s) sent to the printer: %1</source>
        <translation>
            <numerusform>Отправлен на печать %Ln плакат: %1</numerusform>
            <numerusform>Отправлено на печать %Ln плаката: %1</numerusform>
            <numerusform>Отправлено на печать %Ln плакатов: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln poster(s) saved: %1</source>
        <translation>
            <numerusform>Сохранён %Ln плакат: %1</numerusform>
            <numerusform>Сохранено %Ln плаката: %1</numerusform>
            <numerusform>Сохранено %Ln плакатов: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was printed.</source>
        <translation>Отменено. Ничего не напечатано.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Отменено. Ничего не записано.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>PDF for each body…</source>
        <translation>PDF для каждого органа…</translation>
    </message>
    <message>
        <source>Other ways to save the posters</source>
        <translation>Другие способы сохранить плакаты</translation>
    </message>
    <message>
        <source>Kit for each body (ZIP)…</source>
        <translation>Комплект для каждого органа (ZIP)…</translation>
    </message>
    <message numerus="yes">
        <source>Making kits for %Ln organization(s)</source>
        <translation>
            <numerusform>Изготовление комплектов для %Ln организации</numerusform>
            <numerusform>Изготовление комплектов для %Ln организаций</numerusform>
            <numerusform>Изготовление комплектов для %Ln организаций</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::PosterPreview</name>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>after: Page [number]</comment>
        <translation>из %1</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Мельче (Ctrl+колесо)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Крупнее (Ctrl+колесо)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Вся страница</translation>
    </message>
    <message>
        <source>Preview of the poster</source>
        <translation>Предварительный просмотр плаката</translation>
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
        <translation>Печатные материалы с кодом, который ведёт граждан на профиль. Каждый код перед печатью читается и получает оценку.</translation>
    </message>
    <message>
        <source>There is no template that can be used.</source>
        <translation>Нет ни одного пригодного макета.</translation>
    </message>
    <message>
        <source>A sample: no organization is chosen yet.</source>
        <translation>Образец: организация ещё не выбрана.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) were removed from the list</source>
        <translation>
            <numerusform>Из списка убрана %Ln организация</numerusform>
            <numerusform>Из списка убраны %Ln организации</numerusform>
            <numerusform>Из списка убрано %Ln организаций</numerusform>
        </translation>
    </message>
    <message>
        <source>The organizations were put together in one list</source>
        <translation>Организации объединены в один список</translation>
    </message>
    <message>
        <source>The list of posters was replaced</source>
        <translation>Список плакатов заменён</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln organization(s) that were chosen before have been replaced.</source>
        <translation>
            <numerusform>Выбранная раньше %Ln организация заменена новыми.</numerusform>
            <numerusform>Выбранные раньше %Ln организации заменены новыми.</numerusform>
            <numerusform>Выбранные раньше %Ln организаций заменены новыми.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make posters of both</source>
        <translation>Сделать плакаты для тех и других</translation>
    </message>
    <message>
        <source>Posters are being made.</source>
        <translation>Плакаты уже создаются.</translation>
    </message>
    <message>
        <source>The organizations could not be fetched.</source>
        <translation>Данные организаций не удалось загрузить.</translation>
    </message>
    <message>
        <source>No poster can be made. %1</source>
        <translation>Плакаты сделать нельзя. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Photographs, scans and PDFs of prints</source>
        <translation>Фотографии, сканы и PDF напечатанного</translation>
    </message>
    <message>
        <source>Pictures and PDF documents (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.pdf)</source>
        <translation>Изображения и документы PDF (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Check a print…</source>
        <translation>Проверить напечатанное…</translation>
    </message>
    <message>
        <source>Whose code is on a photograph, a scan or a PDF, and whether it still leads there. A file can also be dropped on the window.</source>
        <translation>Чей код на фотографии, скане или в PDF и ведёт ли он ещё туда. Файл можно и просто перетащить в окно.</translation>
    </message>
</context>
<context>
    <name>ratingdesk::PrintCheckDialog</name>
    <message>
        <source>Reading codes</source>
        <translation>Чтение кодов</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, страница %2</translation>
    </message>
    <message>
        <source>Cannot be read: %1.</source>
        <translation>Не читается: %1.</translation>
    </message>
    <message>
        <source>No code can be read.</source>
        <translation>Ни один код не читается.</translation>
    </message>
    <message>
        <source>Check a print</source>
        <translation>Проверка напечатанного</translation>
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
        <translation>Результат</translation>
    </message>
    <message>
        <source>Codes that were found</source>
        <translation>Найденные коды</translation>
    </message>
    <message numerus="yes">
        <source>Make the right poster(s)</source>
        <translation>
            <numerusform>Сделать правильный плакат</numerusform>
            <numerusform>Сделать правильные плакаты</numerusform>
            <numerusform>Сделать правильные плакаты</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose codes these are, and whether they still lead there.</source>
        <translation>Чьи это коды и ведут ли они ещё туда.</translation>
    </message>
    <message>
        <source>The codes are being read…</source>
        <translation>Коды читаются…</translation>
    </message>
</context>
<context>
    <name>ratingdesk::ProfileForm</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>As you call this portal</source>
        <translation>Как вы называете этот портал</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Portal file (SQLite)</source>
        <translation>Файл портала (SQLite)</translation>
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
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Several hosts, separated by commas, are tried in turn.</source>
        <translation>Несколько серверов через запятую пробуются по очереди.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Kept in the keychain, if there is one</source>
        <translation>Хранится в связке ключей, если она есть</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>If the server offers it</source>
        <translation>Если сервер предлагает</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Always, check the authority</source>
        <translation>Всегда, с проверкой центра сертификации</translation>
    </message>
    <message>
        <source>Always, check authority and host</source>
        <translation>Всегда, с проверкой центра и сервера</translation>
    </message>
    <message>
        <source>Hosts that printed codes may lead to</source>
        <translation>Сайты, на которые могут вести напечатанные коды</translation>
    </message>
    <message>
        <source>Separated by commas. A code never carries another host.</source>
        <translation>Через запятую. Код никогда не ведёт на другой сайт.</translation>
    </message>
    <message>
        <source>Browse for the portal file</source>
        <translation>Найти файл портала</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>File with further trusted certificates</source>
        <translation>Файл с дополнительными доверенными сертификатами</translation>
    </message>
    <message>
        <source>Not needed where the system&apos;s are enough</source>
        <translation>Не нужен, если хватает системных</translation>
    </message>
    <message>
        <source>Service (the portal&apos;s API)</source>
        <translation>Служба (API портала)</translation>
    </message>
    <message>
        <source>For example https://portal.example</source>
        <translation>Например, https://portal.example</translation>
    </message>
    <message>
        <source>Checked, except on this computer</source>
        <translation>С проверкой, кроме этого компьютера</translation>
    </message>
</context>
<context>
    <name>ratingdesk::ProofPanel</name>
    <message numerus="yes">
        <source>Proving %Ln code(s)</source>
        <translation>
            <numerusform>Проверка %Ln кода</numerusform>
            <numerusform>Проверка %Ln кодов</numerusform>
            <numerusform>Проверка %Ln кодов</numerusform>
        </translation>
    </message>
    <message>
        <source>Prove the codes</source>
        <translation>Проверить коды</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Find among what was found…</source>
        <translation>Найти среди обнаруженного…</translation>
    </message>
    <message>
        <source>Find among what was found</source>
        <translation>Найти среди обнаруженного</translation>
    </message>
    <message numerus="yes">
        <source>Proving %Ln code(s)…</source>
        <translation>
            <numerusform>Проверяется %Ln код…</numerusform>
            <numerusform>Проверяются %Ln кода…</numerusform>
            <numerusform>Проверяется %Ln кодов…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: the codes were not proved.</source>
        <translation>Отменено: коды не проверены.</translation>
    </message>
    <message>
        <source>Open in the register</source>
        <translation>Открыть в реестре</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Take the selected ones out of the list</source>
        <translation>Убрать выбранные из списка</translation>
    </message>
</context>
<context>
    <name>ratingdesk::RankingExport</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>Chart…</source>
        <translation>Диаграмма…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Сохранить диаграмму</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg);;PDF documents (*.pdf)</source>
        <translation>Рисунки (*.png);;Векторные рисунки (*.svg);;Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Таблица…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>All positions in the chart…</source>
        <translation>Все позиции диаграммы…</translation>
    </message>
    <message>
        <source>Save the positions</source>
        <translation>Сохранить позиции</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Movements.png</source>
        <translation>Изменение позиций.png</translation>
    </message>
    <message>
        <source>Ranking.csv</source>
        <translation>Рейтинг.csv</translation>
    </message>
    <message>
        <source>Positions.csv</source>
        <translation>Позиции.csv</translation>
    </message>
</context>
<context>
    <name>ratingdesk::RankingModel</name>
    <message>
        <source>Position</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Анкеты</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Довольны</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Динамика</translation>
    </message>
    <message>
        <source>few: %1</source>
        <extracomment>A number of questionnaires that is too small to rely on</extracomment>
        <translation>мало: %1</translation>
    </message>
    <message>
        <source>Position %1 of %2</source>
        <translation>Позиция %1 из %2</translation>
    </message>
    <message>
        <source>Questionnaires: %1. Few ratings: the position moves by chance</source>
        <translation>Анкет: %1. Оценок мало: позиция меняется случайно</translation>
    </message>
    <message>
        <source>Questionnaires: %1</source>
        <translation>Анкет: %1</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <extracomment>%1 is the name of an organization whose line in the chart is pinned</extracomment>
        <translation>%1, закреплено</translation>
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
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>Loading the ratings…</source>
        <translation>Загрузка оценок…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Find in the ranking</source>
        <translation>Найти в рейтинге</translation>
    </message>
    <message>
        <source>The ranking of the organizations stands here once the ratings are loaded.</source>
        <translation>Здесь появится рейтинг организаций, когда загрузятся оценки.</translation>
    </message>
    <message>
        <source>There are no ratings yet. As soon as citizens rate organizations, their ranking stands here.</source>
        <translation>Оценок пока нет. Как только граждане оценят организации, здесь появится рейтинг.</translation>
    </message>
    <message>
        <source>Nobody is ranked here: no organization below fits the chosen members and group.</source>
        <translation>Сравнивать некого: ни одна организация не подходит к выбранным участникам и группе.</translation>
    </message>
    <message>
        <source>Show all levels and groups</source>
        <translation>Показать все уровни и группы</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>%1 has no subordinates to rank.</source>
        <translation>%1: подчинённых для рейтинга нет.</translation>
    </message>
    <message>
        <source>Rank its subordinates</source>
        <translation>Рейтинг подчинённых</translation>
    </message>
    <message>
        <source>Open the organization</source>
        <translation>Открыть организацию</translation>
    </message>
    <message>
        <source>Unpin its line</source>
        <translation>Открепить линию</translation>
    </message>
    <message>
        <source>Pin its line</source>
        <translation>Закрепить линию</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Nobody in this ranking is called “%1”.</source>
        <translation>В этом рейтинге нет названий с текстом «%1».</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Копировать выбранные строки</translation>
    </message>
    <message>
        <source>Unpin all (%1)</source>
        <extracomment>%1 is a number of lines in the chart</extracomment>
        <translation>Открепить все (%1)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>The ranking one level up</source>
        <translation>Рейтинг уровнем выше</translation>
    </message>
</context>
<context>
    <name>ratingdesk::RankingRequest</name>
    <message>
        <source>The organization whose subordinates are ranked; the country if not given.</source>
        <translation>Организация, чьи подчинённые сравниваются; по умолчанию страна.</translation>
    </message>
    <message>
        <source>Everything up to the period&apos;s end (to-date, if not given) or only what was given in it.</source>
        <translation>Всё до конца периода (to-date, по умолчанию) или только за сам период.</translation>
    </message>
    <message>
        <source>The four base criteria (base, if not given) or all of the questionnaire.</source>
        <translation>Четыре базовых критерия (base, по умолчанию) или все критерии анкеты.</translation>
    </message>
    <message>
        <source>An organization&apos;s score: its own questionnaires, those of its whole subtree (pooled, if not given), or the mean of its direct subordinates.</source>
        <translation>Балл организации: по её собственным анкетам, вместе со всеми подчинёнными (pooled, по умолчанию) или среднее непосредственно подчинённых.</translation>
    </message>
    <message>
        <source>Questionnaires needed for a position; 1 if not given.</source>
        <translation>Сколько анкет нужно для позиции; по умолчанию 1.</translation>
    </message>
    <message>
        <source>The share of questionnaires with a score of 4 or more (share4, if not given), or the score divided by 5.</source>
        <translation>Доля анкет с баллом 4 и выше (share4, по умолчанию) или балл, делённый на 5.</translation>
    </message>
    <message>
        <source>Who stood below whom: on the period&apos;s last day (period-end, if not given) or today.</source>
        <translation>Кто кому подчинялся: в последний день периода (period-end, по умолчанию) или сегодня.</translation>
    </message>
    <message>
        <source>Equal scores share a position and the next one skips: 1, 2, 2, 4. The method is said in one line on standard error.</source>
        <translation>При равных баллах позиция общая, следующая пропускается: 1, 2, 2, 4. Способ расчёта сообщается одной строкой в стандартный поток ошибок.</translation>
    </message>
    <message>
        <source>“%1” does not fit --scope: the id of an organization or the word “country” is expected.</source>
        <translation>«%1» не подходит для --scope: нужен номер организации или слово country.</translation>
    </message>
    <message>
        <source>Loading the register</source>
        <translation>Загрузка реестра</translation>
    </message>
    <message>
        <source>Loading spheres and categories</source>
        <translation>Загрузка сфер и категорий</translation>
    </message>
    <message>
        <source>There is no group “%1”. Write region=, sphere= or category= and a region such as brest, or the id or name of a sphere or category of this portal.</source>
        <translation>Группы «%1» нет. Пишите region=, sphere= или category= и область, например brest, либо номер или название сферы или категории этого портала.</translation>
    </message>
    <message>
        <source>Counting ratings</source>
        <translation>Подсчёт оценок</translation>
    </message>
    <message>
        <source>Who of them; if not given, all in the country, or the direct subordinates (children) of the scope.</source>
        <translation>Кто из них; по умолчанию в стране все, в организации непосредственно подчинённые (children).</translation>
    </message>
    <message>
        <source>Who of them; the direct subordinates (children) if not given.</source>
        <translation>Кто из них; по умолчанию непосредственно подчинённые (children).</translation>
    </message>
    <message>
        <source>Looking for ratings</source>
        <translation>Поиск оценок</translation>
    </message>
    <message>
        <source>%1 lies in the future; the last questionnaires are of %2.</source>
        <translation>Период %1 ещё не наступил; последние анкеты — за %2.</translation>
    </message>
    <message>
        <source>%1 lies in the future, and there are no questionnaires yet.</source>
        <translation>Период %1 ещё не наступил, а анкет пока нет.</translation>
    </message>
    <message>
        <source>Only members of the group: region=brest … region=mogilev, or the id or name of a sphere or category. May be given once for each of the three.</source>
        <translation>Только участники группы: region=brest … region=mogilev либо номер или название сферы или категории. Каждую из трёх можно указать один раз.</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Расчёт рейтинга</translation>
    </message>
    <message>
        <source>Reading the hierarchy</source>
        <translation>Чтение иерархии</translation>
    </message>
</context>
<context>
    <name>ratingdesk::RankingTable</name>
    <message>
        <source>Copy the selected rows</source>
        <translation>Копировать выбранные строки</translation>
    </message>
</context>
<context>
    <name>ratingdesk::RatingsChart</name>
    <message>
        <source>%1, so far: %2</source>
        <translation>%1, пока: %2</translation>
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
        <translation>&amp;Загрузить…</translation>
    </message>
    <message>
        <source>Bring a table of organizations into the register (%1)</source>
        <translation>Загрузить таблицу организаций в реестр (%1)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Выгрузить…</translation>
    </message>
    <message>
        <source>Write organizations into a file that can be imported again (%1)</source>
        <translation>Выгрузить организации в файл, который можно загрузить снова (%1)</translation>
    </message>
</context>
<context>
    <name>ratingdesk::SaveBar</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Your account may look, but not change.</source>
        <translation>Ваша учётная запись позволяет смотреть, но не изменять.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) must be corrected before saving.</source>
        <translation>
            <numerusform>До сохранения нужно исправить %n поле.</numerusform>
            <numerusform>До сохранения нужно исправить %n поля.</numerusform>
            <numerusform>До сохранения нужно исправить %n полей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) not saved yet.</source>
        <translation>
            <numerusform>Ещё не сохранено %n поле.</numerusform>
            <numerusform>Ещё не сохранены %n поля.</numerusform>
            <numerusform>Ещё не сохранено %n полей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Register</source>
        <comment>verb: put into the register</comment>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Choose above what shall hold.</source>
        <translation>Выберите выше, что оставить.</translation>
    </message>
    <message>
        <source>Not registered yet.</source>
        <translation>Ещё не зарегистрирована.</translation>
    </message>
    <message>
        <source>Register and add another</source>
        <translation>Зарегистрировать и добавить ещё</translation>
    </message>
    <message>
        <source>Put it into the register and begin the next one at the same place (%1)</source>
        <translation>Внести в реестр и начать следующую на том же месте (%1)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ratingdesk::SaveQuestion</name>
    <message>
        <source>There is a file of this name already:
%1</source>
        <translation>Файл с таким именем уже есть:
%1</translation>
    </message>
    <message>
        <source>If you replace it, what is in it now is lost.</source>
        <translation>Если его заменить, нынешнее содержимое пропадёт.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Выбрать другое имя</translation>
    </message>
</context>
<context>
    <name>ratingdesk::ScopeChooser</name>
    <message>
        <source>It works in “%1” and everything below.</source>
        <translation>Действует в «%1» и во всём подчинённом.</translation>
    </message>
    <message>
        <source>It works in the whole register.</source>
        <translation>Действует во всём реестре.</translation>
    </message>
    <message>
        <source>Works in: name, УНП, id or address</source>
        <translation>Где работает: название, УНП, номер или адрес</translation>
    </message>
    <message>
        <source>Search where it works</source>
        <translation>Найти, где работает</translation>
    </message>
    <message>
        <source>Organizations in which it can work</source>
        <translation>Организации, где возможна работа</translation>
    </message>
    <message>
        <source>The whole register</source>
        <translation>Весь реестр</translation>
    </message>
</context>
<context>
    <name>ratingdesk::ScopeDialog</name>
    <message>
        <source>Where “%1” works</source>
        <translation>Где работает «%1»</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ratingdesk::SelectionSummary</name>
    <message numerus="yes">
        <source>%Ln organization(s) selected</source>
        <translation>
            <numerusform>Выбрана %Ln организация</numerusform>
            <numerusform>Выбраны %Ln организации</numerusform>
            <numerusform>Выбрано %Ln организаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) with everything below them</source>
        <translation>
            <numerusform>%Ln организация со всеми подчинёнными</numerusform>
            <numerusform>%Ln организации со всеми подчинёнными</numerusform>
            <numerusform>%Ln организаций со всеми подчинёнными</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::SeparationDialog</name>
    <message>
        <source>Separate</source>
        <translation>Отделить</translation>
    </message>
    <message>
        <source>Separate “%1” again</source>
        <translation>Снова отделить «%1»</translation>
    </message>
    <message>
        <source>Looking up what this touches…</source>
        <translation>Проверяем, что это затронет…</translation>
    </message>
    <message>
        <source>“%1” is on its own again</source>
        <translation>«%1» снова отдельная организация</translation>
    </message>
</context>
<context>
    <name>ratingdesk::StandActions</name>
    <message>
        <source>Place…</source>
        <translation>Разместить…</translation>
    </message>
    <message>
        <source>Checked…</source>
        <translation>Осмотрен…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Снять…</translation>
    </message>
    <message>
        <source>Open the organization</source>
        <translation>Открыть организацию</translation>
    </message>
    <message>
        <source>Print replacements</source>
        <translation>Напечатать замену</translation>
    </message>
    <message>
        <source>Select stands first.</source>
        <translation>Сначала выберите стенды.</translation>
    </message>
    <message>
        <source>The last change is still being saved.</source>
        <translation>Предыдущее изменение ещё сохраняется.</translation>
    </message>
    <message>
        <source>One of the selected stands is retired.</source>
        <translation>Среди выбранных есть снятый стенд.</translation>
    </message>
    <message>
        <source>Say where the selected stands hang, and since when</source>
        <translation>Сказать, где и с какого дня размещены выбранные стенды</translation>
    </message>
    <message>
        <source>Say that somebody looked at the selected stands, and that they can be read</source>
        <translation>Отметить, что выбранные стенды осмотрены и читаются</translation>
    </message>
    <message>
        <source>Say first where each of the selected stands hangs.</source>
        <translation>Сначала скажите, где размещён каждый из выбранных стендов.</translation>
    </message>
    <message>
        <source>Say that the selected stands are gone. Their links still lead to the organization.</source>
        <translation>Отметить, что выбранных стендов больше нет. Их ссылки по-прежнему ведут к организации.</translation>
    </message>
    <message>
        <source>Show it on the page “Organizations”</source>
        <translation>Показать на странице «Организации»</translation>
    </message>
    <message>
        <source>The selected stands belong to several organizations.</source>
        <translation>Выбраны стенды нескольких организаций.</translation>
    </message>
    <message>
        <source>Make posters of these organizations, or of those that they were merged into</source>
        <translation>Сделать плакаты этих организаций или тех, с которыми они объединены</translation>
    </message>
</context>
<context>
    <name>ratingdesk::StandChanges</name>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
</context>
<context>
    <name>ratingdesk::StandDialog</name>
    <message numerus="yes">
        <source>Place %Ln stand(s)</source>
        <translation>
            <numerusform>Разместить %Ln стенд</numerusform>
            <numerusform>Разместить %Ln стенда</numerusform>
            <numerusform>Разместить %Ln стендов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln stand(s)</source>
        <translation>
            <numerusform>Осмотреть %Ln стенд</numerusform>
            <numerusform>Осмотреть %Ln стенда</numerusform>
            <numerusform>Осмотреть %Ln стендов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retire %Ln stand(s)</source>
        <translation>
            <numerusform>Снять %Ln стенд</numerusform>
            <numerusform>Снять %Ln стенда</numerusform>
            <numerusform>Снять %Ln стендов</numerusform>
        </translation>
    </message>
    <message>
        <source>Hall, left of the entrance</source>
        <translation>Холл, слева от входа</translation>
    </message>
    <message>
        <source>Where, in words</source>
        <translation>Где именно</translation>
    </message>
    <message>
        <source>There since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>On</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Разместить</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Осмотрены</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stand %1: where does it hang?</source>
        <translation>Стенд %1: где он размещён?</translation>
    </message>
    <message numerus="yes">
        <source>Where do these %Ln stand(s) hang? All get the same place.</source>
        <translation>
            <numerusform>Где размещён %Ln стенд?</numerusform>
            <numerusform>Где размещены эти %Ln стенда? Место у всех будет одно.</numerusform>
            <numerusform>Где размещены эти %Ln стендов? Место у всех будет одно.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stand %1: somebody looked at it. It hangs where it was placed, and its code can be read.</source>
        <translation>Стенд %1 осмотрен: он на своём месте, код читается.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody looked at these %Ln stand(s). They hang where they were placed, and their codes can be read.</source>
        <translation>
            <numerusform>%Ln стенд осмотрен: он на своём месте, код читается.</numerusform>
            <numerusform>%Ln стенда осмотрены: они на своих местах, коды читаются.</numerusform>
            <numerusform>%Ln стендов осмотрены: они на своих местах, коды читаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stand %1 is gone: taken down, lost or never hung. Its link still leads to the organization.</source>
        <translation>Стенда %1 больше нет: снят, потерян или не вывешивался. Его ссылка по-прежнему ведёт к организации.</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln stand(s) are gone: taken down, lost or never hung. Their links still lead to the organizations.</source>
        <translation>
            <numerusform>%Ln стенда больше нет: снят, потерян или не вывешивался. Его ссылка по-прежнему ведёт к организации.</numerusform>
            <numerusform>%Ln стендов больше нет: сняты, потеряны или не вывешивались. Их ссылки по-прежнему ведут к организациям.</numerusform>
            <numerusform>%Ln стендов больше нет: сняты, потеряны или не вывешивались. Их ссылки по-прежнему ведут к организациям.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::StandExport</name>
    <message>
        <source>Opened last</source>
        <translation>Открывали в последний раз</translation>
    </message>
    <message>
        <source>Organization&apos;s id</source>
        <translation>Номер организации</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
</context>
<context>
    <name>ratingdesk::StandFilterBar</name>
    <message>
        <source>All organizations</source>
        <translation>Все организации</translation>
    </message>
    <message>
        <source>Only the stands of “%1” and of all below it</source>
        <translation>Только стенды организации «%1» и всех подчинённых ей</translation>
    </message>
    <message>
        <source>Choose an organization whose stands, and those of all below it, are shown</source>
        <translation>Выбрать организацию, чьи стенды, вместе со стендами всех подчинённых ей, показать</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln day(s) or longer</source>
        <translation>
            <numerusform>%Ln день или дольше</numerusform>
            <numerusform>%Ln дня или дольше</numerusform>
            <numerusform>%Ln дней или дольше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s)</source>
        <translation>
            <numerusform>%Ln стенд</numerusform>
            <numerusform>%Ln стенда</numerusform>
            <numerusform>%Ln стендов</numerusform>
        </translation>
    </message>
    <message>
        <source>Code, organization, place</source>
        <translation>Код, организация, место</translation>
    </message>
    <message>
        <source>Search the stands</source>
        <translation>Поиск стендов</translation>
    </message>
    <message>
        <source>Which stands to show</source>
        <translation>Какие стенды показать</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Неснятые</translation>
    </message>
    <message>
        <source>Printed, not placed</source>
        <translation>Напечатаны, не размещены</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Размещённые</translation>
    </message>
    <message>
        <source>Overdue to be checked</source>
        <translation>Пора осмотреть</translation>
    </message>
    <message>
        <source>Silent: link not opened</source>
        <translation>Молчат: ссылку не открывают</translation>
    </message>
    <message>
        <source>To be replaced</source>
        <translation>Нужно заменить</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Снятые</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>They hang, and nobody has opened their links for so long</source>
        <translation>Размещены, но их ссылки всё это время никто не открывал</translation>
    </message>
    <message>
        <source>Their organization was renamed, archived or merged since they were printed</source>
        <translation>После печати их организация переименована, переведена в архив или объединена с другой</translation>
    </message>
    <message>
        <source>for</source>
        <translation>уже</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> дн.</translation>
    </message>
    <message>
        <source>For how many days</source>
        <translation>Сколько дней</translation>
    </message>
    <message>
        <source>Whose stands to show</source>
        <translation>Чьи стенды показать</translation>
    </message>
    <message>
        <source>Show the stands of all organizations</source>
        <translation>Показать стенды всех организаций</translation>
    </message>
</context>
<context>
    <name>ratingdesk::StandModel</name>
    <message>
        <source>Organization %1</source>
        <translation>Организация %1</translation>
    </message>
    <message>
        <source>To be replaced</source>
        <comment>state of a stand</comment>
        <translation>Нужна замена</translation>
    </message>
    <message>
        <source>Printed on %1 by %2</source>
        <translation>Напечатан %1, учётная запись %2</translation>
    </message>
    <message>
        <source>Its link was opened last on %1</source>
        <translation>Ссылку в последний раз открывали %1</translation>
    </message>
    <message>
        <source>Nobody has opened its link yet</source>
        <translation>Ссылку ещё никто не открывал</translation>
    </message>
    <message>
        <source>Retired on %1</source>
        <translation>Снят %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Макет</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатан</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>There since</source>
        <translation>Размещён с</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>when somebody looked at a stand last</comment>
        <translation>Осмотрен</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>how often the link of a stand was opened</comment>
        <translation>Открывали</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>ratingdesk::StandRegistration</name>
    <message numerus="yes">
        <source>%Ln stand(s) that were not printed are still in the register as printed: retire them on the page “Stands”.</source>
        <translation>
            <numerusform>%Ln ненапечатанный стенд числится в реестре напечатанным: отметьте его снятым на странице «Стенды».</numerusform>
            <numerusform>%Ln ненапечатанных стенда числятся в реестре напечатанными: отметьте их снятыми на странице «Стенды».</numerusform>
            <numerusform>%Ln ненапечатанных стендов числятся в реестре напечатанными: отметьте их снятыми на странице «Стенды».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) that had been registered and were not printed have been retired.</source>
        <translation>
            <numerusform>%Ln стенд, зарегистрированный, но не напечатанный, отмечен снятым.</numerusform>
            <numerusform>%Ln стенда, зарегистрированные, но не напечатанные, отмечены снятыми.</numerusform>
            <numerusform>%Ln стендов, зарегистрированные, но не напечатанные, отмечены снятыми.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) registered.</source>
        <translation>
            <numerusform>Зарегистрирован %Ln стенд.</numerusform>
            <numerusform>Зарегистрировано %Ln стенда.</numerusform>
            <numerusform>Зарегистрировано %Ln стендов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::StandScopeDialog</name>
    <message>
        <source>Whose stands to show</source>
        <translation>Чьи стенды показать</translation>
    </message>
    <message>
        <source>Organization: name, УНП, id or address</source>
        <translation>Организация: имя, УНП, номер или адрес</translation>
    </message>
    <message>
        <source>Search an organization</source>
        <translation>Поиск организации</translation>
    </message>
    <message>
        <source>Organizations whose stands can be shown</source>
        <translation>Организации, чьи стенды можно показать</translation>
    </message>
    <message>
        <source>Show its stands</source>
        <translation>Показать её стенды</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ratingdesk::StandWords</name>
    <message>
        <source>Printed</source>
        <comment>a stand, and hung nowhere yet</comment>
        <translation>Напечатан</translation>
    </message>
    <message>
        <source>Placed</source>
        <comment>a stand</comment>
        <translation>Размещён</translation>
    </message>
    <message>
        <source>Retired</source>
        <comment>a stand</comment>
        <translation>Снят</translation>
    </message>
    <message>
        <source>The organization has another name now</source>
        <translation>Организация теперь называется иначе</translation>
    </message>
    <message>
        <source>The organization was archived</source>
        <translation>Организация переведена в архив</translation>
    </message>
    <message>
        <source>The organization was merged into another one</source>
        <translation>Организация объединена с другой</translation>
    </message>
</context>
<context>
    <name>ratingdesk::StandsPage</name>
    <message>
        <source>Stands</source>
        <translation>Стенды</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) are not active any more and get no poster.</source>
        <translation>
            <numerusform>%Ln организация больше не действует: плаката не будет.</numerusform>
            <numerusform>%Ln организации больше не действуют: плакатов не будет.</numerusform>
            <numerusform>%Ln организаций больше не действуют: плакатов не будет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the stands…</source>
        <translation>Загрузка стендов…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message numerus="yes">
        <source>Place %Ln stand(s)</source>
        <translation>
            <numerusform>Разместить %Ln стенд</numerusform>
            <numerusform>Разместить %Ln стенда</numerusform>
            <numerusform>Разместить %Ln стендов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) were placed</source>
        <translation>
            <numerusform>%Ln стенд размещён</numerusform>
            <numerusform>%Ln стенда размещены</numerusform>
            <numerusform>%Ln стендов размещены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln stand(s)</source>
        <translation>
            <numerusform>Осмотреть %Ln стенд</numerusform>
            <numerusform>Осмотреть %Ln стенда</numerusform>
            <numerusform>Осмотреть %Ln стендов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) were checked</source>
        <translation>
            <numerusform>%Ln стенд осмотрен</numerusform>
            <numerusform>%Ln стенда осмотрены</numerusform>
            <numerusform>%Ln стендов осмотрены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retire %Ln stand(s)</source>
        <translation>
            <numerusform>Снять %Ln стенд</numerusform>
            <numerusform>Снять %Ln стенда</numerusform>
            <numerusform>Снять %Ln стендов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) were retired</source>
        <translation>
            <numerusform>%Ln стенд снят</numerusform>
            <numerusform>%Ln стенда сняты</numerusform>
            <numerusform>%Ln стендов сняты</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list of stands</source>
        <translation>Сохранить список стендов</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>Stands.csv</source>
        <translation>Стенды.csv</translation>
    </message>
    <message>
        <source>Stands, as of %1</source>
        <translation>Стенды на %1</translation>
    </message>
    <message>
        <source>Demo portal: invented data</source>
        <translation>Демонстрационный портал: данные вымышлены</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) saved: %1</source>
        <translation>
            <numerusform>Сохранён %Ln стенд: %1</numerusform>
            <numerusform>Сохранено %Ln стенда: %1</numerusform>
            <numerusform>Сохранено %Ln стендов: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What was printed with a code of its own, where it hangs, and how often its link was opened</source>
        <translation>Что напечатано с собственным кодом, где размещено и сколько раз открывали ссылку</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Сохранить в CSV…</translation>
    </message>
    <message>
        <source>The stands that are shown, in their order, for a spreadsheet: a list for those who go round, for instance</source>
        <translation>Показанные стенды в том же порядке, для электронной таблицы: например, список для обхода</translation>
    </message>
    <message>
        <source>Search the stands</source>
        <translation>Поиск стендов</translation>
    </message>
    <message>
        <source>Here stands each poster that was registered as a stand: where it hangs, and whether people use it. Choose “Register each as a stand” on the page “Posters” when you print.</source>
        <translation>Здесь будут плакаты, зарегистрированные как стенды: где они размещены и пользуются ли ими. При печати отметьте на странице «Плакаты» «Регистрировать как стенды».</translation>
    </message>
    <message>
        <source>Go to the posters</source>
        <translation>К плакатам</translation>
    </message>
    <message>
        <source>No stand is like this.</source>
        <translation>Таких стендов нет.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
</context>
<context>
    <name>ratingdesk::StartPage</name>
    <message>
        <source>Administration of the portal on which citizens rate state organizations: the register, QR posters and the ranking.</source>
        <translation>Администрирование портала, на котором граждане оценивают государственные организации: реестр, QR-плакаты и рейтинг.</translation>
    </message>
    <message>
        <source>Open the demo portal</source>
        <translation>Открыть демонстрационный портал</translation>
    </message>
    <message>
        <source>An invented portal of national size, on this computer. Try everything: nothing real can be harmed.</source>
        <translation>Вымышленный портал размером со страну на этом компьютере. Пробуйте всё: настоящему ничто не повредит.</translation>
    </message>
    <message>
        <source>Connect to a portal</source>
        <translation>Подключиться к порталу</translation>
    </message>
    <message>
        <source>The database of your portal, on a server or in a file.</source>
        <translation>База данных вашего портала на сервере или в файле.</translation>
    </message>
    <message>
        <source>Open a portal file</source>
        <translation>Открыть файл портала</translation>
    </message>
    <message>
        <source>A whole portal in one SQLite file.</source>
        <translation>Целый портал в одном файле SQLite.</translation>
    </message>
    <message>
        <source>Connecting to “%1”…</source>
        <translation>Подключение к «%1»…</translation>
    </message>
    <message>
        <source>Inventing the demo portal. This happens once and takes up to a minute.</source>
        <translation>Создаётся демонстрационный портал. Это делается один раз и занимает до минуты.</translation>
    </message>
    <message>
        <source>Upgrading “%1”…</source>
        <translation>Обновление «%1»…</translation>
    </message>
    <message>
        <source>“%1” could not be opened</source>
        <translation>Не удалось открыть «%1»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Upgrade the portal</source>
        <translation>Обновить портал</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>Изменить подключение…</translation>
    </message>
    <message>
        <source>Recent portals</source>
        <translation>Недавние порталы</translation>
    </message>
    <message>
        <source>Another program is inventing the demo portal. It is opened here as soon as it is there.</source>
        <translation>Демонстрационный портал уже создаёт другая программа. Он откроется здесь, как только будет готов.</translation>
    </message>
</context>
<context>
    <name>ratingdesk::StatusLine</name>
    <message>
        <source>Not connected</source>
        <translation>Не подключено</translation>
    </message>
    <message>
        <source>%1: not reachable, trying again</source>
        <translation>%1: недоступен, идёт новая попытка</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Подключение: %1</translation>
    </message>
    <message>
        <source>Choose another portal</source>
        <translation>Выбрать другой портал</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo what has just been done</source>
        <translation>Отменить только что сделанное</translation>
    </message>
</context>
<context>
    <name>ratingdesk::TaskLine</name>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <translation>
            <numerusform>%1 (и ещё %Ln)</numerusform>
            <numerusform>%1 (и ещё %Ln)</numerusform>
            <numerusform>%1 (и ещё %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Отмена: %1</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>осталось несколько секунд</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>осталась примерно %Ln секунда</numerusform>
            <numerusform>осталось примерно %Ln секунды</numerusform>
            <numerusform>осталось примерно %Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>осталась примерно %Ln минута</numerusform>
            <numerusform>осталось примерно %Ln минуты</numerusform>
            <numerusform>осталось примерно %Ln минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratingdesk::TopBar</name>
    <message>
        <source>Jump to organization</source>
        <translation>Перейти к организации</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Вернуть: %1</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Open a portal file…</source>
        <translation>Открыть файл портала…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>About RatingDesk</source>
        <translation>О программе RatingDesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
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
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Recent portals</source>
        <translation>Недавние порталы</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Copy the portal into a file…</source>
        <translation>Скопировать портал в файл…</translation>
    </message>
    <message>
        <source>Bring the portal back from a copy…</source>
        <translation>Восстановить портал из копии…</translation>
    </message>
    <message>
        <source>Show log file</source>
        <translation>Показать файл протокола</translation>
    </message>
</context>
<context>
    <name>ratingdesk::UnsavedEdits</name>
    <message>
        <source>A new organization</source>
        <translation>Новая организация</translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing is lost. “%1” cannot be saved like this: %2</source>
        <comment>name and what is wrong</comment>
        <translation>Ничего не сохранено, и ничего не потеряно. «%1» в таком виде сохранить нельзя: %2</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln edit(s)</source>
        <translation>
            <numerusform>Сохранить %Ln правку</numerusform>
            <numerusform>Сохранить %Ln правки</numerusform>
            <numerusform>Сохранить %Ln правок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) were saved</source>
        <translation>
            <numerusform>Сохранена %Ln правка</numerusform>
            <numerusform>Сохранены %Ln правки</numerusform>
            <numerusform>Сохранено %Ln правок</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing is lost. Someone else changed “%1” in the meantime: choose there what is to hold, then save again.</source>
        <translation>Ничего не сохранено, и ничего не потеряно. «%1» тем временем изменил другой пользователь: выберите там, что должно остаться, и сохраните снова.</translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing is lost. “%1”: %2</source>
        <comment>name and why</comment>
        <translation>Ничего не сохранено, и ничего не потеряно. «%1»: %2</translation>
    </message>
</context>
<context>
    <name>ratingdesk::UnsavedQuestion</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>What you have typed is not saved in the portal yet:</source>
        <translation>Введённое ещё не сохранено на портале:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ratingdesk::WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Отменить: %1</translation>
    </message>
</context>
<context>
    <name>ratingdesk::Workspace</name>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Not undone or redone: %1. %2</source>
        <translation>Не удалось отменить или вернуть: %1. %2</translation>
    </message>
</context>
</TS>
