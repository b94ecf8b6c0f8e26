namespace Physio.Web.Features.Catalog;

/// <summary>Where an exercise stands in the clinic's catalog.</summary>
public enum CatalogStatus
{
    Draft,
    Published,
    Retired,
}
