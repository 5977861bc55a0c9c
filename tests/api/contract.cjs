// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `node contract.cjs FOLDER WIREEXAMPLES`: validates what we write against the schemas of
// FOLDER/contract.json with ajv, and lets us read the examples of the contract. A validator that
// lets everything through is found too: each schema has to refuse what was spoiled.
'use strict';
const { spawnSync } = require('node:child_process');
const { readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');
const { Checks, loadContract, refusals } = require('./schemas.cjs');

const [folder, wireexamples] = process.argv.slice(2);
const { contract, schemas, asPromised, asWritten } = loadContract(folder);
const json = (name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
const checks = new Checks();
const check = (isRight, message) => checks.check(isRight, message);

for (const file of readdirSync(path.join(folder, 'examples'))) {
    const name = path.basename(file, '.json');
    const values = json(`examples/${file}`);
    if (name === 'names' || name === 'paths')
        continue;
    const validate = asWritten(name);
    const promised = asPromised(name);
    for (const value of values) {
        check(validate(value), `${name} is not as described: ${JSON.stringify(value)}\n${refusals(validate)}`);
        check(promised({ ...value, laterMember: 1 }) || schemas[name].additionalProperties === false,
              `${name} refuses members of a later service`);
        for (const member of Object.keys(value)) {
            const { [member]: removed, ...without } = value;
            if (name !== 'Problem' || schemas.Problem.required.includes(member))
                check(!validate(without), `${name} may lack ${member}`);
            check(!validate({ ...value, [member]: [{}, [[]]] }), `${name}: ${member} may be anything`);
        }
    }
}

// Our readers take what the contract shows as an example of it.
for (const [name, schema] of Object.entries(schemas)) {
    for (const example of schema.examples ?? []) {
        const validate = asPromised(name);
        check(validate(example), `the example of ${name}: ${refusals(validate)}`);
        if (!readdirSync(path.join(folder, 'examples')).includes(`${name}.json`) || name === 'Problem')
            continue;
        const reading = spawnSync(wireexamples, ['read', name], { input: JSON.stringify(example), encoding: 'utf8' });
        check(reading.status === 0, `we do not read the example of ${name}: ${reading.stderr}`);
    }
}

const [names] = json('examples/names.json');
for (const [name, written] of Object.entries(names))
    check(JSON.stringify(schemas[name].enum) === JSON.stringify(written), `${name} lists ${schemas[name].enum}, we write ${written}`);
for (const [name, schema] of Object.entries(schemas))
    check(!schema.enum || names[name], `${name} has names that nothing was held against`);

const described = Object.keys(contract.paths);
const paths = json('examples/paths.json');
for (const one of paths) {
    check(described.includes(one) || described.includes(one.replace('17', '{id}')) || described.includes(one.replace('17', '{key}')),
          `${one} is not described`);
}
check(described.length === paths.length, `${described.length} paths are described, we know ${paths.length}`);

checks.end(`${Object.keys(schemas).length} schemas and ${described.length} paths`);
