// Made by `npm run generate` from the document; not to be edited.
export interface paths {
    "/_health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Health
         * @description Answers as long as the API and its function run. Asks nothing else.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Readiness
         * @description Asks every table the shop lives on, and is ready when all of them answer.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Liveness
         * @description Answers as long as the function runs.
         */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Health, under the API's own prefix
         * @description The same as `GET /_health`, for monitors that reach only `/api`.
         */
        get: operations["getPublicHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign up
         * @description Makes a customer and logs it in. One e-mail address has one user, however many sign up with it
         *     at once. Attempts are counted per account and per source address.
         */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in
         * @description Gives an RS256 access token for an e-mail address and its password. An unknown address, a
         *     wrong password and a suspended user are answered alike. Failed attempts are counted per
         *     account and per source address; after five on one account within fifteen minutes it is a 429,
         *     also with the right password.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Users of one type, newest first. For administrators.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Create a user
         * @description Makes a user with a password of the administrator's choice. For administrators.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a user
         * @description The caller itself, or for administrators anyone. Someone else's is a 404.
         */
        get: operations["getUser"];
        /**
         * Change a user
         * @description The caller itself; nobody else's, and no administrator's right either.
         */
        put: operations["updateUser"];
        post?: never;
        /**
         * Delete a user
         * @description The caller itself, or for administrators anyone. The account is closed in the user pool, and
         *     tokens it still has are refused. Orders stay, as the record of a trade.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the cart
         * @description The caller's cart at today's prices. A cart that was never filled is empty, version 0.
         */
        get: operations["getCart"];
        /**
         * Fill the cart
         * @description Replaces what is in the caller's cart. Nothing is reserved before the order.
         */
        put: operations["replaceCart"];
        post?: never;
        /**
         * Empty the cart
         * @description Takes everything out of the caller's cart. An empty cart stays empty.
         */
        delete: operations["clearCart"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List orders
         * @description The caller's own orders, newest first.
         */
        get: operations["listOrders"];
        put?: never;
        /**
         * Order
         * @description Orders the named items, or without any the cart. Owner, time, prices and total are the shop's.
         *     The order is made, its items are reserved, the cart is emptied and the key is spent in one
         *     transaction, or none of it happens: the last piece in stock is sold once.
         */
        post: operations["createOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an order
         * @description The caller's own, or for administrators anyone's. Someone else's is a 404.
         */
        get: operations["getOrder"];
        /**
         * Change an order
         * @description Moves the order to another status, or with the status it has changes its note while it is
         *     pending or paid. The owner pays, administrators ship and deliver, both may cancel; a cancelled
         *     order's items return to stock. `pending` → `paid` → `shipped` → `delivered`, and `cancelled`
         *     from `pending` and `paid`, are all the moves there are.
         */
        put: operations["updateOrder"];
        post?: never;
        /**
         * Cancel an order
         * @description Cancels a pending or paid order and returns its items to stock, once. The order stays, as the
         *     record of a trade. Someone else's is a 404, except for administrators.
         */
        delete: operations["cancelOrder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Statistics
         * @description Orders and users made from one day to another, both included, in UTC. Without `to` until today,
         *     without `from` the thirty days up to `to`; at most 366 days.
         */
        get: operations["getStatistics"];
        put?: never;
        /**
         * Run an operation
         * @description Suspends a user, or cancels anyone's order.
         */
        post: operations["runAdminOperation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Health: {
            /** @enum {string} */
            status: "healthy";
            links: {
                self: components["schemas"]["Link"];
                ready?: components["schemas"]["Link"];
                live?: components["schemas"]["Link"];
            };
        };
        Readiness: {
            /** @enum {string} */
            status: "ready";
            checks: components["schemas"]["Checks"];
            links: {
                self: components["schemas"]["Link"];
            };
        };
        /** @description An error like every other, with the checks beside it. */
        NotReady: {
            message: string;
            code?: components["schemas"]["ErrorCode"];
            checks?: components["schemas"]["Checks"];
        };
        Registration: {
            email: components["schemas"]["Email"];
            password: components["schemas"]["Password"];
            name: components["schemas"]["PersonName"];
        };
        /** @description The new user, already logged in. */
        Registered: {
            user: components["schemas"]["User"];
            accessToken: components["schemas"]["Token"];
            refreshToken?: components["schemas"]["Token"];
            tokenType: components["schemas"]["TokenType"];
            expiresIn: components["schemas"]["ExpiresIn"];
            links: components["schemas"]["SessionLinks"];
        };
        Credentials: {
            email: components["schemas"]["Email"];
            /**
             * Format: password
             * @description Any text; what is not the password is simply wrong.
             */
            password: string;
        };
        /** @description A token to call the API with. */
        Session: {
            accessToken: components["schemas"]["Token"];
            refreshToken?: components["schemas"]["Token"];
            tokenType: components["schemas"]["TokenType"];
            expiresIn: components["schemas"]["ExpiresIn"];
            links: components["schemas"]["SessionLinks"];
        };
        /**
         * @description What went wrong. Nothing internal is in it.
         * @example {
         *       "message": "Not Found",
         *       "code": "not_found"
         *     }
         */
        Error: {
            /** @description A sentence for people. */
            message: string;
            code?: components["schemas"]["ErrorCode"];
        };
        UserPage: {
            users: components["schemas"]["UserSummary"][];
            links: {
                self: components["schemas"]["Link"];
                next?: components["schemas"]["Link"];
            };
        };
        NewUser: {
            email: components["schemas"]["Email"];
            password: components["schemas"]["Password"];
            name: components["schemas"]["PersonName"];
            userType?: components["schemas"]["UserType"];
        };
        User: {
            id: components["schemas"]["UserId"];
            email: components["schemas"]["Email"];
            name: components["schemas"]["PersonName"];
            userType: components["schemas"]["UserType"];
            /** @enum {string} */
            status: "active" | "suspended";
            /** Format: date-time */
            createdAt: string;
            links: {
                self: components["schemas"]["Link"];
                orders?: components["schemas"]["Link"];
                cart?: components["schemas"]["Link"];
            };
        };
        /** @description All that a user may change of itself. */
        UserChange: {
            email: components["schemas"]["Email"];
            name: components["schemas"]["PersonName"];
        };
        Cart: {
            items: components["schemas"]["PricedItem"][];
            total: components["schemas"]["Money"];
            version: components["schemas"]["Version"];
            /**
             * Format: date-time
             * @description Absent while nothing was ever put into the cart.
             */
            updatedAt?: string;
            links: {
                self: components["schemas"]["Link"];
                orders: components["schemas"]["Link"];
            };
        };
        /** @description The whole content of the cart; a product may stand in it once. */
        CartChange: {
            items: components["schemas"]["WantedItem"][];
        };
        OrderPage: {
            orders: components["schemas"]["Order"][];
            links: {
                self: components["schemas"]["Link"];
                next?: components["schemas"]["Link"];
                cart: components["schemas"]["Link"];
            };
        };
        /**
         * @description With `items`, these are ordered and the cart stays as it is. Without, the cart is ordered and
         *     emptied.
         */
        Checkout: {
            items?: components["schemas"]["WantedItem"][];
            note?: components["schemas"]["Note"];
        };
        Order: {
            id: components["schemas"]["OrderId"];
            userId: components["schemas"]["UserId"];
            status: components["schemas"]["OrderStatus"];
            items: components["schemas"]["PricedItem"][];
            total: components["schemas"]["Money"];
            note?: components["schemas"]["Note"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            version: components["schemas"]["Version"];
            links: {
                self: components["schemas"]["Link"];
                collection: components["schemas"]["Link"];
                user: components["schemas"]["Link"];
            };
        };
        /** @description The whole of what may change of an order; a `note` left out is removed. */
        OrderChange: {
            status: components["schemas"]["OrderStatus"];
            note?: components["schemas"]["Note"];
        };
        Statistics: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            orders: components["schemas"]["OrderStatistics"];
            users: components["schemas"]["UserStatistics"];
            links: {
                self: components["schemas"]["Link"];
                users: components["schemas"]["Link"];
            };
        };
        /** @description What to do. */
        AdminOperation: components["schemas"]["SuspendUser"] | components["schemas"]["CancelOrder"];
        /** @description What was done, and to what. */
        AdminResult: {
            /** @enum {string} */
            operation: "suspendUser" | "cancelOrder";
            user?: components["schemas"]["User"];
            order?: components["schemas"]["Order"];
            links: {
                self: components["schemas"]["Link"];
                user?: components["schemas"]["Link"];
                order?: components["schemas"]["Link"];
            };
        };
        /**
         * Format: uri-reference
         * @description Path of a resource of this API.
         * @example /api/v1/orders
         */
        Link: string;
        /** @description What the shop depends on, asked just now. */
        Checks: components["schemas"]["Check"][];
        /**
         * @description Stable, for programs. Absent when the gateway itself made the error.
         * @enum {string}
         */
        ErrorCode: "invalid_request" | "invalid_cursor" | "unauthorized" | "invalid_credentials" | "account_inactive" | "forbidden" | "not_found" | "email_taken" | "cart_empty" | "cart_changed" | "out_of_stock" | "illegal_transition" | "own_account" | "idempotency_in_progress" | "idempotency_key_reused" | "unknown_product" | "duplicate_product" | "precondition_failed" | "precondition_required" | "too_many_attempts" | "internal_error" | "unavailable";
        /**
         * Format: email
         * @description Compared without regard to case, and kept in lower case.
         * @example ada@shop.example
         */
        Email: string;
        /**
         * Format: password
         * @description 12 to 128 printable ASCII characters, with no space at either end.
         */
        Password: string;
        /**
         * @description As the person writes it; no control characters.
         * @example Ada Lovelace
         */
        PersonName: string;
        Token: string;
        /** @enum {string} */
        TokenType: "Bearer";
        /** @description Seconds until the access token expires. */
        ExpiresIn: number;
        SessionLinks: {
            self: components["schemas"]["Link"];
            user: components["schemas"]["Link"];
            cart: components["schemas"]["Link"];
            orders: components["schemas"]["Link"];
        };
        /** @description What a list tells of a user. */
        UserSummary: {
            id: components["schemas"]["UserId"];
            email: components["schemas"]["Email"];
            name: components["schemas"]["PersonName"];
            userType: components["schemas"]["UserType"];
            /** Format: date-time */
            createdAt: string;
            links: {
                self: components["schemas"]["Link"];
            };
        };
        /**
         * @description An `admin` is a member of the group of that name. A customer where nothing is said.
         * @enum {string}
         */
        UserType: "customer" | "admin";
        /**
         * Format: uuid
         * @description The user's `sub` in the user pool.
         * @example 6f1c2a34-58d7-4c0e-9a51-0d2f6b7c8e91
         */
        UserId: string;
        EntityTag: string;
        PricedItem: {
            productId: components["schemas"]["ProductId"];
            name: string;
            quantity: components["schemas"]["Quantity"];
            unitPrice: components["schemas"]["Money"];
            linePrice: components["schemas"]["Money"];
        };
        /**
         * @example {
         *       "amount": 1990,
         *       "currency": "EUR"
         *     }
         */
        Money: {
            /** @description In the currency's smallest unit, cents. */
            amount: number;
            /**
             * @description ISO 4217.
             * @enum {string}
             */
            currency: "EUR";
        };
        /** @description Counts the changes; the `ETag` is this number in double quotes. */
        Version: number;
        /** @description Prices are the shop's; nobody else sets one. */
        WantedItem: {
            productId: components["schemas"]["ProductId"];
            quantity: components["schemas"]["Quantity"];
        };
        /** @description For the people who deliver. */
        Note: string;
        /**
         * Format: uuid
         * @example 0b5f7f0e-8a3d-4f6e-9a6c-2d1c4e5f6a7b
         */
        OrderId: string;
        /**
         * @description `pending` → `paid` → `shipped` → `delivered`; `cancelled` from `pending` and `paid`.
         *     The owner pays, administrators ship and deliver, both may cancel.
         * @enum {string}
         */
        OrderStatus: "pending" | "paid" | "shipped" | "delivered" | "cancelled";
        /** @description Orders made in the period, by their status now. */
        OrderStatistics: {
            count: components["schemas"]["Count"];
            revenue: components["schemas"]["Money"];
            /** @description One entry for each status. */
            byStatus: components["schemas"]["StatusStatistics"][];
        };
        /** @description Users created in the period. */
        UserStatistics: {
            customers: components["schemas"]["Count"];
            admins: components["schemas"]["Count"];
        };
        /**
         * @description Disables the user's account: no new token is given, and the tokens it has are refused.
         *     Suspending a suspended user changes nothing.
         */
        SuspendUser: {
            /** @enum {string} */
            operation: "suspendUser";
            userId: components["schemas"]["UserId"];
        };
        /** @description Cancels a pending or paid order of anyone and returns its items to stock. */
        CancelOrder: {
            /** @enum {string} */
            operation: "cancelOrder";
            orderId: components["schemas"]["OrderId"];
        };
        Check: {
            /** @enum {string} */
            name: "users" | "orders" | "catalog" | "idempotency" | "attempts";
            /** @enum {string} */
            status: "ok" | "failed";
        };
        /**
         * Format: uuid
         * @example 1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01
         */
        ProductId: string;
        /**
         * @description Pieces of one product.
         * @example 2
         */
        Quantity: number;
        Count: number;
        StatusStatistics: {
            status: components["schemas"]["OrderStatus"];
            count: components["schemas"]["Count"];
            total: components["schemas"]["Money"];
        };
    };
    responses: {
        /** @description More calls than the route or the API takes. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The operation failed. Nothing is known of its outcome. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No answer in time, or too many calls at once want the same thing; try again. */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request does not match this document; `message` says where. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Another user has this e-mail address. */
        EmailTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description More attempts than this account or this source address has in fifteen minutes, or more calls
         *     than the route takes.
         */
        TooManyAttempts: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no valid token, or its account was suspended or deleted since. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token lacks the scope `storefront/admin`. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such thing, or it is someone else's. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description It has changed since the version that `If-Match` names; read it again. */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `If-Match` is missing. */
        PreconditionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Items a page. */
        Limit: number;
        /** @description Where the page begins, from `links.next` of the page before. */
        Cursor: string;
        /** @description The user. */
        UserId: components["schemas"]["UserId"];
        /** @description The `ETag` that the change was made from, or `*` for whichever is current. Without it the answer is 428. */
        IfMatch: components["schemas"]["EntityTag"];
        /** @description The `ETag` that the change was made from. Without it the current version is changed, whichever it is. */
        OptionalIfMatch: components["schemas"]["EntityTag"];
        /**
         * @description Chosen by the client, one per order it wants to make. Sent again within a day with the same
         *     body, it answers what the first call answered and orders nothing; with another body it is a 422;
         *     while the first call is still running, a 409. A call that failed frees its key.
         * @example 3f0b2c1e-checkout-1
         */
        IdempotencyKey: string;
        /** @description The order. */
        OrderId: components["schemas"]["OrderId"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Path of what was made.
         * @example /api/v1/orders/0b5f7f0e-8a3d-4f6e-9a6c-2d1c4e5f6a7b
         */
        Location: string;
        /**
         * @description The version of what was answered, for `If-Match`.
         * @example "3"
         */
        ETag: string;
        /** @description `true` when the answer is that of an earlier call with the same key. */
        IdempotencyReplayed: "true";
        /** @description Seconds after which another attempt is counted anew; absent when the gateway throttled. */
        RetryAfter: number;
        /**
         * @description Why the gateway refused the token; absent when the shop refused it.
         * @example Bearer
         */
        WWWAuthenticate: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every table answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description A table does not answer, or the function does not in time. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotReady"];
                };
            };
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPublicHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Registration"];
            };
        };
        responses: {
            /** @description The new user, with a token. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registered"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["EmailTaken"];
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description A token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description No such user, or not its password, or not active; which, is not said. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyAttempts"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description Which users. */
                userType?: "customer" | "admin";
                /** @description Items a page. */
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
            /** @description A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUser"];
            };
        };
        responses: {
            /** @description The new user. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["EmailTaken"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that the change was made from, or `*` for whichever is current. Without it the answer is 428. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserChange"];
            };
        };
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["EmailTaken"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cart. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceCart: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that the change was made from. Without it the current version is changed, whichever it is. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CartChange"];
            };
        };
        responses: {
            /** @description The cart. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            412: components["responses"]["PreconditionFailed"];
            /** @description A product is unknown, or stands in the list twice. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    clearCart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Empty. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listOrders: {
        parameters: {
            query?: {
                /** @description Items a page. */
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
            /** @description A page of orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createOrder: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the client, one per order it wants to make. Sent again within a day with the same
                 *     body, it answers what the first call answered and orders nothing; with another body it is a 422;
                 *     while the first call is still running, a 409. A call that failed frees its key.
                 * @example 3f0b2c1e-checkout-1
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Checkout"];
            };
        };
        responses: {
            /** @description The new order, pending. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description Nothing was ordered: a product is out of stock, the cart is empty or was changed meanwhile,
             *     or a call with the same key is still running.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The key was used for another body, or a product is unknown or stands in the list twice. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order. */
                id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that the change was made from, or `*` for whichever is current. Without it the answer is 428. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The order. */
                id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderChange"];
            };
        };
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The move is a legal one, but not this caller's. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description The order cannot move there from where it is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    cancelOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that the change was made from. Without it the current version is changed, whichever it is. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description The order. */
                id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order, cancelled. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description The order cannot move there from where it is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getStatistics: {
        parameters: {
            query?: {
                /**
                 * @description First day.
                 * @example 2026-11-01
                 */
                from?: string;
                /**
                 * @description Last day.
                 * @example 2026-11-30
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    runAdminOperation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminOperation"];
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The order cannot be cancelled any more, or the user is the caller itself. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
