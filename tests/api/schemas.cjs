// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The contract and validators of its schemas, from the folder into which `contract` installed and
// bundled everything; and a list of what was found wrong.
'use strict';
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');

// Clients have to bear members that a later service writes; of ours every one has to be described,
// and written always.
const onlyWhereTrue = ['current', 'detail', 'changes', 'refusal']; // of Problem, and in it
function closed(schema) {
    if (Array.isArray(schema))
        return schema.map(closed);
    if (schema === null || typeof schema !== 'object')
        return schema;
    const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
    const isChoice = copy.maxProperties !== undefined;
    if (copy.type === 'object' && copy.properties && !isChoice) {
        copy.additionalProperties = false;
        copy.required = Object.keys(copy.properties)
            .filter((name) => schema.required?.includes(name) || !onlyWhereTrue.includes(name));
    }
    return copy;
}

exports.loadContract = function (folder) {
    const installed = createRequire(path.resolve(folder, 'node_modules', 'any.js'));
    const Ajv = installed('ajv/dist/2020').default;
    const addFormats = installed('ajv-formats').default;
    const contract = JSON.parse(readFileSync(path.join(folder, 'contract.json'), 'utf8'));
    const schemas = contract.components.schemas;

    function validators(components) {
        const ajv = new Ajv({ allErrors: true, strictTypes: false });
        addFormats(ajv);
        ajv.addVocabulary(['components']);
        ajv.addSchema({ $id: 'contract', components });
        const known = new Map();
        return (name) => {
            if (!known.has(name))
                known.set(name, ajv.compile({ $ref: `contract#/components/schemas/${name}` }));
            return known.get(name);
        };
    }
    return {
        contract,
        schemas,
        asPromised: validators({ schemas }),
        asWritten: validators({ schemas: closed(schemas) }),
    };
};

exports.Checks = class {
    count = 0;
    failures = [];

    check(isRight, message) {
        ++this.count;
        if (!isRight)
            this.failures.push(message);
    }

    end(summary) {
        if (this.failures.length > 0) {
            console.error(this.failures.slice(0, 20).join('\n'));
            console.error(`${this.failures.length} of ${this.count} checks failed`);
            process.exit(1);
        }
        console.log(`${this.count} checks of ${summary}`);
    }
};

exports.refusals = (validate) => JSON.stringify(validate.errors, null, 1);
