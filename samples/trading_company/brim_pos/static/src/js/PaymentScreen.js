odoo.define('brim_pos.PaymentScreen', function (require) {
    'use strict';

    const PaymentScreen = require('point_of_sale.PaymentScreen');
    const Registries = require('point_of_sale.Registries');

    const BrimPaymentScreen = (PaymentScreen) =>
        class extends PaymentScreen {
            async _isOrderValid(isForceValidate) {
                const order = this.currentOrder;
                const cash = order
                    .get_paymentlines()
                    .filter((line) => line.payment_method.is_cash_count)
                    .reduce((sum, line) => sum + line.amount, 0);
                if (this.env.pos.config.max_cash && cash > this.env.pos.config.max_cash) {
                    this.showPopup('ErrorPopup', {
                        title: this.env._t('Too much cash'),
                        body: this.env._t('Please take the rest by card.'),
                    });
                    return false;
                }
                if (this.env.pos.config.ask_customer_no && !order.get_client()) {
                    const { confirmed, payload } = await this.showPopup('TextInputPopup', {
                        title: this.env._t('Customer number'),
                    });
                    if (confirmed) {
                        order.set_customer_no(payload);
                    }
                }
                return super._isOrderValid(isForceValidate);
            }
        };

    Registries.Component.extend(PaymentScreen, BrimPaymentScreen);

    return PaymentScreen;
});
