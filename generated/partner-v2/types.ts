// Made by `npm run generate` from the document; not to be edited.
export interface paths {
    "/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * @description A page of the catalog, by category and title. Answers may be an hour old; `Cache-Control: max-age=0` asks anew.
         *
         *         curl -H "x-api-key: $KEY" 'http://127.0.0.1:3003/v2/products?limit=20'
         *         curl --compressed -H "x-api-key: $KEY" 'http://127.0.0.1:3003/v2/products?category=kitchen'
         */
        get: operations["listProducts"];
        put?: never;
        /**
         * Create a product
         * @description A new product, with nothing on hand: its inventory begins at 0.
         *
         *         curl -X POST -H "x-api-key: $KEY" -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \
         *           -d '{"title":"Espresso cups, set of four","categories":["kitchen"],"price":{"amount":2490,"currency":"EUR"}}' http://127.0.0.1:3003/v2/products
         */
        post: operations["createProduct"];
        delete?: never;
        /**
         * What browsers may send
         * @description CORS, for pages of other origins.
         *
         *         curl -i -X OPTIONS -H 'Origin: https://partner.example' http://127.0.0.1:3003/v2/products
         */
        options: operations["optionsProducts"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find products
         * @description Products with these words at the beginning of a word of their title. Answers may be an hour old;
         *     `Cache-Control: max-age=0` asks anew.
         *
         *         curl -H "x-api-key: $KEY" 'http://127.0.0.1:3003/v2/products/search?q=cup'
         */
        get: operations["searchProducts"];
        put?: never;
        post?: never;
        delete?: never;
        /**
         * What browsers may send
         * @description CORS, for pages of other origins.
         *
         *         curl -i -X OPTIONS -H 'Origin: https://partner.example' http://127.0.0.1:3003/v2/products/search
         */
        options: operations["optionsSearch"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a product
         * @description One product. The answer may be an hour old; `Cache-Control: max-age=0` asks anew.
         *
         *         curl -H "x-api-key: $KEY" http://127.0.0.1:3003/v2/products/1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01
         *         curl -H "x-api-key: $KEY" -H 'Cache-Control: max-age=0' http://127.0.0.1:3003/v2/products/1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01
         */
        get: operations["getProduct"];
        /**
         * Replace a product
         * @description All that a client may say of it. What is left out is gone. `GET` shows it once its cached answer is an hour old.
         *
         *         curl -X PUT -H "x-api-key: $KEY" -H "Authorization: Bearer $TOKEN" -H 'If-Match: "3"' -H 'Content-Type: application/json' \
         *           -d '{"title":"Espresso cups, set of six","categories":["kitchen"],"price":{"amount":3490,"currency":"EUR"}}' http://127.0.0.1:3003/v2/products/1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01
         */
        put: operations["replaceProduct"];
        post?: never;
        /**
         * Delete a product
         * @description The product leaves the catalog, with its inventory. Its versions stay, as the record of a trade.
         *
         *         curl -X DELETE -H "x-api-key: $KEY" -H "Authorization: Bearer $TOKEN" -H 'If-Match: "3"' http://127.0.0.1:3003/v2/products/1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01
         */
        delete: operations["deleteProduct"];
        /**
         * What browsers may send
         * @description CORS, for pages of other origins.
         *
         *         curl -i -X OPTIONS -H 'Origin: https://partner.example' http://127.0.0.1:3003/v2/products/1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01
         */
        options: operations["optionsProduct"];
        head?: never;
        /**
         * Change a product
         * @description A JSON Merge Patch: members that it has are set, null takes one out, the others stay.
         *
         *         curl -X PATCH -H "x-api-key: $KEY" -H "Authorization: Bearer $PARTNER_TOKEN" -H 'If-Match: "3"' \
         *           -H 'Content-Type: application/merge-patch+json' -d '{"price":{"amount":2290},"description":null}' http://127.0.0.1:3003/v2/products/1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01
         */
        patch: operations["patchProduct"];
        trace?: never;
    };
    "/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the API is up
         * @description The gateway answers by itself.
         *
         *         curl http://127.0.0.1:3003/v2/status
         */
        get: operations["getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        /**
         * What browsers may send
         * @description CORS, for pages of other origins.
         *
         *         curl -i -X OPTIONS -H 'Origin: https://partner.example' http://127.0.0.1:3003/v2/status
         */
        options: operations["optionsStatus"];
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Product: {
            id: components["schemas"]["Id"];
            title: components["schemas"]["ProductTitle"];
            description?: components["schemas"]["ProductDescription"];
            categories: components["schemas"]["Categories"];
            price: components["schemas"]["Money"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Time"];
            updatedAt: components["schemas"]["Time"];
            links: components["schemas"]["ProductLinks"];
        };
        ProductLinks: {
            self: components["schemas"]["Link"];
            image?: components["schemas"]["Link"];
            inventory?: components["schemas"]["Link"];
        };
        /** @description What a client says of a product. The shop gives id, version and times. */
        ProductInput: {
            title: components["schemas"]["ProductTitle"];
            description?: components["schemas"]["ProductDescription"];
            categories: components["schemas"]["Categories"];
            price: components["schemas"]["Money"];
        };
        /** @description A JSON Merge Patch (RFC 7396); null takes a member out. */
        ProductPatch: {
            title?: components["schemas"]["ProductTitle"];
            description?: components["schemas"]["ProductDescription"] | null;
            categories?: components["schemas"]["Categories"];
            price?: components["schemas"]["MoneyPatch"];
        };
        ProductPage: {
            items: components["schemas"]["Product"][];
            links: components["schemas"]["PageLinks"];
        };
        ProductTitle: string;
        /** @description One to eight, each once; the first is the main one. */
        Categories: components["schemas"]["Category"][];
        Money: {
            amount: components["schemas"]["Amount"];
            currency: components["schemas"]["Currency"];
        };
        MoneyPatch: {
            amount?: components["schemas"]["Amount"];
            currency?: components["schemas"]["Currency"];
        };
        PageLinks: {
            self: components["schemas"]["Link"];
            next?: components["schemas"]["Link"];
        };
        ProductDescription: string;
        Category: string;
        Status: {
            /** @enum {string} */
            status: "up";
            version: string;
            /** @description Milliseconds since 1970. */
            time: number;
            requestId: components["schemas"]["RequestId"];
        };
        /** @description What went wrong. Nothing internal is in it. */
        Error: {
            /** @description A sentence for people. */
            message: string;
            code?: components["schemas"]["ErrorCode"];
            /** @description What to do about it; of errors that the gateway makes. */
            remedy?: string;
            requestId?: components["schemas"]["RequestId"];
        };
        /**
         * @description Stable, for programs.
         * @enum {string}
         */
        ErrorCode: "invalid_request" | "invalid_cursor" | "unauthorized" | "forbidden" | "invalid_key" | "not_found" | "version_conflict" | "already_exists" | "precondition_failed" | "precondition_required" | "too_large" | "unsupported_media_type" | "too_many_requests" | "quota_exceeded" | "upstream_failed" | "timeout" | "internal_error" | "unavailable";
        /** Format: uuid */
        Id: string;
        RequestId: string;
        /** @description Path of a resource of the partners' domain. */
        Link: string;
        /** @description In the currency's smallest unit, cents. */
        Amount: number;
        /**
         * @description ISO 4217.
         * @enum {string}
         */
        Currency: "EUR";
        /** @description Counts the changes; an `ETag` is this number in double quotes. */
        Version: number;
        /** Format: date-time */
        Time: string;
    };
    responses: {
        /** @description The request does not match this document; `message` says where. */
        BadRequest: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no key that may call this, or the token lacks the scope. */
        Forbidden: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description More calls than the tier has, in a second or in a month. */
        TooManyRequests: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The operation failed. Nothing is known of its outcome. */
        InternalServerError: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description What answers the operation failed, or answered in no form that is read. */
        BadGateway: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description What answers the operation cannot be reached, or takes too long. */
        GatewayTimeout: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no valid token. */
        Unauthorized: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is larger than 10 MB. The gateway's own form of it cannot be changed. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such thing, or it is another partner's. */
        NotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description It has changed since the version that `If-Match` names; read it again. */
        PreconditionFailed: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Products of this category alone. */
        CategoryFilter: string;
        /** @description Items a page, 1 to 100. */
        Limit: number;
        /** @description Where the page begins, from `links.next` of the page before. */
        Cursor: string;
        /** @description Words of the name, 2 to 64 characters. */
        Query: string;
        /** @description Items a page, 1 to 100. */
        SearchLimit: number;
        /** @description Where the page begins, from `links.next` of the page before. */
        SearchCursor: string;
        /** @description The product. */
        ProductId: string;
        /** @description The `ETag` that the change was made from, or `*` for whichever is current. */
        IfMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description Any page may read the answer; keys and tokens are not sent by browsers of themselves. */
        AllowOrigin: "*";
        /**
         * @description The version of what was answered, for `If-Match`.
         * @example "3"
         */
        ETag: string;
        /**
         * @description Path of what was made.
         * @example /v2/products/1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01
         */
        Location: string;
        /**
         * @description What pages of other origins may do.
         * @example DELETE,GET,OPTIONS,PATCH,POST,PUT
         */
        AllowMethods: string;
        /**
         * @description Headers that pages of other origins may send.
         * @example authorization,cache-control,content-type,if-match,x-api-key
         */
        AllowHeaders: string;
        /**
         * @description Seconds for which a browser need not ask again.
         * @example 600
         */
        MaxAge: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listProducts: {
        parameters: {
            query?: {
                /** @description Products of this category alone. */
                category?: components["parameters"]["CategoryFilter"];
                /** @description Items a page, 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins, from `links.next` of the page before. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of products. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createProduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductInput"];
            };
        };
        responses: {
            /** @description The new product. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    optionsProducts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What may be sent. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["AllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                    "Access-Control-Max-Age": components["headers"]["MaxAge"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    searchProducts: {
        parameters: {
            query: {
                /** @description Words of the name, 2 to 64 characters. */
                q: components["parameters"]["Query"];
                /** @description Items a page, 1 to 100. */
                limit?: components["parameters"]["SearchLimit"];
                /** @description Where the page begins, from `links.next` of the page before. */
                cursor?: components["parameters"]["SearchCursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of what was found. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    optionsSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What may be sent. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["AllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                    "Access-Control-Max-Age": components["headers"]["MaxAge"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product. */
                productId: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    replaceProduct: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` that the change was made from, or `*` for whichever is current. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The product. */
                productId: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductInput"];
            };
        };
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteProduct: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` that the change was made from, or `*` for whichever is current. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The product. */
                productId: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    optionsProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product. */
                productId: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What may be sent. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["AllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                    "Access-Control-Max-Age": components["headers"]["MaxAge"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    patchProduct: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` that the change was made from, or `*` for whichever is current. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The product. */
                productId: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ProductPatch"];
            };
        };
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is up. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    optionsStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What may be sent. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["AllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                    "Access-Control-Max-Age": components["headers"]["MaxAge"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
}
