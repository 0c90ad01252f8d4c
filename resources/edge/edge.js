// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Written by `tidemark-cli generate nginx` beside the configuration that imports it; change the catalogue
// and generate again rather than edit it. What nginx cannot do by itself: put a question into its one form,
// know a client by its key, and look into an answer before it may be kept.
import crypto from 'crypto';

const ENDPOINTS = @ENDPOINTS@;
const NOT_FOUND_TTL_S = @NOT_FOUND_TTL_S@;
const CLIENTS_OWN_KEYS = @CLIENTS_OWN_KEYS@; // do clients send the API's keys, or keys of this edge?
const PROOF_LIFE = '@PROOF_LIFE@';
const LONGEST_SAID = 300;
const LONGEST_TEXT = 500;
const MESSAGE_KEYS = ['message', 'msg', 'error', 'errors', 'detail'];
const COURTESY_KEYS = ['code', 'status', 'status_code', 'statusCode', 'statusMessage', 'success', 'ok', 'path',
    'processed_time', 'request_id', 'timestamp'];

// --- the question in its one form

function refuse(text) {
    throw new Error(text);
}

function decoded(text) {
    try {
        return decodeURIComponent(text.replace(/\+/g, ' '));
    } catch (e) {
        refuse('the query is not valid UTF-8');
    }
}

// As Python's urllib.parse.quote_plus.
function quoted(text) {
    return encodeURIComponent(text)
        .replace(/[!'()*]/g, (c) => '%' + c.charCodeAt(0).toString(16).toUpperCase())
        .replace(/%20/g, '+');
}

function given(args) {
    const values = {};
    (args || '').split('&').forEach((pair) => {
        if (pair === '')
            return;
        const cut = pair.indexOf('=');
        const name = decoded(cut < 0 ? pair : pair.substring(0, cut));
        if (values[name] !== undefined)
            refuse('a parameter stands twice');
        values[name] = cut < 0 ? '' : decoded(pair.substring(cut + 1));
    });
    return values;
}

function composed(text) {
    const single = text.trim().replace(/\s+/g, ' ');
    return single.normalize ? single.normalize('NFC') : single;
}

function textOf(text) {
    const value = composed(text);
    if (value === '' || value.length > LONGEST_TEXT)
        refuse('expected 1 to ' + LONGEST_TEXT + ' characters');
    return value;
}

// The path of a link to TikTok, with the scheme added where people leave it out; null for all else.
function pathOf(text) {
    const link = text.match(/^(?:https?:\/\/)?((?:[a-z0-9-]+\.)*tiktok\.com)(\/[^?#]*)?(?:[?#].*)?$/i);
    return link && text.length <= 2048 ? { host: link[1].toLowerCase(), path: decoded((link[2] || '/').replace(/\+/g, '%2B')) } : null;
}

function handleOf(text) {
    const link = pathOf(text.trim());
    let handle = text.trim();
    if (link) {
        const found = link.path.match(/^\/@([^\/]+)/);
        handle = found ? found[1] : '';
    }
    handle = handle.replace(/^[@\uFF20]+/, '').trim().toLowerCase();
    if (!/^[a-z0-9._-]{1,64}$/.test(handle))
        refuse('expected a handle');
    return handle;
}

function hashtagOf(text) {
    const link = pathOf(text.trim());
    let tag = text.trim();
    if (link) {
        const found = link.path.match(/^\/tag\/([^\/]+)\/?$/);
        tag = found ? found[1] : '';
    }
    tag = tag.replace(/^[#\uFF03]+/, '').trim();
    if (tag === '' || tag.length > 150 || /[\s#@\/?&\u0000-\u001f\u007f-\u009f]/.test(tag))
        refuse('expected one hashtag without blanks');
    return composed(tag.toLowerCase());
}

function idOf(text) {
    const id = text.trim();
    if (!/^[0-9]{1,20}$/.test(id))
        refuse('expected a numeric id');
    return id;
}

function withScheme(text) {
    return text.indexOf('://') >= 0 ? text : 'https://' + text;
}

// A post's link reduced to the post; null where it is no post's.
function postOf(text) {
    if (/^[0-9]{1,20}$/.test(text))
        return 'https://www.tiktok.com/video/' + text;
    const link = pathOf(text);
    if (!link)
        return null;
    if ((/^v[tm]\.tiktok\.com$/.test(link.host) || link.path.indexOf('/t/') === 0) && link.path.length > 1)
        return withScheme(text);
    const post = link.path.match(/^\/(?:@([^\/]*)\/)?(video|photo)\/([0-9]{1,20})\/?$/i);
    if (post) {
        const handle = (post[1] || '').toLowerCase();
        const owner = /^[a-z0-9._-]{1,64}$/.test(handle) ? '@' + handle + '/' : '';
        return 'https://www.tiktok.com/' + owner + post[2].toLowerCase() + '/' + post[3];
    }
    const other = link.path.match(/^\/(?:v|embed|embed\/v[0-9]+|player\/v[0-9]+)\/([0-9]{1,20})(?:\.html)?\/?$/);
    return other ? 'https://www.tiktok.com/video/' + other[1] : null;
}

function postUrlOf(text) {
    return postOf(text.trim()) || refuse('expected a link to one post');
}

function linkOf(text) {
    const trimmed = text.trim();
    const post = postOf(trimmed);
    if (!post && !pathOf(trimmed))
        refuse('expected a link to tiktok.com');
    return post || withScheme(trimmed);
}

function integerOf(text, parameter) {
    const trimmed = text.trim();
    const value = Number(trimmed);
    const most = parameter.maximum || 999999999999999;
    if (!/^[0-9]{1,15}$/.test(trimmed) || value < parameter.minimum || value > most)
        refuse('expected a whole number in its range');
    return String(value);
}

function cursorOf(text) {
    if (text === '' || text.length > LONGEST_TEXT)
        refuse('expected a cursor as the API gave it');
    return text;
}

function regionOf(text) {
    const region = text.trim().toLowerCase();
    if (!/^([a-z]{2})?$/.test(region))
        refuse('expected two letters or nothing');
    return region;
}

const FORMS = {
    text: textOf, keyword: textOf, handle: handleOf, hashtag: hashtagOf, id: idOf, post_url: postUrlOf, link: linkOf,
    integer: integerOf, cursor: cursorOf, region: regionOf,
};

function valueOf(parameter, values) {
    if (values[parameter.name] === undefined) {
        if (parameter.required)
            refuse('it is needed');
        return parameter.fallback;
    }
    const value = FORMS[parameter.type](values[parameter.name], parameter);
    if (parameter.values.length > 0 && parameter.values.indexOf(value) < 0)
        refuse('expected one of ' + parameter.values.join(', '));
    return value;
}

// All parameters, explicit and normalised, in the order of their names. Throws what is wrong.
function canonical(endpoint, args) {
    const values = given(args);
    const names = endpoint.parameters.map((p) => p.name);
    Object.keys(values).forEach((name) => {
        if (names.indexOf(name) < 0)
            refuse('there is a parameter that ' + endpoint.path + ' does not take');
    });
    return endpoint.parameters.map((parameter) => {
        try {
            return quoted(parameter.name) + '=' + quoted(valueOf(parameter, values));
        } catch (e) {
            refuse(parameter.name + ': ' + e.message);
        }
    }).join('&');
}

// $edge_query: the question's one form. Never reached where $edge_problem says something.
function query(r) {
    try {
        return canonical(ENDPOINTS[r.uri], r.variables.args);
    } catch (e) {
        return '';
    }
}

// $edge_problem: what is wrong with the question, as the body of a 400; empty if nothing is.
function problem(r) {
    try {
        canonical(ENDPOINTS[r.uri], r.variables.args);
        return '';
    } catch (e) {
        return JSON.stringify({ message: e.message });
    }
}

// $edge_client_digest: nginx's map ignores case, so that it never sees a key.
function clientDigest(r) {
    return crypto.createHash('sha256').update(r.variables.http_x_api_key || '').digest('hex');
}

// --- the answer before it may be kept

function isObject(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function isEmpty(value) {
    return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}

// {"message": "..."} alone, or a code that is not 0: an error whatever the status. What it says, or null.
function errorOf(body) {
    let said = '';
    let hasPayload = false;
    let failed = false;
    Object.keys(body).forEach((key) => {
        const value = body[key];
        if (MESSAGE_KEYS.indexOf(key) >= 0) {
            said = said || (isEmpty(value) ? '' : typeof value === 'string' ? value : JSON.stringify(value));
            return;
        }
        failed = failed || (key === 'code' && /^-?[0-9]+$/.test(String(value)) && Number(value) !== 0);
        const isCourtesy = COURTESY_KEYS.indexOf(key) >= 0 || ((key === 'data' || key === 'result') && isEmpty(value));
        hasPayload = hasPayload || !isCourtesy;
    });
    return failed || (said !== '' && !hasPayload) ? said.slice(0, LONGEST_SAID) : null;
}

// "Please sign up to ...", "Api-Key is not available": not about the question, but about who asks.
function isAboutKey(said) {
    return /sign ?(up|in)\b|api[-_ ]?key/i.test(said);
}

const TYPES = {
    any: () => true,
    text: (v) => typeof v === 'string',
    number: (v) => typeof v === 'number' || (typeof v === 'string' && /^-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?$/.test(v)),
    boolean: (v) => typeof v === 'boolean',
    object: isObject,
    array: (v) => Array.isArray(v),
    id: (v) => (typeof v === 'number' && v % 1 === 0) || (typeof v === 'string' && v !== ''),
    flag: (v) => typeof v === 'boolean' || ['0', '1', 'true', 'false'].indexOf(String(v)) >= 0,
};

function keeps(rule, steps, depth, value) {
    if (depth === steps.length)
        return value === null ? rule.nullable || rule.type === 'any' : TYPES[rule.type](value);
    if (!isObject(value))
        return true; // the rule of the parent says what it may be
    const step = steps[depth];
    const each = step.slice(-2) === '[]';
    const child = value[each ? step.slice(0, -2) : step];
    if (child === undefined || (each && child === null))
        return true;
    if (!each)
        return keeps(rule, steps, depth + 1, child);
    return Array.isArray(child) && child.every((item) => keeps(rule, steps, depth + 1, item));
}

function isThere(contract, payload, key) {
    let value = payload;
    key.split('.').forEach((step) => {
        value = isObject(value) ? value[step] : undefined;
    });
    return value !== undefined && (value !== null || contract.fields.some((rule) => rule.path === key && rule.nullable));
}

function hasRequired(contract, payload) {
    return contract.required.every((keys) => keys.some((key) => isThere(contract, payload, key)));
}

function keepsContract(contract, top) {
    const bare = contract.required.length > 0 && hasRequired(contract, top);
    const payload = isObject(top.data) && !bare ? top.data : top;
    return hasRequired(contract, payload)
        && contract.fields.every((rule) => keeps(rule, rule.path.split('.'), 0, payload));
}

// What an answer with status 200 is: kept where it is good. `said` is the refusal of a key, in the API's words.
function judged(endpoint, text) {
    try {
        const body = JSON.parse(text.replace(/^\uFEFF/, ''));
        const said = isObject(body) ? errorOf(body) : null;
        if (said !== null)
            return { good: false, said: isAboutKey(said) ? said : '' };
        return { good: isObject(body) && keepsContract(endpoint.contract, body), said: '' };
    } catch (e) {
        return { good: false, said: '' };
    }
}

// Signed links die: eight hex digits in the path, or x-expires, say when (Unix seconds).
function lifeOfLinks(text, now) {
    let life = Infinity;
    const links = text.replace(/\\\//g, '/').match(/https?:\/\/[^"\s]+/g) || [];
    links.forEach((link) => {
        const named = link.match(/[?&]x-expires=([0-9]{9,11})/);
        const inPath = link.match(/^https?:\/\/[^\/]+\/(?:[^?]*\/)?([0-9a-f]{8})\//);
        const until = named ? Number(named[1]) : inPath ? parseInt(inPath[1], 16) : 0;
        if (until > 1400000000)
            life = Math.min(life, until - now - 60);
    });
    return life;
}

// What nginx's own cache reads: how long the answer is fresh, and how long it may be shown stale.
function freshness(endpoint, text) {
    let ttl = endpoint.ttl;
    if (endpoint.holdsLinks)
        ttl = Math.floor(Math.max(0, Math.min(ttl, lifeOfLinks(text, Math.floor(Date.now() / 1000)))));
    const stale = endpoint.stale;
    return 'max-age=' + ttl + (stale > 0 ? ', stale-while-revalidate=' + stale + ', stale-if-error=' + stale : '');
}

function isTrial(r) {
    return r.headersIn['X-Edge-Trial'] !== undefined;
}

function refusal(r, status, message) {
    r.headersOut['X-Accel-Expires'] = '0';
    if (isTrial(r))
        r.headersOut['X-Edge-Said'] = encodeURIComponent(message.replace(/[^\x20-\x7e]/g, '?'));
    r.return(status, JSON.stringify({ message: message }));
}

// What the API's answer says of the client's key; a trial's is remembered by the proof that waits for it.
async function remember(r, verdict) {
    if (CLIENTS_OWN_KEYS && !isTrial(r))
        await r.subrequest('/keys/' + verdict, { method: 'GET' });
}

async function refuseKey(r, endpoint, status, said) {
    r.warn('the upstream refused the key that asked for ' + endpoint.path);
    if (!CLIENTS_OWN_KEYS)
        return refusal(r, 502, 'the upstream answered with an error, or not as expected');
    await remember(r, 'refused');
    return refusal(r, status, said);
}

async function handAnswer(r, endpoint, reply) {
    const text = reply.responseBuffer.toString();
    const verdict = judged(endpoint, text);
    if (verdict.said)
        return refuseKey(r, endpoint, 403, verdict.said);
    if (!verdict.good) {
        r.error('the upstream answered ' + endpoint.path + ' with an error body or out of its contract: not kept');
        return refusal(r, 502, 'the upstream answered with an error, or not as expected');
    }
    await remember(r, 'known');
    r.headersOut['Cache-Control'] = freshness(endpoint, text);
    r.headersOut['X-Fetched-At'] = new Date().toISOString();
    return r.return(200, reply.responseBuffer);
}

function handNotFound(r) {
    if (isTrial(r)) // by a key that may be none: not for others
        return refusal(r, 404, 'not found');
    r.headersOut['Cache-Control'] = 'max-age=' + NOT_FOUND_TTL_S;
    r.headersOut['X-Fetched-At'] = new Date().toISOString();
    return r.return(404, JSON.stringify({ message: 'not found' }));
}

async function hand(r, endpoint, reply) {
    const status = reply.status;
    r.headersOut['Content-Type'] = 'application/json';
    if (status === 200)
        return handAnswer(r, endpoint, reply);
    if (status === 404)
        return handNotFound(r);
    if (CLIENTS_OWN_KEYS && (status === 401 || status === 403))
        return refuseKey(r, endpoint, status, 'the API refused this key');
    if (status === 429 && reply.headersOut['Retry-After'])
        r.headersOut['Retry-After'] = reply.headersOut['Retry-After'];
    const isPassedOn = status === 402 || status === 429 || status >= 500;
    return refusal(r, isPassedOn ? status : 502, 'the upstream answered ' + status);
}

// The inner server's handler: asks the API once and judges what comes back.
async function ask(r) {
    const endpoint = ENDPOINTS[r.uri.slice('/ask'.length)];
    if (!endpoint)
        return refusal(r, 404, 'no such path');
    const reply = await r.subrequest('/upstream/' + endpoint.timeout + endpoint.path, { args: r.variables.args || '', method: 'GET' });
    return hand(r, endpoint, reply);
}

// --- keys that are the clients' own

// Does the API answer this question to an unknown key? 200: it did, and the answer lies in the cache; else what to
// tell the client, in headers, for the body of a check is not read. Strangers leave no trace; a key that was known
// loses its proof.
async function prove(r) {
    const reply = await r.subrequest('/trial' + r.uri.slice('/prove'.length), { args: r.variables.args || '', method: 'HEAD' });
    if (reply.status === 200) {
        r.headersOut['Cache-Control'] = PROOF_LIFE;
        return r.return(200, '');
    }
    if ((reply.status === 401 || reply.status === 403) && r.headersIn['X-Edge-Proof'] === 'EXPIRED')
        await remember(r, 'refused');
    r.headersOut['X-Accel-Expires'] = '0';
    r.headersOut['X-Edge-Status'] = String(reply.status);
    r.headersOut['X-Edge-Said'] = reply.headersOut['X-Edge-Said'] || '';
    if (reply.headersOut['Retry-After'])
        r.headersOut['X-Edge-Retry'] = reply.headersOut['Retry-After'];
    return r.return(403, '');
}

// What the client of a key that was not proved gets: the API's refusal, or what else came in place of an answer.
function refused(r) {
    const status = Number(r.variables.edge_status) || 502;
    const usual = status === 429 ? 'asked too often' : status === 401 || status === 403 ? 'the API refused this key' : 'no answer';
    if (r.variables.edge_retry)
        r.headersOut['Retry-After'] = r.variables.edge_retry;
    r.return(status, JSON.stringify({ message: decodeURIComponent(r.variables.edge_said || '') || usual }));
}

export default { query, problem, clientDigest, ask, prove, refused };
