namespace Physio.Domain.Screening;

/// <summary>Outcome of the screening, mildest first; the most severe finding wins. Source: clinical rules 0.</summary>
public enum Decision
{
    Clear,
    Caution,
    Hold,
    Refer,
}
