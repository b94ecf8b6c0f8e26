using System.Security.Cryptography;
using Physio.Domain.Access;
using Physio.Web.Shell.Start;

namespace Physio.Web.Features.Api.Guard;

/// <summary>One key that an operator gives at the start, for automation; it acts for the first clinic. Only its hash is kept.</summary>
internal sealed class BootstrapKey
{
    public const string Setting = "Physio:Api:BootstrapKey";
    public const int MinCharacters = 32;

    private readonly byte[]? hash;

    private BootstrapKey(byte[]? hash) => this.hash = hash;

    /// <summary>Reads the key and takes it out of the configuration, where every part of the program could see it.</summary>
    /// <exception cref="StartRefusedException">It is too short, or could not be sent in a header.</exception>
    public static BootstrapKey Take(IConfiguration configuration)
    {
        if (configuration[Setting] is not { Length: > 0 } given)
        {
            return new BootstrapKey(null);
        }

        if (given.Length < MinCharacters)
        {
            throw new StartRefusedException(
                FormattableString.Invariant($"Physio__Api__BootstrapKey has {given.Length} characters; it needs at least {MinCharacters}. Make one with: openssl rand -base64 32"));
        }

        if (given.Any(letter => letter is <= ' ' or > '~'))
        {
            throw new StartRefusedException("Physio__Api__BootstrapKey holds a blank or a letter outside ASCII, which cannot be sent in a header. Make one with: openssl rand -base64 32");
        }

        configuration[Setting] = null;
        return new BootstrapKey(ApiKeySecret.HashOf(given));
    }

    public bool Is(byte[] presented) => hash is not null && CryptographicOperations.FixedTimeEquals(hash, presented);
}
