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
         * @deprecated
         * @description A page of the catalog, by category and name. Answers may be an hour old; `Cache-Control: max-age=0` asks anew.
         *
         *         curl -H "x-api-key: $KEY" 'http://127.0.0.1:3003/v1/products?limit=20'
         *         curl --compressed -H "x-api-key: $KEY" 'http://127.0.0.1:3003/v1/products?category=kitchen'
         */
        get: operations["listProducts"];
        put?: never;
        /**
         * Create a product
         * @deprecated
         * @description A new product, with nothing on hand: its inventory begins at 0.
         *
         *         curl -X POST -H "x-api-key: $KEY" -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \
         *           -d '{"name":"Espresso cups, set of four","category":"kitchen","price":2490}' http://127.0.0.1:3003/v1/products
         */
        post: operations["createProduct"];
        delete?: never;
        /**
         * What browsers may send
         * @description CORS, for pages of other origins.
         *
         *         curl -i -X OPTIONS -H 'Origin: https://partner.example' http://127.0.0.1:3003/v1/products
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
         * @deprecated
         * @description Products with these words at the beginning of a word of their name. Answers may be an hour old;
         *     `Cache-Control: max-age=0` asks anew.
         *
         *         curl -H "x-api-key: $KEY" 'http://127.0.0.1:3003/v1/products/search?q=cup'
         */
        get: operations["searchProducts"];
        put?: never;
        post?: never;
        delete?: never;
        /**
         * What browsers may send
         * @description CORS, for pages of other origins.
         *
         *         curl -i -X OPTIONS -H 'Origin: https://partner.example' http://127.0.0.1:3003/v1/products/search
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
         * @deprecated
         * @description One product. The answer may be an hour old; `Cache-Control: max-age=0` asks anew.
         *
         *         curl -H "x-api-key: $KEY" http://127.0.0.1:3003/v1/products/1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01
         *         curl -H "x-api-key: $KEY" -H 'Cache-Control: max-age=0' http://127.0.0.1:3003/v1/products/1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01
         */
        get: operations["getProduct"];
        /**
         * Replace a product
         * @deprecated
         * @description All that a client may say of it. What is left out is gone. `GET` shows it once its cached answer is an hour old.
         *
         *         curl -X PUT -H "x-api-key: $KEY" -H "Authorization: Bearer $TOKEN" -H 'If-Match: "3"' -H 'Content-Type: application/json' \
         *           -d '{"name":"Espresso cups, set of six","category":"kitchen","price":3490}' http://127.0.0.1:3003/v1/products/1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01
         */
        put: operations["replaceProduct"];
        post?: never;
        /**
         * Delete a product
         * @deprecated
         * @description The product leaves the catalog, with its inventory. Its versions stay, as the record of a trade.
         *
         *         curl -X DELETE -H "x-api-key: $KEY" -H "Authorization: Bearer $TOKEN" -H 'If-Match: "3"' http://127.0.0.1:3003/v1/products/1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01
         */
        delete: operations["deleteProduct"];
        /**
         * What browsers may send
         * @description CORS, for pages of other origins.
         *
         *         curl -i -X OPTIONS -H 'Origin: https://partner.example' http://127.0.0.1:3003/v1/products/1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01
         */
        options: operations["optionsProduct"];
        head?: never;
        /**
         * Change a product
         * @deprecated
         * @description A JSON Merge Patch: members that it has are set, null takes one out, the others stay.
         *
         *         curl -X PATCH -H "x-api-key: $KEY" -H "Authorization: Bearer $PARTNER_TOKEN" -H 'If-Match: "3"' \
         *           -H 'Content-Type: application/merge-patch+json' -d '{"price":2290,"description":null}' http://127.0.0.1:3003/v1/products/1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01
         */
        patch: operations["patchProduct"];
        trace?: never;
    };
    "/products/{productId}/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a product's picture
         * @description Its bytes, of the type they were put with.
         *
         *         curl -H "x-api-key: $KEY" -o cups.png http://127.0.0.1:3003/v1/products/1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01/image
         */
        get: operations["getProductImage"];
        /**
         * Put a product's picture
         * @description PNG, JPEG or WebP, at most 7 MB. Any other type is a 415.
         *
         *         curl -X PUT -H "x-api-key: $KEY" -H "Authorization: Bearer $TOKEN" -H 'Content-Type: image/png' \
         *           --data-binary @cups.png http://127.0.0.1:3003/v1/products/1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01/image
         */
        put: operations["putProductImage"];
        post?: never;
        /**
         * Delete a product's picture
         * @description Whether there was one or not.
         *
         *         curl -X DELETE -H "x-api-key: $KEY" -H "Authorization: Bearer $TOKEN" http://127.0.0.1:3003/v1/products/1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01/image
         */
        delete: operations["deleteProductImage"];
        /**
         * What browsers may send
         * @description CORS, for pages of other origins.
         *
         *         curl -i -X OPTIONS -H 'Origin: https://partner.example' http://127.0.0.1:3003/v1/products/1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01/image
         */
        options: operations["optionsImage"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inventory/{sku}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what is on hand
         * @description Straight from the table, never from a cache.
         *
         *         curl -H "x-api-key: $KEY" http://127.0.0.1:3003/v1/inventory/1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01
         */
        get: operations["getInventory"];
        /**
         * Say what is on hand
         * @description From the version that was read: what was ordered since raises it, and the answer is then a 409.
         *
         *         curl -X PUT -H "x-api-key: $KEY" -H "Authorization: Bearer $PARTNER_TOKEN" -H 'Content-Type: application/json' \
         *           -d '{"onHand":400,"version":7}' http://127.0.0.1:3003/v1/inventory/1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01
         */
        put: operations["putInventory"];
        post?: never;
        delete?: never;
        /**
         * What browsers may send
         * @description CORS, for pages of other origins.
         *
         *         curl -i -X OPTIONS -H 'Origin: https://partner.example' http://127.0.0.1:3003/v1/inventory/1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01
         */
        options: operations["optionsInventory"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event to the own subscription
         * @description Kept in a queue at once, delivered at least once, whatever happens on the way.
         *
         *         curl -X POST -H "x-api-key: $KEY" -H "Authorization: Bearer $PARTNER_TOKEN" -H 'Content-Type: application/json' \
         *           -d '{"type":"parcel.arrived","data":{"parcel":"A-17"}}' http://127.0.0.1:3003/v1/webhooks
         */
        post: operations["sendWebhookEvent"];
        delete?: never;
        /**
         * What browsers may send
         * @description CORS, for pages of other origins.
         *
         *         curl -i -X OPTIONS -H 'Origin: https://partner.example' http://127.0.0.1:3003/v1/webhooks
         */
        options: operations["optionsWebhooks"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read where events go
         * @description The caller's own.
         *
         *         curl -H "x-api-key: $KEY" -H "Authorization: Bearer $PARTNER_TOKEN" http://127.0.0.1:3003/v1/webhooks/subscription
         */
        get: operations["getSubscription"];
        /**
         * Say where events go
         * @description One subscription a partner. Deliveries are POSTs signed with the secret (HMAC-SHA256); redirects are not
         *     followed, and private addresses not called.
         *
         *         curl -X PUT -H "x-api-key: $KEY" -H "Authorization: Bearer $PARTNER_TOKEN" -H 'Content-Type: application/json' \
         *           -d '{"url":"https://hooks.partner.example/shop","secret":"a-secret-of-32-to-128-characters"}' http://127.0.0.1:3003/v1/webhooks/subscription
         */
        put: operations["putSubscription"];
        post?: never;
        /**
         * Hear of no events
         * @description Whether there was a subscription or not. What is on its way may still arrive.
         *
         *         curl -X DELETE -H "x-api-key: $KEY" -H "Authorization: Bearer $PARTNER_TOKEN" http://127.0.0.1:3003/v1/webhooks/subscription
         */
        delete: operations["deleteSubscription"];
        /**
         * What browsers may send
         * @description CORS, for pages of other origins.
         *
         *         curl -i -X OPTIONS -H 'Origin: https://partner.example' http://127.0.0.1:3003/v1/webhooks/subscription
         */
        options: operations["optionsSubscription"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell every partner
         * @description Goes to every subscription, as an event `announcement` with subject and text.
         *
         *         curl -X POST -H "x-api-key: $KEY" -H "Authorization: Bearer $PARTNER_TOKEN" -H 'Content-Type: application/json' \
         *           -d '{"subject":"Closed on Monday","text":"The warehouse counts its stock."}' http://127.0.0.1:3003/v1/announcements
         */
        post: operations["publishAnnouncement"];
        delete?: never;
        /**
         * What browsers may send
         * @description CORS, for pages of other origins.
         *
         *         curl -i -X OPTIONS -H 'Origin: https://partner.example' http://127.0.0.1:3003/v1/announcements
         */
        options: operations["optionsAnnouncements"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an invoice
         * @description From the invoicing system, which speaks XML.
         *
         *         curl -H "x-api-key: $KEY" -H "Authorization: Bearer $PARTNER_TOKEN" http://127.0.0.1:3003/v1/invoices/0b5f7f0e-8a3d-4f6e-9a6c-2d1c4e5f6a7b
         */
        get: operations["getInvoice"];
        put?: never;
        /**
         * Issue an invoice
         * @description One an order; a second one is a 409.
         *
         *         curl -X POST -H "x-api-key: $KEY" -H "Authorization: Bearer $PARTNER_TOKEN" -H 'Content-Type: application/json' \
         *           -d '{"customer":"Müller & Söhne","lines":[{"description":"Espresso cups","quantity":2,"unitPrice":2490}]}' http://127.0.0.1:3003/v1/invoices/0b5f7f0e-8a3d-4f6e-9a6c-2d1c4e5f6a7b
         */
        post: operations["createInvoice"];
        delete?: never;
        /**
         * What browsers may send
         * @description CORS, for pages of other origins.
         *
         *         curl -i -X OPTIONS -H 'Origin: https://partner.example' http://127.0.0.1:3003/v1/invoices/0b5f7f0e-8a3d-4f6e-9a6c-2d1c4e5f6a7b
         */
        options: operations["optionsInvoice"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shipping/{proxy+}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        /**
         * What browsers may send
         * @description CORS, for pages of other origins.
         *
         *         curl -i -X OPTIONS -H 'Origin: https://partner.example' http://127.0.0.1:3003/v1/shipping/rates
         */
        options: operations["optionsShipping"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warehouse/{proxy+}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        /**
         * What browsers may send
         * @description CORS, for pages of other origins.
         *
         *         curl -i -X OPTIONS -H 'Origin: https://partner.example' http://127.0.0.1:3003/v1/warehouse/places/1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01
         */
        options: operations["optionsWarehouse"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask what products cost together
         * @description At the prices of now, kept until `validUntil`. At most 50 items, each product once.
         *
         *         curl -X POST -H "x-api-key: $KEY" -H 'Content-Type: application/json' \
         *           -d '{"items":[{"productId":"1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01","quantity":2}]}' http://127.0.0.1:3003/v1/quotes
         */
        post: operations["createQuote"];
        delete?: never;
        /**
         * What browsers may send
         * @description CORS, for pages of other origins.
         *
         *         curl -i -X OPTIONS -H 'Origin: https://partner.example' http://127.0.0.1:3003/v1/quotes
         */
        options: operations["optionsQuotes"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a report made
         * @description Made in the background. `Location` tells how far it is, and a webhook event `report.completed` or `report.failed` when it is done.
         *
         *         curl -i -X POST -H "x-api-key: $KEY" -H "Authorization: Bearer $PARTNER_TOKEN" -H 'Content-Type: application/json' \
         *           -d '{"kind":"catalog"}' http://127.0.0.1:3003/v1/reports
         */
        post: operations["createReport"];
        delete?: never;
        /**
         * What browsers may send
         * @description CORS, for pages of other origins.
         *
         *         curl -i -X OPTIONS -H 'Origin: https://partner.example' http://127.0.0.1:3003/v1/reports
         */
        options: operations["optionsReports"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how far a report is
         * @description The caller's own; another partner's is a 404, as is one whose making has not begun.
         *
         *         curl -H "x-api-key: $KEY" -H "Authorization: Bearer $PARTNER_TOKEN" http://127.0.0.1:3003/v1/reports/8f0c1c9a-2d5e-4a39-9b7e-0f1b6f1a2c3d
         */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        /**
         * What browsers may send
         * @description CORS, for pages of other origins.
         *
         *         curl -i -X OPTIONS -H 'Origin: https://partner.example' http://127.0.0.1:3003/v1/reports/8f0c1c9a-2d5e-4a39-9b7e-0f1b6f1a2c3d
         */
        options: operations["optionsReport"];
        head?: never;
        patch?: never;
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
         *         curl http://127.0.0.1:3003/v1/status
         */
        get: operations["getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        /**
         * What browsers may send
         * @description CORS, for pages of other origins.
         *
         *         curl -i -X OPTIONS -H 'Origin: https://partner.example' http://127.0.0.1:3003/v1/status
         */
        options: operations["optionsStatus"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what is counted
         * @description For principals of the shop's own account, who sign.
         *
         *         curl --aws-sigv4 aws:amz:us-east-1:execute-api --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" http://127.0.0.1:3003/v1/internal/metrics
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        /**
         * What browsers may send
         * @description CORS, for pages of other origins.
         *
         *         curl -i -X OPTIONS -H 'Origin: https://partner.example' http://127.0.0.1:3003/v1/internal/metrics
         */
        options: operations["optionsMetrics"];
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
            name: components["schemas"]["ProductName"];
            description?: components["schemas"]["ProductDescription"];
            category: components["schemas"]["Category"];
            price: components["schemas"]["Amount"];
            currency: components["schemas"]["Currency"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["Time"];
            updatedAt: components["schemas"]["Time"];
            links: components["schemas"]["ProductLinks"];
        };
        ProductLinks: {
            self: components["schemas"]["Link"];
            image?: components["schemas"]["Link"];
            inventory?: components["schemas"]["Link"];
            successor?: components["schemas"]["Link"];
        };
        /** @description What a client says of a product. The shop gives id, version and times. */
        ProductInput: {
            name: components["schemas"]["ProductName"];
            description?: components["schemas"]["ProductDescription"];
            category: components["schemas"]["Category"];
            price: components["schemas"]["Amount"];
            currency?: components["schemas"]["Currency"];
        };
        /** @description A JSON Merge Patch (RFC 7396); null takes a member out. */
        ProductPatch: {
            name?: components["schemas"]["ProductName"];
            description?: components["schemas"]["ProductDescription"] | null;
            category?: components["schemas"]["Category"];
            price?: components["schemas"]["Amount"];
            currency?: components["schemas"]["Currency"];
        };
        ProductPage: {
            items: components["schemas"]["Product"][];
            links: components["schemas"]["PageLinks"];
        };
        PageLinks: {
            self: components["schemas"]["Link"];
            next?: components["schemas"]["Link"];
        };
        ProductName: string;
        ProductDescription: string;
        Category: string;
        Inventory: {
            sku: components["schemas"]["Id"];
            onHand: components["schemas"]["Pieces"];
            version: components["schemas"]["Version"];
            updatedAt: components["schemas"]["Time"];
        };
        InventoryInput: {
            onHand: components["schemas"]["Pieces"];
            version: components["schemas"]["Version"];
        };
        /** @description Where events go. The secret is never answered. */
        Subscription: {
            url: components["schemas"]["WebhookUrl"];
            createdAt: components["schemas"]["Time"];
            updatedAt: components["schemas"]["Time"];
            links: components["schemas"]["SelfLink"];
        };
        SubscriptionInput: {
            url: components["schemas"]["WebhookUrl"];
            /** @description Signs deliveries (HMAC-SHA256). Write-only. */
            secret: string;
        };
        /** @description A public address; https but on this machine. */
        WebhookUrl: string;
        WebhookEvent: {
            type: components["schemas"]["EventType"];
            /** @description Whatever the event is about; the whole body is at most 100,000 characters. */
            data: Record<string, never>;
        };
        EventType: string;
        Announcement: {
            subject: string;
            text: string;
        };
        /** @description It is kept, and will be delivered at least once. */
        Accepted: {
            id: components["schemas"]["Id"];
        };
        Invoice: {
            orderId: components["schemas"]["Id"];
            number: string;
            customer: string;
            note?: string;
            lines: components["schemas"]["InvoiceLine"][];
            total: components["schemas"]["Amount"];
            currency: components["schemas"]["Currency"];
            issuedAt: components["schemas"]["Time"];
        };
        InvoiceLine: {
            description: string;
            quantity: components["schemas"]["Quantity"];
            unitPrice: components["schemas"]["Amount"];
        };
        /** @description At most 50 lines. */
        InvoiceInput: {
            customer: string;
            note?: string;
            lines: components["schemas"]["InvoiceLineInput"][];
        };
        InvoiceLineInput: {
            description: string;
            quantity: components["schemas"]["Quantity"];
            unitPrice: components["schemas"]["Amount"];
        };
        /** @description At most 50 items, each product once. */
        QuoteRequest: {
            items: components["schemas"]["QuoteItem"][];
        };
        QuoteItem: {
            productId: components["schemas"]["Id"];
            quantity: components["schemas"]["Quantity"];
        };
        Quote: {
            lines: components["schemas"]["QuoteLine"][];
            total: components["schemas"]["Amount"];
            currency: components["schemas"]["Currency"];
            validUntil: components["schemas"]["Time"];
        };
        QuoteLine: {
            productId: components["schemas"]["Id"];
            name: components["schemas"]["ProductName"];
            quantity: components["schemas"]["Quantity"];
            unitPrice: components["schemas"]["Amount"];
            amount: components["schemas"]["Amount"];
        };
        ReportRequest: {
            kind: components["schemas"]["ReportKind"];
        };
        /** @enum {string} */
        ReportKind: "catalog" | "inventory";
        ReportAccepted: {
            id: components["schemas"]["Id"];
            /** @enum {string} */
            status: "pending";
            links: components["schemas"]["SelfLink"];
        };
        Report: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["ReportKind"];
            /** @enum {string} */
            status: "pending" | "ready" | "failed";
            requestedAt: components["schemas"]["Time"];
            finishedAt?: components["schemas"]["Time"];
            result?: components["schemas"]["ReportResult"];
            links: components["schemas"]["SelfLink"];
        };
        /** @description What was counted; of a report that is ready. Categories and prices are a catalog's, the rest an inventory's. */
        ReportResult: {
            products: components["schemas"]["ReportCount"];
            /** @description A product of several categories counts in each. */
            categories?: {
                category: string;
                products: components["schemas"]["ReportCount"];
            }[];
            prices?: {
                lowest: components["schemas"]["Amount"];
                highest: components["schemas"]["Amount"];
                currency: components["schemas"]["Currency"];
            };
            onHand?: components["schemas"]["ReportCount"];
            outOfStock?: components["schemas"]["ReportCount"];
            /** @description Products of fewer than ten pieces, a hundred at most, those with the fewest first. */
            low?: {
                sku: components["schemas"]["Id"];
                name: string;
                onHand: components["schemas"]["ReportCount"];
            }[];
        };
        ReportCount: number;
        Status: {
            /** @enum {string} */
            status: "up";
            version: string;
            /** @description Milliseconds since 1970. */
            time: number;
            requestId: components["schemas"]["RequestId"];
        };
        Metrics: {
            collectedAt: components["schemas"]["Time"];
            /** @description By what was counted. */
            counts: {
                [key: string]: number;
            };
        };
        SelfLink: {
            self: components["schemas"]["Link"];
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
        Pieces: number;
        Quantity: number;
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
        /** @description The body is of a type that the operation does not take. */
        UnsupportedMediaType: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Busy at the moment; send it again later. */
        ServiceUnavailable: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description It has changed since that version; read it again. */
        VersionConflict: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is one already. */
        AlreadyExists: {
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
        /** @description The stock-keeping unit, which is the product's id. */
        Sku: string;
        /** @description The order the invoice is for. */
        OrderId: string;
        /** @description The report. */
        ReportId: string;
    };
    requestBodies: never;
    headers: {
        /** @description Any page may read the answer; keys and tokens are not sent by browsers of themselves. */
        AllowOrigin: "*";
        /** @description Since when the operation is deprecated (RFC 9745). */
        Deprecation: "@1793491200";
        /** @description When the operation leaves (RFC 8594). */
        Sunset: "Wed, 30 Jun 2027 23:59:59 GMT";
        /** @description What takes its place. */
        Successor: "</v2/products>; rel=\"successor-version\"";
        /**
         * @description The version of what was answered, for `If-Match`.
         * @example "3"
         */
        ETag: string;
        /**
         * @description Path of what was made.
         * @example /v1/products/1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01
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
        /**
         * @description What the bytes are.
         * @example image/png
         */
        ContentType: string;
        /** @description The answer is what `Content-Type` says, and nothing else. */
        NoSniff: "nosniff";
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
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Successor"];
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
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Successor"];
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
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Successor"];
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
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Successor"];
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
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Successor"];
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
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Successor"];
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
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Successor"];
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
    getProductImage: {
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
            /** @description The picture. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Content-Type": components["headers"]["ContentType"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": unknown;
                    "image/jpeg": unknown;
                    "image/webp": unknown;
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    putProductImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product. */
                productId: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/png": unknown;
                "image/jpeg": unknown;
                "image/webp": unknown;
            };
        };
        responses: {
            /** @description Kept. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteProductImage: {
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
            /** @description Gone. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    optionsImage: {
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
    getInventory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The stock-keeping unit, which is the product's id. */
                sku: components["parameters"]["Sku"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is on hand. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inventory"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    putInventory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The stock-keeping unit, which is the product's id. */
                sku: components["parameters"]["Sku"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventoryInput"];
            };
        };
        responses: {
            /** @description What is on hand. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inventory"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["VersionConflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    optionsInventory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The stock-keeping unit, which is the product's id. */
                sku: components["parameters"]["Sku"];
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
    sendWebhookEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEvent"];
            };
        };
        responses: {
            /** @description Kept, and delivered soon. */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    optionsWebhooks: {
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
    getSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription, without its secret. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    putSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionInput"];
            };
        };
        responses: {
            /** @description The subscription, without its secret. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
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
    deleteSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    optionsSubscription: {
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
    publishAnnouncement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Announcement"];
            };
        };
        responses: {
            /** @description Kept, and delivered soon. */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    optionsAnnouncements: {
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
    getInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order the invoice is for. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order the invoice is for. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceInput"];
            };
        };
        responses: {
            /** @description The invoice. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["AlreadyExists"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    optionsInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order the invoice is for. */
                orderId: components["parameters"]["OrderId"];
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
    optionsShipping: {
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
    optionsWarehouse: {
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
    createQuote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteRequest"];
            };
        };
        responses: {
            /** @description The quote. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    optionsQuotes: {
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
    createReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportRequest"];
            };
        };
        responses: {
            /** @description It is being made. */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportAccepted"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    optionsReports: {
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
    getReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The report. */
                reportId: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    optionsReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The report. */
                reportId: components["parameters"]["ReportId"];
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
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is counted. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"];
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    optionsMetrics: {
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
