// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `node exchanges.cjs FOLDER RECORDINGS`: holds what was said over HTTP, as tests/support/httprecorder
// wrote it down in a folder for each test, against the contract in FOLDER: addresses, parameters, statuses, types, bodies. Every
// operation has to have been carried out at least once.
'use strict';
const { readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');
const { Checks, loadContract, refusals } = require('./schemas.cjs');

const [folder, recordings] = process.argv.slice(2);
const { contract, asPromised, asWritten } = loadContract(folder);
const checks = new Checks();

const crlf = Buffer.from('\r\n');
function chunks(bytes, begin) {
    const parts = [];
    for (;;) {
        const line = bytes.indexOf(crlf, begin);
        const length = line < 0 ? NaN : parseInt(bytes.toString('latin1', begin, line), 16);
        if (Number.isNaN(length) || bytes.length < line + 2 + length + 2)
            return null;
        parts.push(bytes.subarray(line + 2, line + 2 + length));
        begin = line + 2 + length + 2;
        if (length === 0)
            return { body: Buffer.concat(parts), end: begin };
    }
}

// The messages of one direction; one that did not come to its end is left out.
function messagesOf(bytes, hasBody) {
    const messages = [];
    for (let begin = 0; begin < bytes.length;) {
        const headEnd = bytes.indexOf('\r\n\r\n', begin);
        if (headEnd < 0)
            break;
        const [first, ...lines] = bytes.toString('latin1', begin, headEnd).split('\r\n');
        const fields = Object.fromEntries(lines.map((line) => {
            const colon = line.indexOf(':');
            return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
        }));
        const message = { first, fields, body: Buffer.alloc(0) };
        begin = headEnd + 4;
        if (hasBody(message, messages.length)) {
            const end = begin + Number(fields['content-length'] ?? 0);
            const whole = fields['transfer-encoding'] === 'chunked'
                ? chunks(bytes, begin) : { body: bytes.subarray(begin, end), end };
            if (!whole || whole.end > bytes.length)
                break;
            message.body = whole.body;
            begin = whole.end;
        }
        messages.push(message);
    }
    return messages;
}

function exchangesOf(name) {
    const read = (direction) => readFileSync(path.join(recordings, `${name}.${direction}`));
    const asked = messagesOf(read('asked'), () => true);
    const isHead = (place) => asked[place]?.first.startsWith('HEAD ');
    const answered = messagesOf(read('answered'), (message, place) =>
        !isHead(place) && !/^HTTP\/1\.1 (1..|204|304) /.test(message.first));
    return answered.map((answer, place) => ({ asked: asked[place], answer })).filter(({ asked }) => asked);
}

const resolved = (thing) => thing.$ref
    ? thing.$ref.split('/').slice(1).reduce((at, name) => at[name.replaceAll('~1', '/')], contract) : thing;

function operationOf(method, target) {
    const parts = target.split('/');
    // A fixed part goes before a place that may be anything.
    const templates = Object.keys(contract.paths).sort((one, other) => one.includes('{') - other.includes('{'));
    const found = templates.find((template) => {
        const wanted = template.split('/');
        return wanted.length === parts.length &&
               wanted.every((part, i) => part === parts[i] || part.startsWith('{'));
    });
    return found ? { template: found, operation: contract.paths[found][method.toLowerCase()] } : {};
}

const typeOf = (message) => (message.fields['content-type'] ?? '').split(';')[0].trim();

function checkBody(what, message, content, validatorOf) {
    const type = typeOf(message);
    const described = content?.[type];
    checks.check(described, `${what}: ${type || 'no type'} is not described`);
    const names = (described?.schema?.anyOf ?? [described?.schema]).map((one) => one?.$ref?.split('/').pop());
    if (!names[0] || !type.endsWith('json'))
        return;
    const body = JSON.parse(message.body.toString('utf8'));
    checks.check(names.some((name) => validatorOf(name)(body)),
        `${what}: ${JSON.stringify(body)} is no ${names.join(', no ')}: ${names.map((name) => refusals(validatorOf(name)))}`);
}

function checkRequest(what, asked, query, item, operation) {
    const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolved);
    // Where there are none they are passed over.
    const inQuery = parameters.filter((one) => one.in === 'query').map((one) => one.name);
    for (const name of inQuery.length > 0 ? new URLSearchParams(query).keys() : [])
        checks.check(inQuery.includes(name), `${what}: parameter ${name} is not described`);
    for (const parameter of parameters.filter((one) => one.in === 'header' && one.required))
        checks.check(asked.fields[parameter.name.toLowerCase()], `${what}: was done without ${parameter.name}`);
    if (operation.requestBody)
        checkBody(`${what}, request`, asked, operation.requestBody.content, asPromised);
    const isOpen = operation.security?.length === 0;
    checks.check(isOpen || asked.fields.authorization?.startsWith('Bearer '), `${what}: was done without a token`);
}

const carriedOut = new Set();
let exchanges = 0;
const names = readdirSync(recordings).flatMap((test) =>
    readdirSync(path.join(recordings, test)).filter((file) => file.endsWith('.asked'))
        .map((file) => path.join(test, path.basename(file, '.asked'))));
for (const { asked, answer } of names.flatMap(exchangesOf)) {
    ++exchanges;
    const [method, address] = asked.first.split(' ');
    const status = answer.first.split(' ')[1];
    const [target, query = ''] = address.split('?');
    const { template, operation } = operationOf(method === 'HEAD' ? 'GET' : method, target);
    const what = `${method} ${template ?? target} ${status}`;
    if (!operation) {
        checks.check(status === (template ? '405' : '404'), `${what} is not described`);
        continue;
    }
    const response = operation.responses[status] && resolved(operation.responses[status]);
    checks.check(response, `${what} is not described`);
    if (response && answer.body.length > 0)
        checkBody(what, answer, response.content, asWritten);
    // An old link is done with its redirection.
    if (/^(2|301)/.test(status)) {
        carriedOut.add(operation.operationId);
        checkRequest(what, asked, query, contract.paths[template], operation);
    }
}

for (const item of Object.values(contract.paths)) {
    for (const operation of [item.get, item.put, item.post, item.delete].filter(Boolean))
        checks.check(carriedOut.has(operation.operationId), `${operation.operationId} was never carried out`);
}
checks.end(`${exchanges} exchanges on ${names.length} connections`);
