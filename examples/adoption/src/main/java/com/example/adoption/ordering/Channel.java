package com.example.adoption.ordering;

/** Where an order comes from. */
public enum Channel {
    SHOP,
    WEB
}
